import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';

/** The file of the current dataset of a folder. */
export function datasetFile(folder) {
  return join(folder, JSON.parse(readFileSync(join(folder, 'CURRENT'), 'utf8')).file);
}

/** A dataset for reading. It never changes, so that one transaction saves a lock for each statement. */
export function openDataset(file) {
  const database = new Database(file, { readonly: true, fileMustExist: true });
  database.exec('BEGIN');
  return database;
}
