import { drizzle } from 'drizzle-orm/node-postgres';
import type { Client } from 'pg';
import type { Vocabulary } from '../domain/vocabulary.js';
import type { DatasetFolder } from '../storage/dataset-folder.js';
import type { Manifest } from '../storage/dataset-record.js';
import { makerOf } from '../storage/made-by.js';
import { migrateRecord } from './migrate-record.js';
import { type Moved, movePointer } from './move-pointer.js';
import type { PublishStep } from './publish-steps.js';
import { writeReadModel } from './read-model.js';
import { readRows } from './read-rows.js';
import * as tables from './tables.js';
import { inTransaction } from './transaction.js';
import { versionNamed } from './version-name.js';
import { currentOf, type Version, versionOf } from './versions.js';
import { writeRows } from './write-rows.js';

/** What a publication came to. */
export interface Published extends Moved {
  readonly version: Version;
}

/**
 * Writes the current dataset of a folder into the record, all of its rows or none, and then makes it the current
 * version. What is in the record already is not written twice; figures that other software worked out are another version.
 * @throws RecordError if another publisher was faster: then the rows are there, and the pointer is the other's
 */
export async function publishDataset(
  client: Client,
  folder: DatasetFolder,
  vocabulary: Vocabulary,
  done: (step: PublishStep) => void,
): Promise<Published> {
  const manifest = folder.manifest();
  folder.open(vocabulary, manifest).store.close();
  const software = makerOf(folder.fileOf(manifest)) ?? null;
  await migrateRecord(client);
  const seen = await currentOf(client);
  const version = await inTransaction(client, 'ISOLATION LEVEL READ COMMITTED', async () => {
    // Two that write the same dataset would write it twice: the second waits, and finds it.
    await client.query('SELECT pg_advisory_xact_lock(hashtextextended($1, 0))', [manifest.dataset]);
    const known = await versionOf(client, { ...manifest, software });
    return known ?? (await writeVersion(client, folder, { ...manifest, software }, vocabulary, done));
  });
  done('commit');
  const moved = await movePointer(client, version, seen, vocabulary, done);
  done('pointer');
  return { ...moved, version };
}

/** Makes a version that is in the record the current one: the way back, and the way on for who was outrun. */
export async function publishVersion(client: Client, name: string, vocabulary: Vocabulary): Promise<Published> {
  await migrateRecord(client);
  const seen = await currentOf(client);
  const version = await versionNamed(client, name);
  return { ...(await movePointer(client, version, seen, vocabulary, () => {})), version };
}

async function writeVersion(
  client: Client,
  folder: DatasetFolder,
  manifest: Manifest & Pick<Version, 'software'>,
  vocabulary: Vocabulary,
  done: (step: PublishStep) => void,
): Promise<Version> {
  const { dataset, format, sha256, today, entities, claims, sources, software } = manifest;
  const { rows } = await client.query<{ user: string }>('SELECT session_user AS user');
  const [made] = await drizzle(client)
    .insert(tables.version)
    .values({
      dataset,
      format,
      sha256,
      today,
      entities,
      claims,
      sources,
      built: new Date(manifest.built),
      writer: rows[0]?.user ?? '',
      software,
    })
    .returning();
  if (!made) throw new TypeError('a row that was inserted is returned');
  done('version');
  await writeRows(client, folder.fileOf(manifest), made.key, done);
  // What was written is read again: the rows are known to be the dataset before anyone can see them.
  await readRows(client, { ...manifest, version: made.key }, vocabulary);
  done('check');
  await writeReadModel(client, folder.fileOf(manifest), made.key);
  done('read model');
  return made;
}
