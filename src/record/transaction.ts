import type { Client } from 'pg';

/** Does all of the work in one transaction, or none of it. */
export async function inTransaction<T>(client: Client, kind: string, work: () => Promise<T>): Promise<T> {
  await client.query(`BEGIN ${kind}`);
  try {
    const result = await work();
    await client.query('COMMIT');
    return result;
  } catch (error) {
    // Where the connection is gone, the server has rolled back by itself.
    await client.query('ROLLBACK').catch(() => {});
    throw error;
  }
}

/** Does all of the work within a transaction that goes on, or none of it. */
export async function inSavepoint(client: Client, work: () => Promise<void>): Promise<void> {
  await client.query('SAVEPOINT work');
  try {
    await work();
    await client.query('RELEASE SAVEPOINT work');
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
