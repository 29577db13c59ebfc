import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';

/** A column: how a row shows in it, what it is sorted by, and what stands in a file. */
export interface Column<Row> {
  readonly name: string;
  readonly show: (row: Row) => ComponentChildren;
  /** What the column is sorted by; rows without come last. Not sortable if absent. */
  readonly sort?: (row: Row) => number | string | null | undefined;
  /** What stands in a downloaded file; several columns of a file by name. */
  readonly file?: (row: Row) => Readonly<Record<string, string | number | null | undefined>>;
}

/** Of longer tables the first rows are shown, and the rest when it is asked for. */
const FIRST_ROWS = 50;

interface Order {
  readonly column: string;
  readonly direction: 1 | -1;
}

/** A table whose columns sort. */
export function Table<Row>({
  caption,
  columns,
  rows,
  keyOf,
}: {
  readonly caption: string;
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
  readonly keyOf: (row: Row) => string;
}) {
  const [order, setOrder] = useState<Order>();
  const by = columns.find(({ name }) => name === order?.column)?.sort;
  const sorted = order && by ? rows.toSorted((a, b) => compare(by(a), by(b), order.direction)) : rows;
  const [isWhole, showAll] = useState(false);
  const shown = isWhole ? sorted : sorted.slice(0, FIRST_ROWS);
  const turn = (column: string) =>
    setOrder((now) => ({ column, direction: now?.column === column && now.direction === -1 ? 1 : -1 }));
  const sortedBy = (name: string) => {
    if (order?.column !== name) return undefined;
    return order.direction === 1 ? 'ascending' : 'descending';
  };
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reached by keyboard
    <section class="scroll" aria-label={caption} tabIndex={0}>
      <table>
        <caption>{caption}</caption>
        <thead>
          <tr>
            {columns.map(({ name, sort }) => (
              <th key={name} scope="col" aria-sort={sortedBy(name)}>
                {sort ? (
                  <button type="button" onClick={() => turn(name)}>
                    {name}
                  </button>
                ) : (
                  name
                )}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {shown.map((row) => (
            <tr key={keyOf(row)}>
              {columns.map(({ name, show }) => (
                <td key={name} data-name={name}>
                  {show(row)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {shown.length < sorted.length && (
        <button type="button" onClick={() => showAll(true)}>
          Show all {sorted.length}
        </button>
      )}
    </section>
  );
}

type Sortable = number | string | null | undefined;

function compare(a: Sortable, b: Sortable, direction: 1 | -1): number {
  if (a === b) return 0;
  if (a === null || a === undefined) return 1;
  if (b === null || b === undefined) return -1;
  return (a < b ? -1 : 1) * direction;
}
