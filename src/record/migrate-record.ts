import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { getTableName, is } from 'drizzle-orm';
import { drizzle } from 'drizzle-orm/node-postgres';
import { migrate } from 'drizzle-orm/node-postgres/migrator';
import { PgTable } from 'drizzle-orm/pg-core';
import type { Client } from 'pg';
import { RecordError } from './record-error.js';
import { RECORD } from './record-table.js';
import * as tables from './tables.js';

const MIGRATIONS = fileURLToPath(new URL('../../migrations/postgres/', import.meta.url));
/** Where drizzle writes down which migrations were run. */
const DONE = { migrationsSchema: 'chipgraph_migrations', migrationsTable: 'done' };
/** Any number that stands for this: two publishers that come first do not migrate at the same time. */
const LOCK = 0x63686970;
const TABLES = Object.values(tables).flatMap((table) => (is(table, PgTable) ? [getTableName(table)] : []));

/**
 * Brings the tables of the record to those of this software, each guarded against changes, whatever a publisher that died
 * has left undone. A record that is there already is not asked for the right to make schemas, so that a publisher needs it
 * once.
 */
export async function migrateRecord(client: Client): Promise<void> {
  if (await isDone(client)) return;
  await client.query('SELECT pg_advisory_lock($1)', [LOCK]);
  try {
    if (await isDone(client)) return;
    await migrate(drizzle(client), { migrationsFolder: MIGRATIONS, ...DONE });
    await client.query('SELECT chipgraph.guard_tables()');
  } finally {
    // Where the connection is gone, so is the lock.
    await client.query('SELECT pg_advisory_unlock($1)', [LOCK]).catch(() => {});
  }
}

async function isDone(client: Client): Promise<boolean> {
  if ((await lastDone(client)) < lastWritten()) return false;
  const { rows } = await client.query<{ guarded: number }>(
    `SELECT count(*)::integer AS guarded FROM pg_trigger JOIN pg_class c ON c.oid = tgrelid
     WHERE tgname = 'immutable' AND c.relnamespace = $1::regnamespace AND c.relname = ANY($2)`,
    [RECORD.schemaName, TABLES],
  );
  return rows[0]?.guarded === TABLES.length;
}

/** @throws RecordError if there is no record, or one with older tables than this software reads */
export async function requireMigrated(client: Client): Promise<void> {
  const done = await lastDone(client);
  if (done >= lastWritten()) return;
  const found = done === 0 ? 'no record' : 'a record with the tables of an older version of this software';
  throw new RecordError(`found ${found}; run "chipgraph publish" of this version first`, 'not-migrated');
}

/** When the last migration that was run was written, in milliseconds since 1970; 0 for none. */
async function lastDone(client: Client): Promise<number> {
  const table = `${DONE.migrationsSchema}.${DONE.migrationsTable}`;
  const { rows: found } = await client.query<{ there: boolean }>('SELECT to_regclass($1) IS NOT NULL AS there', [
    table,
  ]);
  if (!found[0]?.there) return 0;
  const { rows } = await client.query<{ last: string | null }>(`SELECT max(created_at) AS last FROM ${table}`);
  return Number(rows[0]?.last ?? 0);
}

function lastWritten(): number {
  const journal = JSON.parse(readFileSync(`${MIGRATIONS}meta/_journal.json`, 'utf8')) as {
    entries: readonly { when: number }[];
  };
  return Math.max(...journal.entries.map(({ when }) => when));
}
