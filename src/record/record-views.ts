import type { Client } from 'pg';
import { snakeCase } from '../domain/names.js';
import type { Vocabulary } from '../domain/vocabulary.js';
import { formatId } from '../storage/format-id.js';
import { figuresView } from '../storage/sql-views.js';
import { RECORD } from './record-table.js';

/** Looks only at the version that is current, and never at a row of another one. */
const OF_CURRENT = {
  sameVersion: 'version = e.version AND ',
  shown: ' AND k.version = e.version WHERE e.version = (SELECT version FROM current)',
};

/**
 * Gives each kind the view `<kind>_figures` that a dataset's file has too, on the version that is current. They are
 * made anew only where definitions changed, since other tools may build upon them.
 */
export async function showFigures(client: Client, vocabulary: Vocabulary): Promise<void> {
  const made = `Figures of the current dataset, by the definitions ${formatId(vocabulary)}`;
  const views = [...vocabulary.entities.keys()].map((kind) => ({ kind, name: `${snakeCase(kind)}_figures` }));
  const [last] = views.slice(-1).map(({ name }) => `${RECORD.schemaName}.${name}`);
  const { rows } = await client.query<{ made: string | null }>(
    "SELECT obj_description(to_regclass($1), 'pg_class') AS made",
    [last],
  );
  if (rows[0]?.made === made) return;
  await client.query(`SET LOCAL search_path = ${RECORD.schemaName}`);
  for (const { kind, name } of views) {
    await client.query(`DROP VIEW IF EXISTS "${name}"`);
    await client.query(figuresView(kind, vocabulary, OF_CURRENT));
    await client.query(`COMMENT ON VIEW "${name}" IS '${made}'`);
  }
}
