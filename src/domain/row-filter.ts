import { type Column, columnOf } from './column.js';
import { type FigureLimits, type Filter, linkOf } from './listing.js';
import type { View } from './view.js';

/** Whether the entity of a row fulfils a filter. */
export type RowTest = (row: number) => boolean;

/** A filter made ready for all entities of a kind, with the columns that it looks at. */
export interface RowFilter {
  readonly test: RowTest;
  readonly columns: readonly Column[];
}

/** The same as `passes`, for all of a kind: figures are read from columns, and links the other way round. */
export function rowFilter(view: View, kind: string, filter: Filter): RowFilter {
  const columns: Column[] = [];
  const read = ({ links, figures, and, or, not }: Filter): RowTest => {
    const tests = [
      ...Object.entries(links).map(([name, wanted]) => linkTest(view, kind, name, wanted)),
      ...Object.entries(figures).map(([name, limits]) => {
        const column = columnOf(view, { kind, name, basis: limits.basis });
        columns.push(column);
        return limitTest(column, limits);
      }),
      ...and.map(read),
    ];
    if (or) {
      const any = or.map(read);
      tests.push((row) => any.some((test) => test(row)));
    }
    if (not) {
      const inner = read(not);
      tests.push((row) => !inner(row));
    }
    const [only] = tests;
    return only && tests.length === 1 ? only : (row) => tests.every((test) => test(row));
  };
  return { test: read(filter), columns };
}

function limitTest({ numbers }: Column, { atLeast, atMost, known, certainty }: FigureLimits): RowTest {
  const [least, most] = certainty === 'certainly' ? [numbers.low, numbers.high] : [numbers.high, numbers.low];
  const isLimited = atLeast !== undefined || atMost !== undefined;
  const lower = atLeast?.low ?? Number.NEGATIVE_INFINITY;
  const upper = atMost?.high ?? Number.POSITIVE_INFINITY;
  return (row) => {
    if (known !== undefined && known === Number.isNaN(numbers.low[row])) return false;
    return !isLimited || ((least[row] as number) >= lower && (most[row] as number) <= upper);
  };
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
