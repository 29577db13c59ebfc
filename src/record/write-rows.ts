import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { Database } from 'better-sqlite3';
import type { Client } from 'pg';
import { from as copyFrom } from 'pg-copy-streams';
import { openConnection } from '../storage/connection.js';
import { lineOf, type Value } from './copy-text.js';
import type { PublishStep } from './publish-steps.js';
import { RecordError } from './record-error.js';
import { listed, PARTS, ROW_TABLES, type RowTable } from './row-tables.js';

/** Bytes that are sent at a time, about. */
const PIECE = 65_536;

/** Copies every row of a dataset's file into the record, as rows of one version. */
export async function writeRows(
  client: Client,
  file: string,
  version: number,
  done: (step: PublishStep) => void,
): Promise<void> {
  const connection = openConnection(file, { readonly: true, fileMustExist: true });
  try {
    for (const part of PARTS) {
      for (const table of ROW_TABLES.filter((one) => one.part === part)) {
        await writeTable(client, connection, version, table);
      }
      done(part);
    }
  } finally {
    connection.close();
  }
}

/** @throws RecordError if the record did not take every row */
async function writeTable(client: Client, connection: Database, version: number, table: RowTable): Promise<void> {
  const { name, qualified, columns } = table;
  const names = columns.map((column) => column.name);
  const rows = connection.prepare(`SELECT ${listed(names)} FROM "${name}"`).raw();
  let count = 0;
  function* pieces(): Iterable<Buffer> {
    let piece = '';
    for (const row of rows.iterate() as IterableIterator<Value[]>) {
      piece += lineOf(version, row, table);
      count += 1;
      if (piece.length < PIECE) continue;
      yield Buffer.from(piece);
      piece = '';
    }
    yield Buffer.from(piece);
  }
  const copy = client.query(copyFrom(`COPY ${qualified} (${listed(['version', ...names])}) FROM STDIN`));
  await pipeline(Readable.from(pieces(), { objectMode: false }), copy);
  if (copy.rowCount === count) return;
  throw new RecordError(`${qualified}: found ${copy.rowCount} rows written, expected ${count}`, 'damaged');
}
