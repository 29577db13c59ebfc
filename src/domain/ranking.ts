import { BoundedCache } from './bounded-cache.js';
import { comparePositions, type Filter, type Order, type Page, type Position, passes, positionOf } from './listing.js';
import type { Footprint, Traced } from './trace.js';
import type { View } from './view.js';

/** Places that the rankings of one view may have together before those that were not asked for lately are forgotten. */
const KEPT_PLACES = 1_000_000;

/** What decides who is in a list of all of a kind, and in which order. */
export interface RankingRequest {
  readonly kind: string;
  /** The same for the same filter and order. */
  readonly key: string;
  readonly filter: Filter | undefined;
  readonly order: Order | undefined;
}

const rankings = new WeakMap<View, BoundedCache<string, Traced<Ranking>>>();

/** All entities of a kind that a view sees and that pass the filter, in order; worked out once for each view. */
export function rankingOf(view: View, request: RankingRequest): Ranking {
  const key = `${request.kind} ${request.key}`;
  const known = rankingsOf(view).get(key) ?? view.inherited((other) => rankingsOf(other).get(key));
  if (known) view.trace.readAgain(known.footprint);
  const ranking = known ?? view.trace.follow(() => mended(view, key, request) ?? rank(view, request));
  rankingsOf(view).set(key, ranking);
  return ranking.value;
}

function rankingsOf(view: View): BoundedCache<string, Traced<Ranking>> {
  const known = rankings.get(view) ?? new BoundedCache(KEPT_PLACES, ({ value }) => value.places.length + 1);
  rankings.set(view, known);
  return known;
}

function rank(view: View, { kind, filter, order }: RankingRequest): Ranking {
  const ids = view.ids(kind);
  const looks = ids.map((id) => view.trace.follow(() => placeOf(view, id, filter, order)));
  const places = looks.flatMap(({ value }) => value ?? []).sort((a, b) => comparePositions(a, b, order));
  const footprints = looks.map(({ footprint }) => footprint);
  return new Ranking(ids, places, footprints, order);
}

/** The place of an entity in a list; undefined if it does not pass. */
function placeOf(view: View, id: string, filter: Filter | undefined, order: Order | undefined): Position | undefined {
  return filter && !passes(view, id, filter) ? undefined : positionOf(view, id, order);
}

/** The ranking of the view below with those looked at anew that what differs may concern. */
function mended(view: View, key: string, { kind, filter, order }: RankingRequest): Ranking | undefined {
  const { below, changed, trace } = view;
  const base = below && rankingsOf(below).get(key);
  if (!base || !changed || view.ids(kind) !== base.value.ids) return undefined;
  trace.readAgain(base.footprint);
  const { ids, places, footprints } = base.value;
  const concerned = base.value.concernedBy(changed);
  const anew = new Map(
    [...concerned].map((at) => [at, trace.follow(() => placeOf(view, ids[at] ?? '', filter, order))]),
  );
  const gone = new Set([...concerned].map((at) => ids[at]));
  const others = places.filter(({ id }) => !gone.has(id));
  const again = [...anew.values()].flatMap(({ value }) => value ?? []);
  return new Ranking(
    ids,
    [...others, ...again].sort((a, b) => comparePositions(a, b, order)),
    footprints.map((footprint, at) => anew.get(at)?.footprint ?? footprint),
    order,
  );
}

/** A sorted list of entities. */
export class Ranking {
  private concerns: ReadonlyMap<string, readonly number[]> | undefined;

  constructor(
    /** All that were looked at. */
    readonly ids: readonly string[],
    /** Those that pass, in order. */
    readonly places: readonly Position[],
    /** What was read for each that was looked at. */
    readonly footprints: readonly Footprint[],
    private readonly order: Order | undefined,
  ) {}

  /** The page of `first` entities after a position. */
  page(first: number, after: Position | undefined): Page {
    const { places } = this;
    const begin = after ? this.countUpTo(after) : 0;
    const items = places.slice(begin, begin + first).map((position) => ({ id: position.id, position }));
    return { items, totalCount: places.length, hasNext: begin + first < places.length, hasPrevious: begin > 0 };
  }

  /** How many stand up to a position, by halving. */
  private countUpTo(position: Position): number {
    let [low, high] = [0, this.places.length];
    while (low < high) {
      const middle = (low + high) >>> 1;
      const place = this.places[middle];
      if (place && comparePositions(place, position, this.order) <= 0) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  /** Which of those that were looked at may stand elsewhere where these marks have changed. */
  concernedBy(changed: ReadonlySet<string>): ReadonlySet<number> {
    this.concerns ??= concernsOf(this.footprints);
    const { concerns } = this;
    return new Set([ANYTHING, ...changed].flatMap((mark) => concerns.get(mark) ?? []));
  }
}

const ANYTHING = '';

/** For which of those that were looked at each mark was read. */
function concernsOf(footprints: readonly Footprint[]): ReadonlyMap<string, readonly number[]> {
  const concerns = new Map<string, number[]>();
  for (const [at, { marks }] of footprints.entries()) {
    for (const mark of marks ?? [ANYTHING]) {
      const known = concerns.get(mark);
      if (known) known.push(at);
      else concerns.set(mark, [at]);
    }
  }
  return concerns;
}
