import { closeSync, openSync, readSync, writeFileSync } from 'node:fs';
import { gunzipSync, gzipSync } from 'node:zlib';
import { drizzle } from 'drizzle-orm/node-postgres';
import type { Client } from 'pg';
import { to as copyTo } from 'pg-copy-streams';
import { LineReader } from './copy-text.js';
import { RecordError } from './record-error.js';
import { RECORD } from './record-table.js';
import { readModel } from './tables.js';

/** Bytes of the file in a piece, before it is compressed. */
const PIECE = 1024 * 1024;
/** A file of SQLite is made a fifth as large by the least effort, and hardly smaller by more. */
const LEVEL = 1;

const NAME = `${RECORD.schemaName}.read_model`;

/** Writes the file of a version into the record, piece by piece. */
export async function writeReadModel(client: Client, file: string, version: number): Promise<void> {
  const db = drizzle(client);
  const bytes = Buffer.allocUnsafe(PIECE);
  const handle = openSync(file, 'r');
  try {
    let position = 0;
    for (let read = readSync(handle, bytes); read > 0; read = readSync(handle, bytes)) {
      const piece = gzipSync(bytes.subarray(0, read), { level: LEVEL });
      await db.insert(readModel).values({ version, position, piece });
      position += 1;
    }
  } finally {
    closeSync(handle);
  }
}

/**
 * Writes the file of a version as it comes out of the record.
 * @throws RecordError if a piece is none, Error from the system if the file cannot grow
 */
export async function fetchReadModel(client: Client, version: number, file: string): Promise<void> {
  const rows = `SELECT encode(piece, 'hex') FROM ${NAME} WHERE version = ${version} ORDER BY position`;
  const lines = new LineReader({ columns: [{ name: 'piece', type: 'text' }] });
  const handle = openSync(file, 'wx');
  try {
    for await (const read of client.query(copyTo(`COPY (${rows}) TO STDOUT`))) {
      for (const [piece] of lines.rows(read as Buffer)) writeFileSync(handle, opened(String(piece)));
    }
  } finally {
    closeSync(handle);
  }
}

function opened(hex: string): Buffer {
  try {
    return gunzipSync(Buffer.from(hex, 'hex'), { maxOutputLength: PIECE });
  } catch {
    throw new RecordError('a piece of the read model is damaged in the record', 'damaged');
  }
}
