import { defineImporter, type Imported, type ImportOptions, type RowProgress } from './account/importer.js';
import { Ledger } from './account/ledger.js';
import { clusterClaims, standingOf } from './epoch/cluster-claims.js';
import { CLUSTER_COLUMNS, type ClusterColumn } from './epoch/cluster-columns.js';
import { type FoundColumns, findColumns } from './input/column-finder.js';
import { readCsvTable } from './input/csv-table.js';
import { ImportError, type ImportFault, refuse } from './input/import-error.js';
import type { SourceRow, SourceTable } from './input/source-row.js';
import { chipNamed } from './seeds/chip-named.js';
import { citedSource } from './seeds/cited-source.js';
import { ClaimRows } from './seeds/claim-rows.js';
import type { Known } from './seeds/known.js';
import { Roster } from './seeds/roster.js';
import { slug } from './seeds/slug.js';

/**
 * Epoch AI's table of GPU clusters, each a deployment. The file tells no date, so whoever imports it says when it was
 * fetched. See https://epoch.ai/data/gpu-clusters
 */
export const epochClusters = defineImporter({
  description: "Epoch AI's table of GPU clusters",
  files: 'gpu_clusters.csv',
  read: (files, options) => {
    const [file, ...others] = files;
    if (!file || others.length > 0) refuse('epoch-clusters', `found ${files.length} files, expected gpu_clusters.csv`);
    const table = readCsvTable(file);
    const columns = findColumns(table, CLUSTER_COLUMNS);
    return {
      name: 'epoch-gpu-clusters',
      rows: table.rows.length,
      convert: (known, progress) => convert(table, columns, known, options, progress),
    };
  },
});

function convert(
  table: SourceTable,
  columns: FoundColumns<ClusterColumn>,
  known: Known,
  options: ImportOptions,
  progress: RowProgress,
): Imported {
  const source = citedSource(known, options, {
    what: 'epoch-clusters',
    words: ['gpu_clusters.csv'],
    asOf: undefined,
    id: 'epoch-gpu-clusters',
    made: {
      name: 'GPU Clusters, data set',
      url: 'https://epoch.ai/data/gpu-clusters',
      identifier: 'gpu_clusters.csv',
      publisher: 'Epoch AI',
      category: 'dataset',
      grade: 'C',
      license: 'CC BY 4.0',
    },
  });
  const { cell } = columns;
  const faults: ImportFault[] = [];
  const ledger = new Ledger(table.rows, (row) => cell(row, 'name'));
  const roster = new Roster(known);
  const claims = new ClaimRows(known);
  for (const [index, row] of table.rows.entries()) {
    progress(index + 1, table.rows.length);
    const standing = standingOf(row, columns, faults);
    const [owners, users] = (['owner', 'users'] as const).map((column) => listed(cell(row, column)));
    const customer = owners?.[0] ?? users?.[0];
    if (customer === undefined) {
      ledger.skipped(row, 'it names neither an owner nor a user, and a deployment has a customer');
      continue;
    }
    const id = clusterOf(roster, row, cell(row, 'name'), customer, cell(row, 'supplier'));
    const link = cell(row, 'source') === '' ? '' : `From ${cell(row, 'source')}`;
    const told = `Epoch AI calls it ${cell(row, 'certainty').toLowerCase()}.`;
    const note = [told, cell(row, 'certaintyNote'), cell(row, 'startedNote'), cell(row, 'note'), link];
    const common = {
      id,
      source: source.id,
      at: `Row "${cell(row, 'name')}"`,
      note: note.filter((part) => part !== '').join(' '),
    };
    const relations = (owners ?? []).map((owner) => ({ ...common, ...standing, owners: companyOf(roster, owner) }));
    const chips = [cell(row, 'chip'), cell(row, 'otherChip')].filter((chip) => chip !== '');
    const kinds = chips.flatMap((written) => {
      const { id: chip, doubt } = chipNamed(roster, written, '', 'Epoch AI');
      if (doubt !== undefined) ledger.suspect(row, doubt);
      return chip === undefined ? [] : [{ ...common, ...standing, chips: chip }];
    });
    const rows = [...clusterClaims(row, columns, common, standing, faults), ...relations, ...kinds];
    const added = rows.map((one) => claims.add(one)).reduce((sum, count) => sum + count, 0);
    if (added > 0) ledger.imported(row, id);
    else ledger.skipped(row, `the seeds have all of it as claims on ${id}`);
    const [isDuplicate, of] = [/^true$/i.test(cell(row, 'duplicate')), cell(row, 'duplicateOf')];
    if (isDuplicate)
      ledger.suspect(row, `Epoch AI marks it as a possible duplicate${of === '' ? '' : ` of ${of}`}; it is not merged`);
  }
  if (faults.length > 0) throw new ImportError(faults);
  const name = 'epoch-gpu-clusters';
  return {
    tables: [
      ...roster.tables(name),
      { kind: 'source', name, rows: source.rows },
      { kind: 'deployment', name: `${name}.claims`, rows: claims.rows },
    ],
    accounts: ledger.accounts(),
    remarks: [
      `nothing was read from the columns ${columns.unread.map((column) => `"${column}"`).join(', ')}`,
      '8-bit and 32-bit rates are not taken, as the table does not tell which number format they are of',
    ],
  };
}

/** "xAI,Oracle" as two names; what is longer than a name is none. */
function listed(text: string): readonly string[] {
  const names = text.split(',').map((name) => name.trim());
  return names.filter((name) => name !== '' && name.length <= LONGEST_NAME);
}
const LONGEST_NAME = 80;

function companyOf(roster: Roster, written: string): string {
  const description = `Owns or uses a cluster that Epoch AI lists, as "${written}".`;
  return roster.find('company', written, () => ({ name: written, description, keys: {} }));
}

function clusterOf(roster: Roster, row: SourceRow, name: string, customer: string, supplier: string): string {
  const vendor = roster.resolve('company', supplier);
  const keys = {
    customer: companyOf(roster, customer),
    ...(vendor.outcome === 'certain' && vendor.id !== undefined && { vendor: roster.use('company', vendor.id) }),
  };
  const id = slug(`${name} cluster`);
  const taken = roster.entity(id) !== undefined;
  const description = `Cluster that Epoch AI lists${taken ? `, row ${row.row}` : ''}.`;
  return roster.make(
    'deployment',
    { id: taken ? slug(`${name} cluster ${row.row}`) : id, name, description, keys },
    `${row.row}`,
  );
}
