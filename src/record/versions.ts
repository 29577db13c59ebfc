import { and, desc, eq, isNull, like, sql } from 'drizzle-orm';
import { drizzle } from 'drizzle-orm/node-postgres';
import type { Client } from 'pg';
import { RecordError } from './record-error.js';
import { type current, pruning, publication, version } from './tables.js';

/** The publication that is current: its number in the history, and the version that it names. */
export type Current = typeof current.$inferSelect;
export type Version = typeof version.$inferSelect;

/** A line of the history. */
export interface Publication {
  readonly number: number;
  readonly dataset: string;
  readonly at: Date;
  readonly publisher: string;
  /** When the rows of its version were taken away; null while they are there. */
  readonly pruned: Date | null;
}

/** The shortest beginning of a hash that names a version. */
const LEAST_PREFIX = 8;

/** What is current; undefined before the first publication. */
export async function currentOf(client: Client): Promise<Current | undefined> {
  // drizzle 0.45 does not write the name of a view that stands in a schema.
  const { rows } = await client.query<Current>('SELECT * FROM chipgraph.current');
  return rows[0];
}

/** Every publication, the latest first. */
export async function historyOf(client: Client): Promise<readonly Publication[]> {
  const { number, at, publisher } = publication;
  return drizzle(client)
    .select({ number, dataset: version.dataset, at, publisher, pruned: pruning.at })
    .from(publication)
    .innerJoin(version, eq(version.key, publication.version))
    .leftJoin(pruning, eq(pruning.version, version.key))
    .orderBy(desc(number));
}

/** The version of a dataset, made with some definitions, whose rows are there. */
export async function versionOf(client: Client, dataset: string, format: string): Promise<Version | undefined> {
  const is = and(eq(version.dataset, dataset), eq(version.format, format));
  const [found] = await withRows(client).where(and(is, isNull(pruning.version)));
  return found?.version;
}

/**
 * The latest version whose hash begins so.
 * @throws RecordError if there is none, if there are several datasets, or if its rows were pruned
 */
export async function versionNamed(client: Client, name: string): Promise<Version> {
  const hash = name.toLowerCase();
  if (!/^[0-9a-f]{1,64}$/.test(hash) || hash.length < LEAST_PREFIX) {
    const expected = `a hash or at least its first ${LEAST_PREFIX} characters`;
    throw new RecordError(`version: found "${name}", expected ${expected}`, 'not-there');
  }
  const found = await withRows(client)
    .where(like(version.dataset, `${hash}%`))
    .orderBy(desc(version.key));
  const [newest] = found;
  if (!newest) throw new RecordError(`the record holds no version that begins with "${name}"`, 'not-there');
  if (found.some((one) => one.version.dataset !== newest.version.dataset)) {
    throw new RecordError(`several versions of the record begin with "${name}"`, 'not-there');
  }
  const whole = found.find(({ pruned }) => pruned === null);
  if (whole) return whole.version;
  const when = newest.pruned?.toISOString();
  throw new RecordError(`the rows of "${newest.version.dataset}" were pruned on ${when}; publish it again`, 'pruned');
}

/** Holds off others who would move the pointer or prune, until the transaction ends. */
export async function holdPointer(client: Client): Promise<void> {
  await drizzle(client).execute(sql`SELECT pg_advisory_xact_lock(${POINTER_LOCK})`);
}

/** Any number that stands for the pointer. */
const POINTER_LOCK = 0x63686971;

function withRows(client: Client) {
  return drizzle(client)
    .select({ version, pruned: pruning.at })
    .from(version)
    .leftJoin(pruning, eq(pruning.version, version.key))
    .$dynamic();
}
