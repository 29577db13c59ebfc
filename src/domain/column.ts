import { BoundedCache } from './bounded-cache.js';
import { Concerns } from './concerns.js';
import { isOpen } from './lens.js';
import type { Quantity } from './quantity.js';
import { mergedRows, sortedRows } from './row-order.js';
import type { Numbers } from './store.js';
import type { View } from './view.js';

/** Rows that the columns of one view may have together before those that were not asked for lately are forgotten. */
const KEPT_ROWS = 4_000_000;

/** A figure as it is told of every entity of a kind. */
export interface ColumnName {
  readonly kind: string;
  readonly name: string;
  readonly basis: string | undefined;
}

export type Bound = 'low' | 'estimate' | 'high';

/** How rows are sorted: by a number, or by id alone. */
export interface RowOrder {
  readonly by: Bound;
  readonly descending: boolean;
}

/** What of a column differs from that of the view below. */
interface Mending {
  readonly base: Column;
  readonly rows: readonly number[];
}

/**
 * One figure of all entities of a kind in a view: a row for each, in the order of their ids, with its numbers in
 * coherent units side by side. A number that is not told is not a number; of what is unknown none is told.
 */
export class Column {
  private readonly orders = new Map<string, Int32Array>();

  constructor(
    readonly ids: readonly string[],
    readonly numbers: Numbers,
    /** Which rows were worked out from what: told when it is first needed. */
    private readonly concerns: () => Concerns,
    private readonly mending?: Mending,
  ) {}

  /** The rows that are other than in the column of the view below; undefined where that cannot be told. */
  changedSince(below: Column): readonly number[] | undefined {
    if (below === this) return [];
    return this.mending?.base === below ? this.mending.rows : undefined;
  }

  /** All rows in an order, worked out once. */
  sorted(order: RowOrder): Int32Array {
    const key = `${order.by} ${order.descending}`;
    const known = this.orders.get(key);
    if (known) return known;
    const { mending, numbers } = this;
    const values = numbers[order.by];
    const rows = mending
      ? mergedRows(mending.base.sorted(order), mending.rows, values, order.descending)
      : sortedRows(values, order.descending);
    this.orders.set(key, rows);
    return rows;
  }

  /** The same column in a view above that differs in these marks. */
  inViewAbove(
    changed: ReadonlySet<string>,
    fill: (column: ColumnDraft, rows: Iterable<number>) => ColumnDraft,
  ): Column {
    const concerns = this.concerns();
    const rows = concerns.of(changed);
    if (rows.length === 0) return this;
    const draft = new ColumnDraft(this.ids, this.numbers, concerns);
    return fill(draft, rows).column({ base: this, rows });
  }
}

/** A column that is being filled. */
export class ColumnDraft {
  private readonly numbers: Numbers;
  readonly concerns: Concerns;

  constructor(
    readonly ids: readonly string[],
    base?: Numbers,
    concerns?: Concerns,
  ) {
    const copy = (bound: Bound) => base?.[bound].slice() ?? new Float64Array(ids.length).fill(Number.NaN);
    this.numbers = { low: copy('low'), estimate: copy('estimate'), high: copy('high') };
    this.concerns = new Concerns(concerns);
  }

  /** Works a row out in a view. */
  fill(row: number, view: View, { name, basis }: ColumnName): void {
    const id = this.ids[row] as string;
    const { value, footprint } = view.trace.follow(() => view.figure(id, name, { basis }).quantity);
    this.set(row, value);
    this.concerns.note(row, footprint);
  }

  private set(row: number, quantity: Quantity | undefined): void {
    const { low, estimate, high } = this.numbers;
    low[row] = quantity?.low ?? Number.NaN;
    estimate[row] = quantity?.estimate ?? Number.NaN;
    high[row] = quantity?.high ?? Number.NaN;
  }

  column(mending?: Mending): Column {
    return new Column(this.ids, this.numbers, () => this.concerns, mending);
  }
}

const columns = new WeakMap<View, BoundedCache<string, Column>>();

/** The column of a figure in a view, worked out once; a what-if works out only the rows that its edits may concern. */
export function columnOf(view: View, named: ColumnName): Column {
  const kept = columnsIn(view);
  const key = `${named.kind} ${named.name} ${named.basis ?? ''}`;
  const known = kept.get(key);
  if (known) return known;
  const column = view.trace.apart(() => workedOut(view, named));
  kept.set(key, column);
  return column;
}

function columnsIn(view: View): BoundedCache<string, Column> {
  const known = columns.get(view) ?? new BoundedCache(KEPT_ROWS, ({ ids }: Column) => ids.length + 1);
  columns.set(view, known);
  return known;
}

function workedOut(view: View, named: ColumnName): Column {
  const { below, changed, store, lens } = view;
  const ids = view.ids(named.kind);
  const filled = (draft: ColumnDraft, rows: Iterable<number>) => {
    for (const row of rows) draft.fill(row, view, named);
    return draft;
  };
  if (below && changed && below.ids(named.kind) === ids) return columnOf(below, named).inViewAbove(changed, filled);
  const whole = () => filled(new ColumnDraft(ids), ids.keys());
  const isStored = isOpen(lens) && named.basis === undefined && ids.length === store.ids(named.kind).length;
  const stored = isStored ? store.figures(named.kind, named.name) : undefined;
  if (!stored) return whole().column();
  let concerns: Concerns | undefined;
  return new Column(ids, stored, () => {
    concerns ??= view.trace.apart(() => whole().concerns);
    return concerns;
  });
}
