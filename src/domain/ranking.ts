import { BoundedCache } from './bounded-cache.js';
import { type Column, columnOf } from './column.js';
import { comparePositions, type Filter, type NamedOrder, type Page, type Position } from './listing.js';
import { RowFilter } from './row-filter.js';
import { mergedRows, placeValue } from './row-order.js';
import type { View } from './view.js';

/** Places that the rankings of one view may have together before those that were not asked for lately are forgotten. */
const KEPT_PLACES = 1_000_000;

/** What decides who is in a list of all of a kind, and in which order. */
export interface RankingRequest {
  readonly kind: string;
  /** The same for the same filter and order. */
  readonly key: string;
  readonly filter: Filter | undefined;
  readonly order: NamedOrder | undefined;
}

const rankings = new WeakMap<View, BoundedCache<string, Ranking>>();

/** All entities of a kind that a view sees and that pass the filter, in order; worked out once for each view. */
export function rankingOf(view: View, request: RankingRequest): Ranking {
  view.trace.readAll();
  const key = `${request.kind} ${request.key}`;
  const known = rankingsOf(view).get(key);
  if (known) return known;
  const ranking = view.trace.apart(() => rank(view, key, request));
  rankingsOf(view).set(key, ranking);
  return ranking;
}

function rankingsOf(view: View): BoundedCache<string, Ranking> {
  const known = rankings.get(view) ?? new BoundedCache(KEPT_PLACES, ({ rows }: Ranking) => rows.length + 1);
  rankings.set(view, known);
  return known;
}

function rank(view: View, key: string, { kind, filter, order }: RankingRequest): Ranking {
  const ids = view.ids(kind);
  const column = order && columnOf(view, { kind, ...order });
  const values = order && column?.numbers[order.by];
  const kept = filter && new RowFilter(view, kind, filter);
  const used = [...(column ? [column] : []), ...(kept?.columns ?? [])];
  const ranked = (rows: Int32Array) => new Ranking(ids, rows, values, order, used);
  const passes = (row: number) => !kept || kept.test(row);
  const { below, changed } = view;
  const base = below && rankingsOf(below).get(key);
  const rows = base && changed && base.ids === ids ? base.changedRows(used, changed) : undefined;
  if (base && rows?.length === 0) return base;
  if (base && rows) return ranked(mergedRows(base.rows, rows, values, order?.descending ?? false, passes));
  const all = column && order ? column.sorted(order) : new Int32Array(ids.length).map((_, row) => row);
  return ranked(kept ? kept.among(all) : all);
}

/** A sorted list of entities. */
export class Ranking {
  constructor(
    /** All of the kind, sorted. */
    readonly ids: readonly string[],
    /** Those that pass, by their places in `ids`, in order. */
    readonly rows: Int32Array,
    private readonly values: Float64Array | undefined,
    private readonly order: NamedOrder | undefined,
    private readonly columns: readonly Column[],
  ) {}

  /** The page of `first` entities after a position. */
  page(first: number, after: Position | undefined): Page {
    const { rows, ids } = this;
    const begin = after ? this.countUpTo(after) : 0;
    const items = [...rows.subarray(begin, begin + first)].map((row) => {
      return { id: ids[row] as string, position: this.position(row) };
    });
    return { items, totalCount: rows.length, hasNext: begin + first < rows.length, hasPrevious: begin > 0 };
  }

  private position(row: number): Position {
    return { value: this.values ? placeValue(this.values, row) : null, id: this.ids[row] as string };
  }

  /** How many stand up to a position, by halving. */
  private countUpTo(position: Position): number {
    let [low, high] = [0, this.rows.length];
    while (low < high) {
      const middle = (low + high) >>> 1;
      const place = this.position(this.rows[middle] as number);
      if (comparePositions(place, position, this.order) <= 0) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  /**
   * The rows that may stand elsewhere in the view above that differs in these marks, in their order.
   * @param columns those of the view above; undefined comes back where they are not these, mended
   */
  changedRows(columns: readonly Column[], changed: ReadonlySet<string>): readonly number[] | undefined {
    const rows = new Set<number>();
    for (const [at, column] of columns.entries()) {
      const before = this.columns[at];
      const found = before && column.changedSince(before);
      if (!found) return undefined;
      for (const row of found) rows.add(row);
    }
    // What a link leads to is claimed of the entity itself.
    for (const mark of changed) {
      const row = rowOf(this.ids, mark);
      if (row !== undefined) rows.add(row);
    }
    return [...rows].sort((a, b) => a - b);
  }
}

/** The place of an id among sorted ones. */
function rowOf(ids: readonly string[], id: string): number | undefined {
  let [low, high] = [0, ids.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((ids[middle] as string) < id) low = middle + 1;
    else high = middle;
  }
  return ids[low] === id ? low : undefined;
}
