import { eq } from 'drizzle-orm';
import { drizzle } from 'drizzle-orm/node-postgres';
import type { Client } from 'pg';
import type { Vocabulary } from '../domain/vocabulary.js';
import { addPublication } from './add-publication.js';
import type { PublishStep } from './publish-steps.js';
import { RecordError } from './record-error.js';
import { showFigures } from './record-views.js';
import { pruning } from './tables.js';
import { inTransaction } from './transaction.js';
import { nameOf } from './version-name.js';
import { type Current, currentOf, holdPointer, type Version } from './versions.js';

/** What became of a wish to make a version current. */
export interface Moved {
  readonly number: number;
  /** Whether it was current already. */
  readonly unchanged: boolean;
  /** Of each view for other tools that stays as it was: why, and what is to be done. */
  readonly staleViews: readonly string[];
}

/**
 * Makes a version current, if what is current is still what the publisher saw when it began. The views for other tools
 * are made anew in the same transaction, if they were made with other definitions; one that cannot be is told, and does
 * not keep the version from becoming current.
 * @param seen what was current then
 * @throws RecordError if another publisher was faster, or the rows of the version were pruned meanwhile
 */
export function movePointer(
  client: Client,
  to: Version,
  seen: Current | undefined,
  vocabulary: Vocabulary,
  done: (step: PublishStep) => void,
): Promise<Moved> {
  return inTransaction(client, 'ISOLATION LEVEL READ COMMITTED', async () => {
    await holdPointer(client);
    const found = await currentOf(client);
    if (found?.version === to.key) {
      return { number: found.number, unchanged: true, staleViews: await showFigures(client, vocabulary) };
    }
    if (found?.number !== seen?.number) throw outrun(to, found);
    const [pruned] = await drizzle(client).select().from(pruning).where(eq(pruning.version, to.key));
    if (pruned) {
      const problem = `the rows of "${to.dataset}" were pruned on ${pruned.at.toISOString()}; publish it again`;
      throw new RecordError(problem, 'pruned');
    }
    const staleViews = await showFigures(client, vocabulary);
    done('views');
    const number = (found?.number ?? 0) + 1;
    await addPublication(client, { number, version: to.key });
    return { number, unchanged: false, staleViews };
  });
}

function outrun(to: Version, found: Current | undefined): RecordError {
  const problem = `another publisher was faster: "${found?.dataset}" by "${found?.publisher}" is current`;
  const rescue = `"${to.dataset}" is in the record, and "chipgraph publish --version ${nameOf(to)}" makes it current`;
  return new RecordError(`${problem}; nothing is lost: ${rescue}`, 'outrun');
}
