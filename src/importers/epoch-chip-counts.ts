import { defineImporter, type Imported, type ImportOptions, type RowProgress } from './account/importer.js';
import { Ledger } from './account/ledger.js';
import { COUNT_COLUMNS, type CountColumn, intervalCell } from './epoch/count-columns.js';
import { type FoundColumns, findColumns } from './input/column-finder.js';
import { readCsvTable } from './input/csv-table.js';
import { ImportError, type ImportFault, placeIn, refuse } from './input/import-error.js';
import type { SourceRow } from './input/source-row.js';
import { isoDate } from './input/written-date.js';
import { chipNamed } from './seeds/chip-named.js';
import { citedSource } from './seeds/cited-source.js';
import { ClaimRows } from './seeds/claim-rows.js';
import type { Known } from './seeds/known.js';
import { Roster } from './seeds/roster.js';
import type { SeedRow } from './seeds/seed-table.js';
import { slug } from './seeds/slug.js';

/** A row with the columns of its file. */
interface CountRow {
  readonly row: SourceRow;
  readonly columns: FoundColumns<CountColumn>;
  /** When the estimate was made, and up to when it counts. */
  readonly made: string;
  readonly until: string;
}

/**
 * Epoch AI's estimates of how many chips were delivered, by chip and by owner, counted from a first day. They are
 * medians with the 5th and 95th percentile. Chips that come in variants which the table does not tell apart are an
 * entity of their own. See https://epoch.ai/data/ai-chip-sales
 */
export const epochChipCounts = defineImporter({
  description: "Epoch AI's estimates of chips delivered, by chip and by owner",
  files: 'the files *_cumulative_by_chip.csv and *_owners_cumulative_totals.csv of one edition, all at once',
  read: (files, options) => {
    const faults: ImportFault[] = [];
    const rows = files.flatMap((file) => {
      const table = readCsvTable(file);
      const columns = findColumns(table, COUNT_COLUMNS);
      if (!columns.nameOf('owner') && !columns.nameOf('chip'))
        refuse(placeIn(file.path), 'there is no column "Chip type" and none "Owner"; expected one of them');
      return table.rows.flatMap((row) => countRow(row, columns, faults) ?? []);
    });
    if (faults.length > 0) throw new ImportError(faults);
    const asOf = rows.reduce((latest, { made }) => (made > latest ? made : latest), '');
    return {
      name: `epoch-chip-counts-${asOf}`,
      rows: rows.length,
      convert: (known, progress) => convert(rows, asOf, known, options, progress),
    };
  },
});

function countRow(row: SourceRow, columns: FoundColumns<CountColumn>, faults: ImportFault[]): CountRow | undefined {
  const made = isoDate(/generated on:\s*(\S+)/i.exec(columns.cell(row, 'notes'))?.[1] ?? '');
  const until = isoDate(columns.cell(row, 'end'));
  if (made === undefined)
    faults.push({
      place: placeIn(row.path, row.row, 'Notes'),
      message: `found "${columns.cell(row, 'notes')}", expected "Estimates generated on:" and a date`,
    });
  if (until === undefined)
    faults.push({
      place: placeIn(row.path, row.row, 'End date'),
      message: `found "${columns.cell(row, 'end')}", expected a date such as 3/31/2022`,
    });
  return made === undefined || until === undefined ? undefined : { row, columns, made, until };
}

function convert(
  rows: readonly CountRow[],
  asOf: string,
  known: Known,
  options: ImportOptions,
  progress: RowProgress,
): Imported {
  const source = citedSource(known, options, {
    what: 'epoch-chip-counts',
    words: ['cumulative_by_chip.csv'],
    asOf,
    id: 'epoch-chip-counts',
    made: {
      name: 'AI chip sales, estimates',
      url: 'https://epoch.ai/data/ai-chip-sales',
      identifier: '*_cumulative_by_chip.csv and *_owners_cumulative_totals.csv',
      publisher: 'Epoch AI',
      category: 'dataset',
      grade: 'C',
      license: 'CC BY 4.0',
    },
  });
  const faults: ImportFault[] = [];
  const roster = new Roster(known);
  const ledger = new Ledger(
    rows.map(({ row }) => row),
    ({ cells }) => cells.Name ?? '',
  );
  const [chips, deployments] = [new ClaimRows(known), new ClaimRows(known)];
  for (const [index, counted] of rows.entries()) {
    progress(index + 1, rows.length);
    const { row, columns, made, until } = counted;
    const { cell } = columns;
    const [manufacturer, owner] = [cell(row, 'manufacturer'), cell(row, 'owner')];
    const amounts: SeedRow =
      owner === ''
        ? { 'unitsDelivered (chip)': intervalCell(row, 'units', columns, faults) }
        : {
            'accelerators (chip)': intervalCell(row, 'units', columns, faults),
            'power [tdp-sum] (W)': intervalCell(row, 'watts', columns, faults),
            'h100Equivalents (count)': intervalCell(row, 'equivalents', columns, faults),
          };
    const found =
      owner === '' ? chipOf(roster, cell(row, 'chip'), manufacturer) : deploymentOf(roster, owner, manufacturer);
    if (found.id === undefined) {
      ledger.skipped(row, found.doubt ?? '');
      continue;
    }
    const since = isoDate(cell(row, 'start'));
    const note = [found.note, `Counted from ${since}.`, cell(row, 'incomplete') === '' ? '' : cell(row, 'notes')];
    const claim = {
      id: found.id,
      source: source.id,
      at: `Row "${cell(row, 'name')}"`,
      published: made,
      period: until,
      nature: 'estimate',
      note: note.filter((part) => part !== '').join(' '),
      ...amounts,
    };
    if ((owner === '' ? chips : deployments).add(claim) > 0) ledger.imported(row, found.id);
    else ledger.skipped(row, 'the seeds have it from the same row');
    if (found.doubt !== undefined) ledger.suspect(row, found.doubt);
  }
  if (faults.length > 0) throw new ImportError(faults);
  const name = `epoch-chip-counts-${asOf}`;
  const unread = [...new Set(rows.flatMap(({ columns }) => columns.unread))];
  return {
    tables: [
      ...roster.tables(name),
      { kind: 'source', name, rows: source.rows },
      { kind: 'chip', name: `${name}.claims`, rows: chips.rows },
      { kind: 'deployment', name: `${name}.claims`, rows: deployments.rows },
    ],
    accounts: ledger.accounts(),
    remarks: [
      `nothing was read from the columns ${unread.map((column) => `"${column}"`).join(', ')}`,
      'of chips, H100-equivalents and power are not taken: they follow from the number of units',
    ],
  };
}

type Found = ReturnType<typeof chipNamed>;

/** The chip that is counted; all its variants together where the name does not tell them apart. */
function chipOf(roster: Roster, written: string, manufacturer: string): Found {
  const { outcome, id } = roster.resolve('chip', written);
  if (outcome !== 'doubtful') return chipNamed(roster, written, manufacturer, 'Epoch AI');
  const all = `${written}, all variants`;
  const found = chipNamed(roster, all, manufacturer, 'Epoch AI');
  return { ...found, doubt: `"${written}" may be ${id} or all its variants together; it is kept apart as ${found.id}` };
}

/** What an owner has of a manufacturer. Owners are companies that are known: a country is none. */
function deploymentOf(roster: Roster, owner: string, manufacturer: string): Found {
  const [customer, vendor] = [roster.resolve('company', owner), roster.resolve('company', manufacturer)];
  if (customer.outcome !== 'certain' || !customer.id || !vendor.id) {
    const near = customer.candidates.map(({ id }) => id).join(', ') || 'none';
    return {
      id: undefined,
      note: '',
      doubt: `"${owner}" is no company of the seeds, and a deployment has a customer; nearest: ${near}`,
    };
  }
  const [by, from] = [roster.use('company', customer.id), roster.use('company', vendor.id)];
  const id = slug(`${by} ${from} chips owned`);
  if (!roster.entity(id)) {
    const name = `${roster.entity(from)?.name} chips of ${roster.entity(by)?.name}`;
    roster.make(
      'deployment',
      {
        id,
        name,
        description: `All chips of ${manufacturer} that ${owner} owns, as Epoch AI estimates them.`,
        keys: { customer: by, vendor: from },
      },
      id,
    );
  }
  return { id, note: '', doubt: undefined };
}
