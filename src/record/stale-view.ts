import type { Client, DatabaseError } from 'pg';
import { sayingOf } from './connect.js';
import { RECORD } from './record-table.js';

const OTHERS_DEPEND = '2BP01';
const LOCKED = '55P03';

/** Why a view stays as it was, who stands in its way, and what is to be done, in a sentence. */
export async function staleView(client: Client, name: string, error: DatabaseError): Promise<string> {
  const view = `the view ${RECORD.schemaName}.${name} stays as it was`;
  if (error.code === OTHERS_DEPEND) {
    const others = (error.detail ?? '').replaceAll(/\s*\n\s*/g, ', ');
    return `${view}, since a column goes or is of another type, and others build upon it: ${others}; drop them, publish again, and make them anew`;
  }
  if (error.code === LOCKED) {
    const readers = await readersOf(client, name);
    return `${view}, since it is being read for long by ${readers}; publish again once that has ended`;
  }
  return `${view}: ${sayingOf(error)}; publish again once that is mended`;
}

async function readersOf(client: Client, name: string): Promise<string> {
  const { rows } = await client.query<{ reader: string }>(
    `SELECT DISTINCT coalesce(usename, 'an unknown user') || ' (process ' || pid || ')' AS reader
     FROM pg_locks JOIN pg_stat_activity USING (pid)
     WHERE relation = to_regclass($1) AND granted AND pid <> pg_backend_pid() ORDER BY 1`,
    [`${RECORD.schemaName}.${name}`],
  );
  return rows.map(({ reader }) => reader).join(', ') || 'another, who has ended since';
}
