import { openConnection } from './connection.js';
import { DatasetError } from './dataset-error.js';

/**
 * Compares a file that was just written with what was to be written.
 * @throws DatasetError if SQLite finds fault with it, or its id or counts are others
 */
export function verifyDataset(file: string, id: string, expected: { entities: number; claims: number }): void {
  const connection = openConnection(file, { readonly: true });
  try {
    const integrity = connection.prepare<[], { integrity_check: string }>('PRAGMA integrity_check').get();
    const broken = connection.prepare('PRAGMA foreign_key_check').all();
    const count = (table: string) =>
      connection.prepare<[], { n: number }>(`SELECT count(*) AS n FROM ${table}`).get()?.n;
    const found = { entities: count('entity'), claims: count('claim') };
    const told = connection.prepare<[], { value: string }>("SELECT value FROM dataset WHERE name = 'id'").get()?.value;
    if (
      integrity?.integrity_check !== 'ok' ||
      told !== id ||
      broken.length > 0 ||
      found.entities !== expected.entities ||
      found.claims !== expected.claims
    ) {
      const problem = JSON.stringify({ integrity, found, expected });
      throw new DatasetError(`the file that was written does not verify: ${problem}`, 'damaged');
    }
  } finally {
    connection.close();
  }
}
