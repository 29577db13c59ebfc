import { DatabaseError } from 'pg';
import { sayingOf, underlying } from './connect.js';
import { RecordError } from './record-error.js';

/** What pg and the system say where a connection is gone. */
const GONE = /^(Connection terminated|Client has encountered a connection error|read E|write E|nothing came for )/;
/** What PostgreSQL says where a lock was waited for in vain. */
const LOCKED = '55P03';

/** An error of a server or of the way to it, as who publishes can act on it; any other as it is. */
export function asRecordError(error: unknown): unknown {
  const found = underlying(error);
  const isOfServer = found instanceof DatabaseError || (found instanceof Error && GONE.test(found.message));
  if (!isOfServer) return error;
  if (found instanceof DatabaseError && found.code === LOCKED) {
    const holder = 'another publisher, who writes or prunes, or a reader';
    const problem = `the record is held by ${holder}: ${sayingOf(error)}`;
    return new RecordError(`${problem}; nothing is half done, publish again once they have ended`, 'held');
  }
  const advice = 'nothing is half done, and "chipgraph publish --history" tells what is current';
  return new RecordError(`the record broke off: ${sayingOf(error)}; ${advice}`, 'unreachable');
}
