import { type Client, DatabaseError } from 'pg';
import { sayingOf } from './connect.js';
import { RecordError } from './record-error.js';

/**
 * SQLSTATEs of a connection that breaks, and of someone who ends or interrupts what is done: the words for how bad it is
 * are in the language of the server. See https://www.postgresql.org/docs/15/errcodes-appendix.html
 */
const BROKEN_OFF = /^(08|57)/;

/**
 * Does all of the work in one transaction, or none of it.
 * @throws RecordError if the server did not say which it was
 */
export async function inTransaction<T>(client: Client, kind: string, work: () => Promise<T>): Promise<T> {
  await client.query(`BEGIN ${kind}`);
  try {
    const result = await work();
    await commit(client);
    return result;
  } catch (error) {
    // Where the connection is gone, the server has rolled back by itself.
    await client.query('ROLLBACK').catch(() => {});
    throw error;
  }
}

async function commit(client: Client): Promise<void> {
  try {
    await client.query('COMMIT');
  } catch (error) {
    // A server that refuses to commit says why, and has rolled back; one that ends or is silent may have done either.
    if (error instanceof DatabaseError && error.code && !BROKEN_OFF.test(error.code)) throw error;
    const problem = `the record broke off while it was to commit: ${sayingOf(error)}`;
    const known = 'it has taken all of it or nothing, and which is not known here';
    const advice =
      '"chipgraph publish --history" tells what is current; publish again: what is there is not written twice';
    throw new RecordError(`${problem}; ${known}; ${advice}`, 'uncertain');
  }
}

/** Does all of the work within a transaction that goes on, or none of it. */
export async function inSavepoint<T>(client: Client, work: () => Promise<T>): Promise<T> {
  await client.query('SAVEPOINT work');
  try {
    const result = await work();
    await client.query('RELEASE SAVEPOINT work');
    return result;
  } catch (error) {
    await client.query('ROLLBACK TO SAVEPOINT work');
    throw error;
  }
}

/**
 * Reads from one snapshot, which is let go as soon as all was read. After an error the connection may be in the middle of
 * a table: it is of no more use.
 */
export async function inSnapshot(client: Client, read: () => Promise<void>): Promise<void> {
  await client.query('BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY');
  await read();
  await client.query('COMMIT');
}
