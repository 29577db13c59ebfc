import { fileURLToPath } from 'node:url';
import type Database from 'better-sqlite3';
import { drizzle } from 'drizzle-orm/better-sqlite3';
import { migrate } from 'drizzle-orm/better-sqlite3/migrator';
import { openConnection } from './connection.js';

const MIGRATIONS = fileURLToPath(new URL('../../migrations/', import.meta.url));

/** What SQLite keeps in memory of a file that is written, in KiB. */
const CACHE = 64 * 1024;

/**
 * Opens a new file with empty tables. Nobody reads it before it is published, and a draft that was not finished is thrown
 * away; so there is no journal, no lock to be taken again, and nothing is forced to the disk before the whole file is.
 */
export function openDraft(file: string): Database.Database {
  const connection = openConnection(file);
  connection.unsafeMode(); // without it SQLite keeps a journal all the same
  connection.exec(`PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; PRAGMA locking_mode = EXCLUSIVE;
    PRAGMA cache_size = -${CACHE}; PRAGMA foreign_keys = OFF;`);
  migrate(drizzle(connection), { migrationsFolder: MIGRATIONS });
  return connection;
}
