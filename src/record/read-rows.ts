import type { Client } from 'pg';
import { to as copyTo } from 'pg-copy-streams';
import type { Vocabulary } from '../domain/vocabulary.js';
import type { Manifest } from '../storage/dataset-record.js';
import type { Value } from '../storage/row-writer.js';
import { ContentCheck } from './content-check.js';
import { LineReader } from './copy-text.js';
import { RecordError } from './record-error.js';
import { listed, ROW_TABLES, type RowTable } from './row-tables.js';

/** What has to be found in the rows of a version. */
export interface ExpectedRows extends Pick<Manifest, 'dataset' | 'today' | 'entities' | 'claims' | 'sources'> {
  /** Key of the version. */
  readonly version: number;
}

/** The parts that the hash of a dataset is taken of; figures follow from them. */
type SaidPart = 'entities' | 'claims';

/** What is done with the rows of a version as they come. */
export interface RowVisit {
  /** What takes the rows of a table, and what is to be done after the last. */
  readonly table?: (table: RowTable) => { readonly take: (row: readonly Value[]) => void; readonly end: () => void };
  readonly part?: (part: SaidPart) => void;
}

/**
 * Reads every row of what a version says, and compares their content with its hash.
 * @throws RecordError if the rows are not what was published
 */
export async function readRows(
  client: Client,
  expected: ExpectedRows,
  vocabulary: Vocabulary,
  visit: RowVisit = {},
): Promise<void> {
  const check = new ContentCheck(vocabulary, expected.today);
  for (const part of ['entities', 'claims'] as const) {
    for (const table of ROW_TABLES.filter((one) => one.part === part)) {
      const [count, visited] = [check.reader(table), visit.table?.(table)];
      await readTable(client, table, expected.version, (row) => {
        count(row);
        visited?.take(row);
      });
      visited?.end();
    }
    visit.part?.(part);
  }
  requireSame(check.found(), expected);
}

async function readTable(
  client: Client,
  table: RowTable,
  version: number,
  take: (row: readonly Value[]) => void,
): Promise<void> {
  const columns = listed(table.columns.map(({ name }) => name));
  const rows = `SELECT ${columns} FROM ${table.qualified} WHERE version = ${version} ORDER BY ${listed(table.order)}`;
  const lines = new LineReader(table);
  for await (const piece of client.query(copyTo(`COPY (${rows}) TO STDOUT`))) {
    for (const row of lines.rows(piece as Buffer)) take(row);
  }
}

type Content = Omit<ExpectedRows, 'version' | 'today'>;

function requireSame(found: Content, expected: Content): void {
  const same = (['dataset', 'entities', 'claims', 'sources'] as const).every((name) => found[name] === expected[name]);
  if (same) return;
  const told = ({ dataset, entities, claims, sources }: Content) =>
    `${dataset} with ${entities} entities and ${claims} claims from ${sources} sources`;
  const problem = 'the rows of a version are damaged in the record, or were pruned';
  throw new RecordError(`${problem}: found ${told(found)}, expected ${told(expected)}`, 'damaged');
}
