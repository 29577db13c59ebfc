import type { Client } from 'pg';
import { to as copyTo } from 'pg-copy-streams';
import type { Vocabulary } from '../domain/vocabulary.js';
import { adoptDraft, dropDraft, newNames } from '../storage/adopt-dataset.js';
import { type DatasetFolder, unwritten } from '../storage/dataset-folder.js';
import type { Manifest } from '../storage/dataset-record.js';
import { DraftDataset } from '../storage/draft-dataset.js';
import { formatId } from '../storage/format-id.js';
import { ContentCheck } from './content-check.js';
import { LineReader } from './copy-text.js';
import type { DownloadStep } from './download-steps.js';
import { RecordError } from './record-error.js';
import { listed, PARTS, ROW_TABLES, type RowTable } from './row-tables.js';
import type { Current } from './versions.js';

/**
 * Copies a version of the record into a dataset of a folder and makes it the current one there. Its content is compared
 * with its hash as it comes in; until the manifest is renamed the old dataset stays the current one. After an error the
 * connection may be in the middle of a table: it is of no more use.
 * @throws RecordError if the rows are not what was published, DatasetError if the file cannot be written
 */
export async function download(
  client: Client,
  wanted: Current,
  folder: DatasetFolder,
  vocabulary: Vocabulary,
  done: (step: DownloadStep) => void,
): Promise<Manifest> {
  const { dataset, today } = wanted;
  const names = newNames(folder, dataset, new Date());
  const hasFigures = wanted.format === formatId(vocabulary);
  try {
    const draft = new DraftDataset(names.draft);
    const check = new ContentCheck(vocabulary, today);
    try {
      done('begin');
      const parts = PARTS.filter((part) => hasFigures || part !== 'figures');
      await client.query('BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY');
      for (const part of parts) {
        for (const table of ROW_TABLES.filter((one) => one.part === part)) {
          await readTable(client, table, wanted.version, draft, check);
        }
        done(part);
      }
      await client.query('COMMIT');
      requireSame(check.found(), wanted);
      draft.finish({ id: dataset, today });
      if (hasFigures) draft.showFigures(vocabulary);
      else draft.addFigures(vocabulary);
    } finally {
      draft.close();
    }
    done('indexes');
  } catch (error) {
    dropDraft(names.draft);
    throw unwritten(error, folder.path);
  }
  const { entities, claims, sources, built } = wanted;
  const facts = { dataset, format: formatId(vocabulary), today, entities, claims, sources, built: built.toISOString() };
  return adoptDraft(folder, names, facts, done);
}

async function readTable(
  client: Client,
  table: RowTable,
  version: number,
  draft: DraftDataset,
  check: ContentCheck,
): Promise<void> {
  const columns = table.columns.map(({ name }) => name);
  const [writer, take] = [draft.writer(table.name, columns), check.reader(table)];
  // In an order of their own, so that every node writes the same bytes: ranges of its file can be asked of any of them.
  const order = listed(table.order);
  const rows = `SELECT ${listed(columns)} FROM ${table.qualified} WHERE version = ${version} ORDER BY ${order}`;
  const lines = new LineReader(table);
  for await (const piece of client.query(copyTo(`COPY (${rows}) TO STDOUT`))) {
    for (const row of lines.rows(piece as Buffer)) {
      take(row);
      writer.write(row);
    }
  }
  writer.end();
}

type Content = Pick<Manifest, 'dataset' | 'entities' | 'claims' | 'sources'>;

function requireSame(found: Content, expected: Content & { readonly number: number }): void {
  const same = (['dataset', 'entities', 'claims', 'sources'] as const).every((name) => found[name] === expected[name]);
  if (same) return;
  const told = ({ dataset, entities, claims, sources }: Content) =>
    `${dataset} with ${entities} entities and ${claims} claims from ${sources} sources`;
  const problem = `publication ${expected.number} is damaged in the record, or was pruned`;
  throw new RecordError(`${problem}: found ${told(found)}, expected ${told(expected)}`, 'damaged');
}
