import { sql } from 'drizzle-orm';
import type { Client } from 'pg';
import { addPublication } from './add-publication.js';
import { migrateRecord } from './migrate-record.js';
import { RecordError } from './record-error.js';
import { publication } from './tables.js';
import { inTransaction } from './transaction.js';
import { type Current, currentOf, holdPointer } from './versions.js';

/**
 * Says that the record was restored from a back-up: what is current is published once more, as later than all that any
 * node has seen. It cannot be found out: a server that was restored, a primary that was replaced and came back, and a
 * replica that lags hold the same, and nodes must not follow the last two back.
 * @throws RecordError if nothing was published
 */
export async function declareRestored(client: Client): Promise<Current> {
  await migrateRecord(client);
  return inTransaction(client, 'ISOLATION LEVEL READ COMMITTED', async () => {
    await holdPointer(client);
    const found = await currentOf(client);
    if (!found) throw new RecordError('nothing was published yet: nodes have nothing that could be later', 'empty');
    // Later than a restore before it, whatever became of the clock.
    const restored = sql`greatest(now(), (SELECT max(restored) FROM ${publication}) + interval '1 ms')`;
    await addPublication(client, { number: found.number + 1, version: found.version, restored });
    const made = await currentOf(client);
    if (!made) throw new TypeError('a row that was inserted is current');
    return made;
  });
}
