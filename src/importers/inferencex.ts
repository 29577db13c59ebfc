import { defineImporter, type Imported, type ImportOptions, type RowProgress } from './account/importer.js';
import { Ledger } from './account/ledger.js';
import {
  COST_AMOUNTS,
  COST_COLUMNS,
  type CostColumn,
  SPEC_AMOUNTS,
  SPEC_COLUMNS,
  type SpecColumn,
} from './inferencex/inferencex-columns.js';
import { type FoundColumns, findColumns } from './input/column-finder.js';
import { readCsvTable } from './input/csv-table.js';
import { ImportError, type ImportFault, placeIn, refuse } from './input/import-error.js';
import { numberCell } from './input/number-cell.js';
import type { SourceRow } from './input/source-row.js';
import { citedSource } from './seeds/cited-source.js';
import { ClaimRows } from './seeds/claim-rows.js';
import type { Known } from './seeds/known.js';
import { Roster } from './seeds/roster.js';
import type { SeedRow } from './seeds/seed-table.js';

/** A row of either file: which chip it names, and what it claims of it. */
interface ConstantRow {
  readonly row: SourceRow;
  readonly chip: string;
  readonly vendor: string;
  readonly claim: SeedRow;
  /** What the row was written from: file, commit and day. */
  readonly origin: string;
}

/**
 * The constants of InferenceX: specifications of accelerators, all-in power and cost of an accelerator hour. Rates are
 * dense. The costs are nobody's price list: they carry grade C, and a placeholder says so.
 * See https://github.com/SemiAnalysisAI/InferenceX-app
 */
export const inferencex = defineImporter({
  description: 'Constants of InferenceX: accelerator specifications, all-in power, hourly cost',
  files: 'inferencex-gpu-specs.csv, inferencex-gpu-tco-power.csv, or both at once',
  read: (files, options) => {
    const faults: ImportFault[] = [];
    const rows = files.flatMap((file) => {
      const table = readCsvTable(file);
      if (table.columns.includes('gpu')) {
        const columns = findColumns(table, COST_COLUMNS);
        return table.rows.map((row) => costRow(row, columns, faults));
      }
      if (!table.columns.includes('name'))
        refuse(
          placeIn(file.path),
          `the columns are ${table.columns.join(', ')}; expected "name" of the specifications, or "gpu" of the costs`,
        );
      const columns = findColumns(table, SPEC_COLUMNS);
      return table.rows.map((row) => specRow(row, columns, faults));
    });
    if (faults.length > 0) throw new ImportError(faults);
    const origin = rows.map((row) => row.origin).find((text) => text !== '') ?? '';
    const [, commit = '', day] = /@(\w+) (\d{4}-\d{2}-\d{2})/.exec(origin) ?? [];
    const name = `inferencex-${day ?? 'specifications'}`;
    return {
      name,
      rows: rows.length,
      convert: (known, progress) => convert(rows, name, commit, day, known, options, progress),
    };
  },
});

function specRow(row: SourceRow, columns: FoundColumns<SpecColumn>, faults: ImportFault[]): ConstantRow {
  const { cell } = columns;
  const claim: Record<string, string | undefined> = { at: `packages/app/src/lib/gpu-specs.ts, "${cell(row, 'name')}"` };
  for (const { column, heading, unit, scale } of SPEC_AMOUNTS) {
    if (unit === undefined) claim[heading] = numberCell(row, column, columns, faults);
    else claim[heading] = amountWithUnit(row, column, columns, faults, unit, scale);
  }
  return {
    row,
    chip: cell(row, 'name'),
    vendor: cell(row, 'vendor'),
    claim: { ...claim, memoryType: cell(row, 'memoryType') },
    origin: '',
  };
}

/** "3.35 TB/s" with the unit that its column has; another unit is a fault, as the constants have no other. */
function amountWithUnit(
  row: SourceRow,
  column: SpecColumn,
  { cell, nameOf }: FoundColumns<SpecColumn>,
  faults: ImportFault[],
  unit: string,
  scale: string,
): string | undefined {
  const written = cell(row, column);
  const [, number, found] = /^([\d.,]+)\s*(\S+)$/.exec(written) ?? [];
  if (written === '') return undefined;
  if (found !== unit)
    faults.push({
      place: placeIn(row.path, row.row, nameOf(column)),
      message: `found "${written}", expected a number in ${unit}`,
    });
  return number === undefined ? undefined : `${number} ${scale}`;
}

function costRow(row: SourceRow, columns: FoundColumns<CostColumn>, faults: ImportFault[]): ConstantRow {
  const { cell } = columns;
  const amounts = COST_AMOUNTS.map(([column, heading]) => [heading, numberCell(row, column, columns, faults)]);
  const isPlaceholder = /^(yes|true|1)$/i.test(cell(row, 'placeholder'));
  const claim = {
    at: `packages/app/src/lib/constants.ts, ${cell(row, 'chip')}`,
    grade: 'C',
    note: isPlaceholder ? 'The constants call it a placeholder.' : '',
    ...Object.fromEntries(amounts),
  };
  return { row, chip: cell(row, 'chip'), vendor: '', claim, origin: cell(row, 'source') };
}

function convert(
  rows: readonly ConstantRow[],
  name: string,
  commit: string,
  day: string | undefined,
  known: Known,
  options: ImportOptions,
  progress: RowProgress,
): Imported {
  const source = citedSource(known, options, {
    what: 'inferencex',
    words: ['constants.ts', ...(commit === '' ? [] : [commit])],
    asOf: day,
    id: 'inferencex',
    made: {
      name: 'InferenceX, accelerator constants',
      url: 'https://github.com/SemiAnalysisAI/InferenceX-app',
      identifier: `constants.ts and gpu-specs.ts${commit === '' ? '' : ` at commit ${commit}`}`,
      publisher: 'SemiAnalysis',
      category: 'dataset',
      grade: 'C',
    },
  });
  const ledger = new Ledger(
    rows.map(({ row }) => row),
    ({ cells }) => cells.name ?? cells.gpu ?? '',
  );
  const roster = new Roster(known);
  const claims = new ClaimRows(known);
  for (const [index, { row, chip, vendor, claim }] of rows.entries()) {
    progress(index + 1, rows.length);
    const { outcome, id, candidates } = roster.resolve('chip', chip);
    // The constants have one chip of each name, the one of the eight-accelerator server or rack that they are used for.
    if (id === undefined || outcome === 'ambiguous') {
      const near = candidates.map((one) => `${one.id} (${one.because})`).join(', ');
      ledger.skipped(
        row,
        `no chip is called "${chip}"${vendor === '' ? '' : ` of ${vendor}`}; nearest: ${near || 'none'}`,
      );
      continue;
    }
    roster.use('chip', id);
    if (outcome === 'doubtful')
      ledger.suspect(row, `"${chip}" may be ${id}, or another variant: its claims have grade D`);
    const grade = outcome === 'doubtful' ? 'D' : claim.grade;
    const added = claims.add({ ...claim, id, source: source.id, grade });
    if (added > 0) ledger.imported(row, id);
    else ledger.skipped(row, `the seeds have all of it from the same place, as claims on ${id}`);
  }
  return {
    tables: [
      ...roster.tables(name),
      { kind: 'source', name, rows: source.rows },
      { kind: 'chip', name: `${name}.claims`, rows: claims.rows },
    ],
    accounts: ledger.accounts(),
    remarks: [],
  };
}
