import { type Client, DatabaseError } from 'pg';
import { snakeCase } from '../domain/names.js';
import type { Vocabulary } from '../domain/vocabulary.js';
import { formatId } from '../storage/format-id.js';
import { figuresSelect } from '../storage/sql-views.js';
import { RECORD } from './record-table.js';
import { listed } from './row-tables.js';
import { staleView } from './stale-view.js';
import { inSavepoint } from './transaction.js';

/** Looks only at the version that is current, and never at a row of another one. */
const OF_CURRENT = {
  sameVersion: 'version = e.version AND ',
  shown: ' AND k.version = e.version WHERE e.version = (SELECT version FROM current)',
};

/** How long publication waits at most, for all views together, for who reads one: new readers wait behind it meanwhile. */
const PATIENCE_MILLISECONDS = 5000;
/** What is left for each view where that has been used up: enough for one that nobody reads. */
const LEAST_MILLISECONDS = 50;

/** What PostgreSQL says where a view cannot keep its columns: one has gone, or is of another type. */
const OTHER_COLUMNS = '42P16';

/** A view as it is there. */
interface Found {
  readonly name: string;
  /** By which definitions it was made, in words. */
  readonly made: string | null;
  readonly columns: readonly string[];
}

/**
 * Gives each kind the view `<kind>_figures` that a dataset's file has too, on the version that is current. Other tools
 * build upon them: they are made anew only where definitions changed, new columns come after those that are there, and
 * one that cannot be had without harm to others stays as it was.
 * @returns of each that stays as it was, why, and what is to be done
 */
export async function showFigures(client: Client, vocabulary: Vocabulary): Promise<readonly string[]> {
  const made = `Figures of the current dataset, by the definitions ${formatId(vocabulary)}`;
  const found = await viewsOf(client);
  const until = performance.now() + PATIENCE_MILLISECONDS;
  const stale: string[] = [];
  const { rows } = await client.query<{ patience: string }>("SELECT current_setting('lock_timeout') AS patience");
  await client.query(`SET LOCAL search_path = ${RECORD.schemaName}`);
  for (const kind of vocabulary.entities.keys()) {
    const name = `${snakeCase(kind)}_figures`;
    const old = found.find((one) => one.name === name);
    if (old?.made === made) continue;
    const left = Math.max(LEAST_MILLISECONDS, Math.round(until - performance.now()));
    await client.query(`SET LOCAL lock_timeout = ${left}`);
    try {
      await makeView(client, name, figuresSelect(kind, vocabulary, OF_CURRENT), made, old);
    } catch (error) {
      if (!(error instanceof DatabaseError)) throw error;
      stale.push(await staleView(client, name, error));
    }
  }
  await client.query("SELECT set_config('lock_timeout', $1, true)", [rows[0]?.patience]);
  return stale;
}

async function viewsOf(client: Client): Promise<readonly Found[]> {
  const { rows } = await client.query<Found>(
    `SELECT c.relname AS name, obj_description(c.oid, 'pg_class') AS made, ARRAY(
       SELECT attname::text FROM pg_attribute WHERE attrelid = c.oid AND attnum > 0 AND NOT attisdropped ORDER BY attnum
     ) AS columns
     FROM pg_class c WHERE c.relnamespace = $1::regnamespace AND c.relkind = 'v'`,
    [RECORD.schemaName],
  );
  return rows;
}

/** Keeps a view under all that is built upon it where its columns allow that. */
async function makeView(client: Client, name: string, select: string, made: string, old: Found | undefined) {
  const names = await inSavepoint(client, () => columnsOf(client, select));
  const kept = (old?.columns ?? []).filter((column) => names.includes(column));
  const columns = listed([...kept, ...names.filter((column) => !kept.includes(column))]);
  const view = `CREATE OR REPLACE VIEW "${name}" AS SELECT ${columns} FROM (${select}) AS figures`;
  const comment = `COMMENT ON VIEW "${name}" IS '${made}'`;
  try {
    await inSavepoint(client, () => runAll(client, [view, comment]));
  } catch (error) {
    if (!(error instanceof DatabaseError) || error.code !== OTHER_COLUMNS) throw error;
    await inSavepoint(client, () => runAll(client, [`DROP VIEW "${name}"`, view, comment]));
  }
}

async function columnsOf(client: Client, select: string): Promise<readonly string[]> {
  const { fields } = await client.query(`${select} LIMIT 0`);
  return fields.map(({ name }) => name);
}

async function runAll(client: Client, statements: readonly string[]): Promise<void> {
  for (const statement of statements) await client.query(statement);
}
