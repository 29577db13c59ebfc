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
    return `${view}, since another stood in its way for long${await othersAt(client, name)}; publish again once that has ended`;
  }
  return `${view}: ${sayingOf(error)}; publish again once that is mended`;
}

/**
 * Who is at the view, or has or wants a table of the record for himself alone: whoever only reads one is in nobody's way.
 * Of one who has made or dropped something and not said yet whether it is to stay, PostgreSQL does not tell of what it is.
 */
async function othersAt(client: Client, name: string): Promise<string> {
  const { rows } = await client.query<{ other: string }>(
    `SELECT coalesce(usename, 'an unknown user') || ' (process ' || pid || ') at '
       || string_agg(DISTINCT nspname || '.' || relname, ', ') AS other
     FROM pg_locks l JOIN pg_stat_activity USING (pid)
       JOIN pg_class c ON c.oid = l.relation JOIN pg_namespace n ON n.oid = c.relnamespace
     WHERE l.database = (SELECT oid FROM pg_database WHERE datname = current_database()) AND pid <> pg_backend_pid()
       AND nspname = $1 AND c.relkind IN ('r', 'v')
       AND (relname = $2 AND granted OR mode = 'AccessExclusiveLock')
     GROUP BY usename, pid ORDER BY pid`,
    [RECORD.schemaName, name],
  );
  return rows.length > 0 ? `: ${rows.map(({ other }) => other).join('; ')}` : '';
}
