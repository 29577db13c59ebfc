import { CsvError, parse } from 'csv-parse/sync';
import { type Column, readColumns } from './csv-column.js';
import { type DraftEntity, type DraftValue, nothingBut, type Reading, type Words } from './draft.js';
import { type Fault, type Located, type Place, startOf } from './fault.js';

interface Row {
  readonly record: readonly string[];
  readonly raw: string;
  readonly info: { readonly lines: number };
}

interface Cell {
  readonly column: Column;
  readonly cell: Located<string>;
}

/** Reads a table of entities of one kind, one row each. */
export function readCsv(file: string, kind: string, text: string, keys: readonly string[]): Reading {
  const faults: Fault[] = [];
  let rows: readonly Row[];
  try {
    const lines = text.replace(/\r\n?/g, '\n'); // the parser counts a break of two characters twice
    rows = parse(lines, { raw: true, info: true, skip_empty_lines: true, relax_column_count: true }) as never;
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const line = typeof error.lines === 'number' ? error.lines : 1;
    return nothingBut([{ place: { file, line, column: 1 }, message: `not valid CSV: ${error.message}` }]);
  }
  const [head, ...body] = rows;
  if (!head) return nothingBut([{ place: startOf(file), message: 'the table is empty' }]);
  const columns = readColumns(cells(file, head), kind, keys, faults);
  const drafts = body.map((row) => draft(kind, cells(file, row), columns, faults));
  if (columns.some(({ role, name }) => role === 'entity' && name === 'name')) return { ...nothingBut(faults), drafts };
  faults.push(...columns.flatMap(strayIn));
  return { ...nothingBut(faults), additions: drafts };
}

/** What a table without names cannot have: it adds claims to entities that stand elsewhere, and makes none. */
function strayIn({ role, name, place }: Column): Fault[] {
  if (role !== 'key' && !(role === 'entity' && name !== 'id')) return [];
  const expected = 'expected a column "name", or no more than "id" and claims on entities that stand elsewhere';
  return [{ place, message: `the table has the column "${name}" and no names; ${expected}` }];
}

function draft(
  kind: string,
  row: readonly Located<string>[],
  columns: readonly Column[],
  faults: Fault[],
): DraftEntity {
  const place = row[0]?.place as Place; // a record has at least one cell
  if (row.length !== columns.length) {
    const message = `the row has ${row.length} cells, expected ${columns.length} as in the heading`;
    faults.push({ place, message });
  }
  const filled = columns.flatMap((column, index): Cell[] => {
    const cell = row[index];
    return cell === undefined || cell.value === '' ? [] : [{ column, cell }];
  });
  const of = (role: Column['role']) => filled.filter(({ column }) => column.role === role);
  const named = (role: Column['role']) => of(role).map(({ column: { name }, cell }) => [name, cell] as const);
  const own = new Map(named('entity'));
  const words: Words = Object.fromEntries(named('word'));
  const values = of('property').map(cellValue);
  const aliases = own.get('aliases');
  return {
    kind,
    id: own.get('id') ?? { value: '', place },
    name: own.get('name'),
    aliases: aliases?.value.split('|').map((value) => ({ value: value.trim(), place: aliases.place })) ?? [],
    description: own.get('description'),
    keys: new Map(named('key')),
    statements: values.length > 0 ? [{ place, words, values }] : [],
  };
}

function cellValue({ column: { name, basis, unit, place }, cell }: Cell): DraftValue {
  return {
    property: { value: name, place },
    value: cell,
    words: basis === undefined ? {} : { basis: { value: basis, place } },
    unit: unit === undefined ? undefined : { value: unit, place },
  };
}

/** The cells of a record, each with the place of its first character, behind its blanks and its opening quote. */
function cells(file: string, { record, raw, info }: Row): Located<string>[] {
  const rest = raw.trimEnd();
  let line = info.lines - (rest.match(/\n/g)?.length ?? 0); // the line on which the record ends, less its breaks
  let [start, at, quoted] = [0, 0, false];
  return record.map((cell) => {
    let begin: Place | undefined;
    for (; at < raw.length && (quoted || raw[at] !== ','); at += 1) {
      const character = raw[at] as string;
      if (character === '"') quoted = !quoted;
      if (character === '\n') [line, start] = [line + 1, at + 1];
      if (begin === undefined && character.trim() !== '' && (character !== '"' || raw[at - 1] === '"'))
        begin = { file, line, column: at - start + 1 };
    }
    const place = begin ?? { file, line, column: at - start + 1 };
    at += 1; // the comma
    return { value: cell.trim(), place };
  });
}
