import { drizzle } from 'drizzle-orm/node-postgres';
import type { Client } from 'pg';
import { ROW_TABLES } from './row-tables.js';
import { pruning } from './tables.js';
import { inTransaction } from './transaction.js';
import { holdPointer, type Version } from './versions.js';

/** Which versions may go. */
export interface Retention {
  /** How many of the versions that are not current stay in any case, the latest first. */
  readonly keep: number;
  /** How long a version stays after it was last current, or was written, in seconds. */
  readonly grace: number;
}

type Spare = Pick<Version, 'key' | 'dataset' | 'software'>;

/** Versions that are past both, by when they were last of use. */
const SPARE = `
  SELECT key, dataset, software FROM (
    SELECT v.key, v.dataset, v.software, coalesce(left_off.at, v.written) AS unused
    FROM chipgraph.version v
    LEFT JOIN LATERAL (
      SELECT max(next.at) AS at FROM chipgraph.publication p
      JOIN chipgraph.publication next ON next.number = p.number + 1 WHERE p.version = v.key
    ) AS left_off ON true
    WHERE NOT EXISTS (SELECT 1 FROM chipgraph.pruning WHERE version = v.key)
      AND v.key IS DISTINCT FROM (SELECT version FROM chipgraph.current)
    ORDER BY unused DESC, v.key DESC
    OFFSET $1
  ) AS spare
  WHERE unused < now() - make_interval(secs => $2)
  ORDER BY key`;

/**
 * Takes away the rows of versions that have not been current for a while; that they were there stays written down.
 * Each goes in a transaction of its own, and who is reading it reads it to the end.
 * @returns what went
 */
export async function prune(client: Client, { keep, grace }: Retention): Promise<readonly Spare[]> {
  const spare = async () => (await client.query<Spare>(SPARE, [keep, grace])).rows;
  const gone: Spare[] = [];
  for (const one of await spare()) {
    const { key } = one;
    await inTransaction(client, '', async () => {
      await holdPointer(client);
      if (!(await spare()).some((row) => row.key === key)) return; // made current meanwhile, or pruned by another
      await client.query("SET LOCAL chipgraph.pruning = 'on'");
      for (const { qualified } of ROW_TABLES) await client.query(`DELETE FROM ${qualified} WHERE version = $1`, [key]);
      await client.query('DELETE FROM chipgraph.read_model WHERE version = $1', [key]);
      await drizzle(client).insert(pruning).values({ version: key });
      gone.push(one);
    });
  }
  return gone;
}
