import { Option } from 'commander';
import { RecordError } from '../record/record-error.js';
import { type RecordServer, readServers } from '../record/server-list.js';
import { readCount } from './settings.js';
import { UserError } from './user-error.js';

export type Servers = readonly [RecordServer, ...RecordServer[]];

const ADDRESS = 'such as postgres://user@host-a,host-b/chipgraph';

/** Where a dataset is published. */
export const publishTo = (): Option =>
  new Option('--to <address>', `PostgreSQL servers that hold the record, ${ADDRESS}`)
    .env('CHIPGRAPH_PUBLISH_TO')
    .makeOptionMandatory();

const USUAL_GRACE_DAYS = 7;

/** How long a version stays after it was last current. */
export const graceOption = (): Option =>
  new Option('--grace <days>', 'with --prune: how long a version stays after it was last current')
    .argParser(readCount)
    .default(USUAL_GRACE_DAYS);

/**
 * Reads where a record is. It is read by the commands themselves: commander would repeat what it refuses, and an address
 * may hold a password. @throws UserError that does not repeat it
 */
export function readRecord(text: string): Servers {
  try {
    return readServers(text);
  } catch (error) {
    if (error instanceof RecordError) throw new UserError(error.message);
    throw error;
  }
}
