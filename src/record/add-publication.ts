import { drizzle } from 'drizzle-orm/node-postgres';
import type { PgInsertValue } from 'drizzle-orm/pg-core';
import type { Client } from 'pg';
import { publication } from './tables.js';

/** Tells the nodes that listen of a publication; the payload is its number. */
export const CHANNEL = 'chipgraph_publication';

type Row = Omit<PgInsertValue<typeof publication>, 'publisher'> & { readonly number: number };

/** Adds a row to the history, which is then what is current, and tells who listens once it is committed. */
export async function addPublication(client: Client, row: Row): Promise<void> {
  const { rows } = await client.query<{ user: string }>('SELECT session_user AS user');
  await drizzle(client)
    .insert(publication)
    .values({ ...row, publisher: rows[0]?.user ?? '' });
  await client.query('SELECT pg_notify($1, $2)', [CHANNEL, String(row.number)]);
}
