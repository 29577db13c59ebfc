import { CsvError, parse } from 'csv-parse/sync';
import { placeIn, refuse } from './import-error.js';
import type { InputFile, SourceTable } from './source-row.js';

interface CsvRecord {
  readonly record: readonly string[];
  readonly info: { readonly lines: number };
}

/**
 * Reads a table with a heading, one row a line. The last line has to end with a line break, as published files do: a
 * file that was cut off in a number would give another number.
 * @throws ImportError with the line, for what is no table and for rows of another width than the heading
 */
export function readCsvTable({ path, text }: InputFile): SourceTable {
  if (text.trim() === '') refuse(placeIn(path), 'the file is empty; expected a table with a heading');
  if (/^\s*[[{<]/.test(text)) refuse(placeIn(path), `found "${text.trim().slice(0, 20)}", expected a table in CSV`);
  const [head, ...body] = records(path, text);
  const columns = (head?.record ?? []).map((name) => name.trim());
  const twice = columns.find((name, index) => columns.indexOf(name) !== index);
  if (twice !== undefined) refuse(`${placeIn(path)}, line 1`, `two columns are called "${twice}"; expected one`);
  if (body.length === 0) refuse(placeIn(path), 'the table has a heading and no rows');
  const rows = body.map(({ record, info: { lines } }, index) => {
    const isLast = index === body.length - 1;
    if (record.length !== columns.length || (isLast && !/\n$/.test(text))) {
      const cut = isLast ? '; the file ends in the middle of it, as if it had been cut off' : '';
      const found = `the row has ${record.length} cells${cut}; expected ${columns.length} as in the heading`;
      refuse(`${placeIn(path, index + 1)}, line ${lines}`, `${found}${isLast ? ' and a line break' : ''}`);
    }
    const cells = Object.fromEntries(columns.map((name, at) => [name, (record[at] ?? '').trim()]));
    return { path, row: index + 1, line: lines, cells };
  });
  return { path, columns, rows };
}

function records(path: string, text: string): readonly CsvRecord[] {
  try {
    const lines = text.replace(/\r\n?/g, '\n');
    return parse(lines, { info: true, bom: true, skip_empty_lines: true, relax_column_count: true }) as never;
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const line = typeof error.lines === 'number' ? `, line ${error.lines}` : '';
    return refuse(`${placeIn(path)}${line}`, `not valid CSV: ${error.message}`);
  }
}
