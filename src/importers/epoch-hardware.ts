import { defineImporter, type Imported, type ImportOptions } from './account/importer.js';
import { Ledger } from './account/ledger.js';
import { HARDWARE_AMOUNTS, HARDWARE_COLUMNS, type HardwareColumn } from './epoch/hardware-columns.js';
import { type FoundColumns, findColumns } from './input/column-finder.js';
import { readCsvTable } from './input/csv-table.js';
import { ImportError, type ImportFault, placeIn, refuse } from './input/import-error.js';
import { numberCell } from './input/number-cell.js';
import type { SourceRow, SourceTable } from './input/source-row.js';
import { isoDate } from './input/written-date.js';
import { chipNamed } from './seeds/chip-named.js';
import { citedSource } from './seeds/cited-source.js';
import { ClaimRows } from './seeds/claim-rows.js';
import type { Known } from './seeds/known.js';
import { Roster } from './seeds/roster.js';

/**
 * Epoch AI's table of machine learning hardware. Rates are dense; 16 bit is that of tensor cores, as the data set has
 * it, and that of other cores only where there is no other.
 * See https://epoch.ai/data/machine-learning-hardware
 */
export const epochHardware = defineImporter({
  description: "Epoch AI's table of machine learning hardware",
  files: 'ml_hardware.csv',
  read: (files, options) => {
    const [file, ...others] = files;
    if (!file || others.length > 0) refuse('epoch-hardware', `found ${files.length} files, expected ml_hardware.csv`);
    const table = readCsvTable(file);
    const columns = findColumns(table, HARDWARE_COLUMNS);
    const days = table.rows.map((row) => isoDate(columns.cell(row, 'modified')) ?? '');
    const asOf = days.reduce((latest, day) => (day > latest ? day : latest), '');
    const none = days.indexOf('');
    if (none >= 0)
      refuse(placeIn(file.path, none + 1, 'Last modified'), 'there is no date; expected one such as 2025-12-16');
    return {
      name: `epoch-ml-hardware-${asOf}`,
      rows: table.rows.length,
      convert: (known, progress) => convert(table, columns, asOf, known, options, progress),
    };
  },
});

function convert(
  table: SourceTable,
  columns: FoundColumns<HardwareColumn>,
  asOf: string,
  known: Known,
  options: ImportOptions,
  progress: (done: number, total: number) => void,
): Imported {
  const source = citedSource(known, options, {
    what: 'epoch-hardware',
    words: ['ml_hardware.csv'],
    asOf,
    id: 'epoch-ml-hardware',
    made: {
      name: 'Machine Learning Hardware, data set',
      url: 'https://epoch.ai/data/machine-learning-hardware',
      identifier: 'ml_hardware.csv',
      publisher: 'Epoch AI',
      category: 'dataset',
      grade: 'C',
      license: 'CC BY 4.0',
    },
  });
  const faults: ImportFault[] = [];
  const ledger = new Ledger(table.rows, (row) => columns.cell(row, 'name'));
  const roster = new Roster(known);
  const claims = new ClaimRows(known);
  for (const [index, row] of table.rows.entries()) {
    progress(index + 1, table.rows.length);
    const name = columns.cell(row, 'name');
    const { id, note, doubt } = chipNamed(roster, name, columns.cell(row, 'manufacturer'), 'Epoch AI');
    if (id === undefined) {
      ledger.skipped(row, doubt ?? '');
      continue;
    }
    if (doubt !== undefined) ledger.suspect(row, doubt);
    const date = isoDate(columns.cell(row, 'released'));
    const amounts = HARDWARE_AMOUNTS.map(([column, heading, shift]) => {
      return [heading, numberCell(row, column, columns, faults, shift)] as const;
    });
    const process = numberCell(row, 'process', columns, faults);
    const added = claims.add({
      id,
      source: source.id,
      at: `Row "${name}"`,
      note: [note, columns.cell(row, 'notes')].filter((part) => part !== '').join(' '),
      released: date,
      ...Object.fromEntries(amounts),
      ...vector16(row, columns, faults),
      process: process === undefined ? undefined : `${process} nm`,
    });
    if (added > 0) ledger.imported(row, id);
    else ledger.skipped(row, `it says nothing of ${id} that the seeds do not have from the same row`);
  }
  if (faults.length > 0) throw new ImportError(faults);
  const name = `epoch-ml-hardware-${asOf}`;
  return {
    tables: [
      ...roster.tables(name),
      { kind: 'source', name, rows: source.rows },
      { kind: 'chip', name: `${name}.claims`, rows: claims.rows },
    ],
    accounts: ledger.accounts(),
    remarks: [`nothing was read from the columns ${columns.unread.map((column) => `"${column}"`).join(', ')}`],
  };
}

/** The 16-bit rate of cores that are no tensor cores, where the row has no other. */
function vector16(row: SourceRow, columns: FoundColumns<HardwareColumn>, faults: ImportFault[]) {
  const rate = numberCell(row, 'fp16', columns, faults, -12);
  return columns.cell(row, 'tensor16') === '' ? { 'compute [fp16-dense] (TFLOP/s)': rate } : {};
}
