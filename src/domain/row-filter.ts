import { type Column, columnOf } from './column.js';
import { type FigureLimits, type Filter, linkOf } from './listing.js';
import type { View } from './view.js';

/** Whether the entity of a row is to stay. */
type RowTest = (row: number) => boolean;

/** Two columns of numbers and what they have to be at least and at most. */
interface Limits {
  readonly least: Float64Array;
  readonly lower: number;
  readonly most: Float64Array;
  readonly upper: number;
}

/** A filter made ready for all entities of a kind: the same as `passes`, read from columns and links the other way round. */
export class RowFilter {
  /** The columns that it looks at. */
  readonly columns: readonly Column[];
  private readonly limits: readonly Limits[];
  private readonly others: readonly RowTest[];

  constructor(view: View, kind: string, filter: Filter) {
    const columns: Column[] = [];
    const read = (one: Filter): RowFilterParts => partsOf(view, kind, one, columns, read);
    const { limits, others } = read(filter);
    this.columns = columns;
    this.limits = limits;
    this.others = others;
  }

  test(row: number): boolean {
    return isWithinAll(this.limits, row) && this.others.every((test) => test(row));
  }

  /** The rows that stay, in their order. */
  among(rows: Int32Array): Int32Array {
    const within = this.limits.reduce(rowsWithin, rows);
    const { others } = this;
    return others.length === 0 ? within : within.filter((row) => others.every((test) => test(row)));
  }
}

interface RowFilterParts {
  readonly limits: readonly Limits[];
  readonly others: readonly RowTest[];
}

function partsOf(
  view: View,
  kind: string,
  { links, figures, and, or, not }: Filter,
  columns: Column[],
  read: (filter: Filter) => RowFilterParts,
): RowFilterParts {
  const limits: Limits[] = [];
  const others = Object.entries(links).map(([name, wanted]) => linkTest(view, kind, name, wanted));
  for (const [name, limit] of Object.entries(figures)) {
    const column = columnOf(view, { kind, name, basis: limit.basis });
    columns.push(column);
    limits.push(...limitsOf(column, limit));
    if (limit.known !== undefined) others.push((row) => Number.isNaN(column.numbers.low[row]) !== limit.known);
  }
  for (const inner of and.map(read)) {
    limits.push(...inner.limits);
    others.push(...inner.others);
  }
  if (or) {
    const any = or.map(read).map(testOf);
    others.push((row) => any.some((test) => test(row)));
  }
  if (not) {
    const inner = testOf(read(not));
    others.push((row) => !inner(row));
  }
  return { limits, others };
}

const testOf =
  ({ limits, others }: RowFilterParts): RowTest =>
  (row) =>
    isWithinAll(limits, row) && others.every((test) => test(row));

function limitsOf({ numbers }: Column, { atLeast, atMost, certainty }: FigureLimits): Limits[] {
  if (!atLeast && !atMost) return [];
  const [least, most] = certainty === 'certainly' ? [numbers.low, numbers.high] : [numbers.high, numbers.low];
  const lower = atLeast?.low ?? Number.NEGATIVE_INFINITY;
  const upper = atMost?.high ?? Number.POSITIVE_INFINITY;
  return [{ least, lower, most, upper }];
}

/** What is unknown is no number, and within no limits. */
const isWithinAll = (limits: readonly Limits[], row: number): boolean =>
  limits.every(({ least, lower, most, upper }) => (least[row] as number) >= lower && (most[row] as number) <= upper);

/** One step through numbers for each row: lists of many entities are filtered anew for each bound that is asked for. */
function rowsWithin(rows: Int32Array, { least, lower, most, upper }: Limits): Int32Array {
  const kept = new Int32Array(rows.length);
  let count = 0;
  for (let at = 0; at < rows.length; at += 1) {
    const row = rows[at] as number;
    if ((least[row] as number) >= lower && (most[row] as number) <= upper) {
      kept[count] = row;
      count += 1;
    }
  }
  return kept.subarray(0, count);
}

/** Where a link leads to entities, those that lead there are looked up, and not all looked at. */
function linkTest(view: View, kind: string, name: string, wanted: readonly string[]): RowTest {
  const ids = view.ids(kind);
  const field = view.vocabulary.fields(kind).get(name);
  const leadsThere = (id: string) => {
    const link = linkOf(view, id, name);
    return link !== undefined && wanted.includes(link);
  };
  const isKey = field?.type === 'key' && field.key.type === 'entity';
  const isRelation = field?.type === 'property' && field.property.type === 'one';
  if (!isKey && !isRelation) return (row) => leadsThere(ids[row] as string);
  const found = wanted.flatMap((target) =>
    isKey ? view.store.keyedTo(kind, name, target) : view.claimedTo(kind, name, target).filter(leadsThere),
  );
  const those = new Set(found);
  return (row) => those.has(ids[row] as string);
}
