import type { Cell, Column, Row } from './flat-table.js';

/** How a table is written as text: what stands before all rows, each of them, between two of them, and after all. */
export interface TableText {
  readonly type: string;
  head(columns: readonly Column[]): string;
  row(row: Row, columns: readonly Column[]): string;
  readonly between: string;
  readonly end: string;
}

/** What a spreadsheet would take for a formula. */
const FORMULA = /^[=+\-@\t\r]/;
const QUOTED = /[",\r\n]/;
const LINE_END = '\r\n';

/**
 * A cell of a CSV file (RFC 4180). What is missing is empty. A text that a spreadsheet would run as a formula gets an
 * apostrophe before it; numbers are left as they are.
 */
function csvCell(cell: Cell | undefined): string {
  if (cell === null || cell === undefined) return '';
  if (typeof cell !== 'string') return String(cell);
  const text = FORMULA.test(cell) ? `'${cell}` : cell;
  return QUOTED.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

const jsonRow = (row: Row, columns: readonly Column[]): string =>
  JSON.stringify(Object.fromEntries(columns.map(({ name }) => [name, row[name] ?? null])));

/** The text forms of a table, by the ending of a file's name. */
export const TABLE_TEXTS: Readonly<Record<string, TableText>> = {
  csv: {
    type: 'text/csv; charset=utf-8; header=present',
    head: (columns) => `${columns.map(({ name }) => csvCell(name)).join(',')}${LINE_END}`,
    row: (row, columns) => `${columns.map(({ name }) => csvCell(row[name])).join(',')}${LINE_END}`,
    between: '',
    end: '',
  },
  json: { type: 'application/json; charset=utf-8', head: () => '[\n', row: jsonRow, between: ',\n', end: '\n]\n' },
  ndjson: {
    type: 'application/x-ndjson; charset=utf-8',
    head: () => '',
    row: (row, columns) => `${jsonRow(row, columns)}\n`,
    between: '',
    end: '',
  },
};

/** A table as text, a page at a time. */
export function* tableText(
  { columns, pages }: { columns: readonly Column[]; pages: () => Iterable<readonly Row[]> },
  form: TableText,
): Iterable<string> {
  let isFirst = true;
  let text = form.head(columns);
  for (const page of pages()) {
    for (const row of page) {
      text += `${isFirst ? '' : form.between}${form.row(row, columns)}`;
      isFirst = false;
    }
    yield text;
    text = '';
  }
  yield text + form.end;
}
