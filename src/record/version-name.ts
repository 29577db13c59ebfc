import { and, desc, eq, like } from 'drizzle-orm';
import { drizzle } from 'drizzle-orm/node-postgres';
import type { Client } from 'pg';
import { RecordError } from './record-error.js';
import { pruning, version } from './tables.js';
import type { Version } from './versions.js';

/** The shortest beginning of a hash that names a dataset. */
const LEAST_PREFIX = 8;
/** Digits of either hash in the names that are shown. */
const [DATASET_DIGITS, SOFTWARE_DIGITS] = [16, 8];
/** The beginning of a dataset's hash, and where it was made by several the beginning of its software's. */
const NAME = /^([0-9a-f]{1,64})(?:@([0-9a-f]{1,64}))?$/;

/** The name of a version, to be shown and to be asked for: its dataset, and the software that its figures are by. */
export function nameOf({ dataset, software }: Pick<Version, 'dataset' | 'software'>): string {
  const made = software === null ? '' : `@${software.slice(0, SOFTWARE_DIGITS)}`;
  return `${dataset.slice(0, DATASET_DIGITS)}${made}`;
}

/**
 * The version of a name; where several have the same dataset and the name tells no software, the latest.
 * @throws RecordError if there is none, if there are several datasets, or if its rows were pruned
 */
export async function versionNamed(client: Client, name: string): Promise<Version> {
  const [, dataset = '', software] = NAME.exec(name.toLowerCase()) ?? [];
  if (dataset.length < LEAST_PREFIX) {
    const expected = `a hash or at least its first ${LEAST_PREFIX} characters, such as --history shows`;
    throw new RecordError(`version: found "${name}", expected ${expected}`, 'not-there');
  }
  const isMeant = like(version.dataset, `${dataset}%`);
  const found = await drizzle(client)
    .select({ version, pruned: pruning.at })
    .from(version)
    .leftJoin(pruning, eq(pruning.version, version.key))
    .where(software === undefined ? isMeant : and(isMeant, like(version.software, `${software}%`)))
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
