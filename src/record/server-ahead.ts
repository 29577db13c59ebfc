import { connect, hangUp, PATIENCE_MILLISECONDS } from './connect.js';
import { isBefore, type Moment, momentOf } from './moment.js';
import type { RecordServer } from './server-list.js';
import { currentOf } from './versions.js';

/**
 * One of the other servers, another each time, if it holds a later publication than is known: then the server that is
 * followed lags, as a replica does that has stopped to replay.
 */
export async function serverAhead(
  servers: readonly RecordServer[],
  followed: RecordServer,
  known: Moment | undefined,
): Promise<RecordServer | undefined> {
  const others = servers.filter((server) => server !== followed);
  const other = others[Math.floor(Math.random() * others.length)];
  if (!other) return undefined;
  try {
    const client = await connect(other, PATIENCE_MILLISECONDS);
    const theirs = await currentOf(client).finally(() => hangUp(client));
    return theirs && (known === undefined || isBefore(known, momentOf(theirs))) ? other : undefined;
  } catch {
    return undefined; // it cannot be asked: the one that is followed is all the better
  }
}
