import { and, desc, eq, isNull, sql } from 'drizzle-orm';
import { drizzle } from 'drizzle-orm/node-postgres';
import type { Client } from 'pg';
import { type current, pruning, publication, version } from './tables.js';

/** The publication that is current: its number in the history, and the version that it names. */
export type Current = typeof current.$inferSelect;
export type Version = typeof version.$inferSelect;

/** A line of the history. */
export interface Publication {
  readonly number: number;
  readonly dataset: string;
  /** The software that worked its figures out; null where it was not told. */
  readonly software: string | null;
  readonly at: Date;
  readonly publisher: string;
  /** When the record was said to have been restored, if that was what it was for. */
  readonly restored: Date | null;
  /** When the rows of its version were taken away; null while they are there. */
  readonly pruned: Date | null;
}

/** What is current; undefined before the first publication. */
export async function currentOf(client: Client): Promise<Current | undefined> {
  // drizzle 0.45 does not write the name of a view that stands in a schema.
  const { rows } = await client.query<Current>('SELECT * FROM chipgraph.current');
  return rows[0];
}

/** Every publication, the latest first. */
export async function historyOf(client: Client): Promise<readonly Publication[]> {
  const { number, at, publisher, restored } = publication;
  return drizzle(client)
    .select({
      number,
      dataset: version.dataset,
      software: version.software,
      at,
      publisher,
      restored,
      pruned: pruning.at,
    })
    .from(publication)
    .innerJoin(version, eq(version.key, publication.version))
    .leftJoin(pruning, eq(pruning.version, version.key))
    .orderBy(desc(number));
}

/** The version of a dataset that was made by some software, if its rows are there. */
export async function versionOf(
  client: Client,
  { dataset, format, software }: Pick<Version, 'dataset' | 'format' | 'software'>,
): Promise<Version | undefined> {
  const isSameSoftware = sql`${version.software} IS NOT DISTINCT FROM ${software}`;
  const is = and(eq(version.dataset, dataset), eq(version.format, format), isSameSoftware);
  const [found] = await drizzle(client)
    .select({ version })
    .from(version)
    .leftJoin(pruning, eq(pruning.version, version.key))
    .where(and(is, isNull(pruning.version)));
  return found?.version;
}

/** Holds off others who would move the pointer or prune, until the transaction ends. */
export async function holdPointer(client: Client): Promise<void> {
  await drizzle(client).execute(sql`SELECT pg_advisory_xact_lock(${POINTER_LOCK})`);
}

/** Any number that stands for the pointer. */
const POINTER_LOCK = 0x63686971;
