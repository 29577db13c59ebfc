import type { Column } from './table.tsx';

type Cell = string | number | null | undefined;

/** Rows as RFC 4180, with a header; notes follow as lines of one cell. What is unknown is an empty cell. */
export function csvOf<Row>(columns: readonly Column<Row>[], rows: readonly Row[], notes: readonly string[]): string {
  const records = rows.map((row) => Object.assign({}, ...columns.map(({ file }) => file?.(row) ?? {})));
  const names = [...new Set(records.flatMap((record) => Object.keys(record)))];
  const lines = [names, ...records.map((record) => names.map((name) => record[name] as Cell))];
  return [...lines, ...notes.map((note) => [`# ${note}`])]
    .map((cells) => `${cells.map(cellOf).join(',')}\r\n`)
    .join('');
}

/** A text that a spreadsheet would take for a formula begins with an apostrophe. */
function cellOf(value: Cell): string {
  if (value === null || value === undefined) return '';
  if (typeof value === 'number') return String(value);
  const text = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
