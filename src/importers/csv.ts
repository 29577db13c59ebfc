import { didYouMean } from '../domain/did-you-mean.js';
import { parseQuantity } from '../domain/notation.js';
import { NotationError } from '../domain/notation-scanner.js';
import { parseUnit, UnitError } from '../domain/unit.js';
import { defineImporter, type Imported, type RowProgress } from './account/importer.js';
import { Ledger } from './account/ledger.js';
import { type MappedColumn, type Mapping, readMapping } from './csv/mapping.js';
import { readCsvTable } from './input/csv-table.js';
import { ImportError, type ImportFault, placeIn, refuse } from './input/import-error.js';
import type { SourceRow, SourceTable } from './input/source-row.js';
import { isoDate } from './input/written-date.js';
import { ClaimRows } from './seeds/claim-rows.js';
import type { Known } from './seeds/known.js';
import { Roster } from './seeds/roster.js';
import { slug } from './seeds/slug.js';

/** Any table, with a mapping file that says what its rows and columns are. seeds/README.md shows one. */
export const csv = defineImporter({
  description: 'Any table in CSV, with a mapping file that says what its columns are',
  files: 'one mapping in YAML and one table in CSV',
  read: (files) => {
    const [mappings, tables] = [files.filter(isMapping), files.filter((file) => !isMapping(file))];
    const [[given], [file]] = [mappings, tables];
    if (!given || !file || files.length > 2)
      refuse('csv', `found ${mappings.length} mappings and ${tables.length} tables, expected one of each`);
    const mapping = readMapping(given);
    const table = readCsvTable(file);
    checkColumns(table, mapping);
    return {
      name: mapping.name,
      rows: table.rows.length,
      convert: (known, progress) => convert(table, mapping, known, progress),
    };
  },
});

const isMapping = ({ path }: { readonly path: string }) => /\.ya?ml$/.test(path);

function usedColumns({ named, keys, claims, words }: Mapping): readonly string[] {
  const ofKeys = Object.values(keys).flatMap((key) => ('column' in key ? [key.column] : []));
  return [named, ...ofKeys, ...claims.map(({ column }) => column), ...Object.values(words)];
}

function checkColumns({ path, columns }: SourceTable, mapping: Mapping): void {
  const missing = [...new Set(usedColumns(mapping))].filter((column) => !columns.includes(column));
  if (missing.length === 0) return;
  throw new ImportError(
    missing.map((column) => {
      const hint = didYouMean(column, columns) || `; the columns are ${columns.join(', ')}`;
      return { place: placeIn(path), message: `there is no column "${column}", which the mapping names${hint}` };
    }),
  );
}

function convert(table: SourceTable, mapping: Mapping, known: Known, progress: RowProgress): Imported {
  const faults: ImportFault[] = [];
  const roster = new Roster(known);
  const claims = new ClaimRows(known);
  const ledger = new Ledger(table.rows, ({ cells }) => cells[mapping.named] ?? '');
  for (const [index, row] of table.rows.entries()) {
    progress(index + 1, table.rows.length);
    const written = row.cells[mapping.named] ?? '';
    if (written === '') {
      ledger.skipped(row, `the cell "${mapping.named}" is empty`);
      continue;
    }
    const { outcome, id: near } = roster.resolve(mapping.kind, written);
    const id = entityOf(roster, row, mapping, written);
    if (outcome === 'doubtful') ledger.suspect(row, `"${written}" may be ${near}; it is kept apart as ${id}`);
    if (outcome === 'ambiguous') ledger.suspect(row, `several are called "${written}"; it is kept apart as ${id}`);
    const words = Object.entries(mapping.words).map(([word, column]) => [word, row.cells[column]]);
    const amounts = mapping.claims.map((column) => [headingOf(column), claimedBy(row, column, faults)]);
    const claim = {
      id,
      source: mapping.source.id,
      at: `Row "${written}"`,
      ...Object.fromEntries([...words, ...amounts]),
    };
    if (claims.add(claim) > 0) ledger.imported(row, id);
    else ledger.skipped(row, `it says nothing of ${id} that the seeds do not have from the same row`);
  }
  if (faults.length > 0) throw new ImportError(faults);
  const { name, kind, source, ignored } = mapping;
  const isThere = known.entities.some((entity) => entity.id === source.id);
  const used = new Set([...usedColumns(mapping), ...ignored]);
  const unread = table.columns.filter((column) => !used.has(column));
  return {
    tables: [
      ...roster.tables(name),
      { kind: 'source', name, rows: isThere ? [] : [source] },
      { kind, name: `${name}.claims`, rows: claims.rows },
    ],
    accounts: ledger.accounts(),
    remarks:
      unread.length === 0 ? [] : [`nothing was read from the columns ${unread.map((one) => `"${one}"`).join(', ')}`],
  };
}

function entityOf(roster: Roster, row: SourceRow, { kind, keys, source }: Mapping, written: string): string {
  return roster.find(kind, written, () => {
    const found = Object.entries(keys).map(([key, from]) => {
      if ('id' in from) return [key, from.id] as const;
      const name = row.cells[from.column] ?? '';
      if (name === '') return [key, ''] as const;
      const description = `As "${source.name ?? source.id}" names it.`;
      return [key, roster.find(from.kind, name, () => ({ name, description, keys: {} }))] as const;
    });
    const own = Object.fromEntries(found.filter(([, value]) => value !== ''));
    const vendor = own.vendor ?? own.developer ?? own.provider;
    const name = vendor === undefined ? written : roster.withoutCompany(written, vendor);
    return {
      name,
      id: slug(`${vendor ?? ''} ${name}`),
      description: `As "${source.name ?? source.id}" calls "${written}".`,
      keys: own,
    };
  });
}

function headingOf({ property, basis, unit }: MappedColumn): string {
  return [property, ...(basis === undefined ? [] : [`[${basis}]`]), ...(unit === undefined ? [] : [`(${unit})`])].join(
    ' ',
  );
}

/** What a cell says; a number that is none in its unit, and a date that is none, is a fault. */
function claimedBy(row: SourceRow, { column, unit, isDate }: MappedColumn, faults: ImportFault[]): string | undefined {
  const written = row.cells[column] ?? '';
  if (written === '') return undefined;
  const fault = (message: string) => faults.push({ place: placeIn(row.path, row.row, column), message });
  if (isDate) {
    const date = isoDate(written);
    if (date === undefined) fault(`found "${written}", expected a date such as 2025-06-30 or 6/30/2025`);
    return date;
  }
  if (unit === undefined) return written;
  try {
    parseQuantity(written, parseUnit(unit));
    return written;
  } catch (error) {
    if (!(error instanceof NotationError) && !(error instanceof UnitError)) throw error;
    fault(`found "${written}", expected a number in ${unit}: ${error.message}`);
    return undefined;
  }
}
