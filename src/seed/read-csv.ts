import { CsvError, parse } from 'csv-parse/sync';
import { didYouMean } from '../domain/did-you-mean.js';
import { parseUnit, UnitError } from '../domain/unit.js';
import { type DraftEntity, type DraftValue, isClaimWord, type Reading, type Words } from './draft.js';
import type { Fault, Located, Place } from './fault.js';

/** `share [direct] (%)`: the property, its basis and the unit of bare numbers. */
const PROPERTY_HEADER = /^([A-Za-z][A-Za-z0-9]*)\s*(?:\[([^\]]+)\])?\s*(?:\(([^)]+)\))?$/;
const ENTITY_WORDS = ['id', 'name', 'aliases', 'description'];

interface Column {
  readonly name: string;
  readonly role: 'entity' | 'key' | 'word' | 'property';
  readonly basis: string | undefined;
  readonly unit: string | undefined;
  readonly place: Place;
}

interface Row {
  readonly record: readonly string[];
  readonly raw: string;
  readonly info: { readonly lines: number };
}

/** Reads a table of entities of one kind, one row each. */
export function readCsv(file: string, kind: string, text: string, keys: readonly string[]): Reading {
  const faults: Fault[] = [];
  let rows: readonly Row[];
  try {
    rows = parse(text, { raw: true, info: true, bom: true, skip_empty_lines: true, relax_column_count: true }) as never;
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const line = typeof error.lines === 'number' ? error.lines : 1;
    return { drafts: [], faults: [{ place: { file, line, column: 1 }, message: `not valid CSV: ${error.message}` }] };
  }
  const [head, ...body] = rows;
  if (!head) return { drafts: [], faults: [{ place: { file, line: 1, column: 1 }, message: 'the table is empty' }] };
  const begins = starts(head.raw);
  const columns = head.record.map((title, index) => {
    return column(title.trim(), { file, line: 1, column: begins[index] ?? 1 }, kind, keys, faults);
  });
  refuseTwins(columns, faults);
  const drafts = body.map((row) => draft(file, kind, row, columns, faults));
  return { drafts, faults };
}

/** A column that stands twice would say two things of everything. */
function refuseTwins(columns: readonly Column[], faults: Fault[]): void {
  const seen = new Set<string>();
  for (const { name, basis = '', place } of columns) {
    const key = `${name} ${basis}`;
    if (seen.has(key)) faults.push({ place, message: `the column "${key.trim()}" stands twice; expected it once` });
    seen.add(key);
  }
}

function column(title: string, place: Place, kind: string, keys: readonly string[], faults: Fault[]): Column {
  const plain = { name: title, basis: undefined, unit: undefined, place };
  if (ENTITY_WORDS.includes(title)) return { ...plain, role: 'entity' };
  if (keys.includes(title)) return { ...plain, role: 'key' };
  if (isClaimWord(title)) return { ...plain, role: 'word' };
  const [, name, basis, unit] = PROPERTY_HEADER.exec(title) ?? [];
  if (name === undefined) {
    const hint = didYouMean(title, [...ENTITY_WORDS, ...keys]);
    faults.push({
      place,
      message: `cannot read the heading "${title}" of ${kind}${hint || '; expected one such as "share [direct] (%)"'}`,
    });
  }
  const fault = unit === undefined ? undefined : unitFault(unit);
  if (fault !== undefined) faults.push({ place, message: fault });
  return { name: name ?? title, role: 'property', basis, unit: fault === undefined ? unit : undefined, place };
}

/** What is wrong with the unit of a heading; undefined if nothing is. */
function unitFault(unit: string): string | undefined {
  try {
    parseUnit(unit);
    return undefined;
  } catch (error) {
    if (error instanceof UnitError) return error.message;
    throw error;
  }
}

function draft(
  file: string,
  kind: string,
  { record, raw, info }: Row,
  columns: readonly Column[],
  faults: Fault[],
): DraftEntity {
  const line = info.lines - (raw.trimEnd().match(/\n/g)?.length ?? 0); // a record without a break has none
  const begins = starts(raw);
  const place = (index: number): Place => ({ file, line, column: begins[index] ?? 1 });
  if (record.length !== columns.length) {
    const message = `the row has ${record.length} cells, expected ${columns.length} as in the heading`;
    faults.push({ place: place(0), message });
  }
  const cells = columns.flatMap((found, index) => {
    const value = record[index]?.trim() ?? '';
    return value === '' ? [] : [{ column: found, cell: { value, place: place(index) } satisfies Located<string> }];
  });
  const of = (name: string) =>
    cells.find(({ column: { name: title, role } }) => title === name && role === 'entity')?.cell;
  const words: Words = Object.fromEntries(
    cells.filter(({ column: { role } }) => role === 'word').map(({ column: { name }, cell }) => [name, cell]),
  );
  const values = cells
    .filter(({ column: { role } }) => role === 'property')
    .map(({ column: at, cell }) => cellValue(at, cell));
  const aliases = of('aliases');
  return {
    kind,
    id: of('id') ?? { value: '', place: place(0) },
    name: of('name'),
    aliases: (aliases?.value.split('|') ?? []).map((value) => ({
      value: value.trim(),
      place: aliases?.place ?? place(0),
    })),
    description: of('description'),
    keys: new Map(
      cells.filter(({ column: { role } }) => role === 'key').map(({ column: { name }, cell }) => [name, cell]),
    ),
    statements: values.length > 0 ? [{ place: place(0), words, values }] : [],
  };
}

function cellValue({ name, basis, unit, place }: Column, value: Located<string>): DraftValue {
  return {
    property: { value: name, place },
    value,
    words: basis === undefined ? {} : { basis: { value: basis, place } },
    unit: unit === undefined ? undefined : { value: unit, place },
  };
}

/** The column at which the text of each cell of a record begins, past blanks and an opening quote. */
function starts(raw: string): number[] {
  const found: number[] = [];
  let quoted = false;
  let open = true;
  for (const [index, character] of [...raw].entries()) {
    if (open && character !== ' ' && character !== '"') {
      found.push(index + 1);
      open = false;
    }
    if (character === '"') quoted = !quoted;
    else if (character === ',' && !quoted) open = true;
  }
  return found;
}
