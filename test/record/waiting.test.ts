import { afterAll, beforeAll, expect, it } from 'vitest';
import { connectToPrimary, type PublishingLimits } from '../../src/record/connect.js';
import { publishDataset } from '../../src/record/publish-dataset.js';
import { asRecordError } from '../../src/record/record-error-of.js';
import { readServers } from '../../src/record/server-list.js';
import { holdPointer } from '../../src/record/versions.js';
import { vocabulary } from '../shipped.js';
import { describeRecord, Recording } from './recording.js';

/** Silence that is borne, also while a publisher itself is at work: more than that takes on a busy machine. */
const SILENCE_MILLISECONDS = 5000;

describeRecord('who publishes', () => {
  let record: Recording;
  beforeAll(async () => {
    record = await new Recording().begin();
    await record.put(10);
  });
  afterAll(() => record?.end());

  /** Publishes with less patience than is usual. @returns what it is told */
  async function impatient(kilowatt: number, limits: PublishingLimits): Promise<string> {
    record.build(kilowatt);
    const client = await connectToPrimary(readServers(record.address), limits);
    const publishing = publishDataset(client, record.folder, vocabulary, () => {});
    return publishing
      .then(() => 'done')
      .catch((error: unknown) => String(asRecordError(error)))
      .finally(() => client.end());
  }

  it('does not wait for ever for what another holds, and is told what to do', async () => {
    const other = await record.client();
    await other.query('BEGIN');
    await holdPointer(other);
    expect(await impatient(20, { lock: 300, silence: 20_000 })).toMatch(
      /^Error: the record is held by another publisher, .*: canceling statement due to lock timeout; nothing is half done, publish again once they have ended$/,
    );
    await other.query('COMMIT');
    expect(await impatient(20, { lock: 300, silence: 20_000 })).toBe('done');
  });

  it('does not wait for ever for a commit, and is told that it may have taken place or not', async () => {
    // No standby is there to say that it has it: PostgreSQL is silent until one is.
    record.primary.configure({ fsync: 'off', synchronous_standby_names: "'ANY 1 (nobody)'" });
    await record.query(record.primary, 'SELECT pg_reload_conf()');
    expect(await impatient(30, { lock: 20_000, silence: SILENCE_MILLISECONDS })).toMatch(
      /^Error: the record broke off while it was to commit: nothing came for 5 s; it has taken all of it or nothing, and which is not known here; "chipgraph publish --history" tells what is current; publish again: what is there is not written twice$/,
    );
    record.primary.configure({ fsync: 'off' });
    await record.query(record.primary, 'SELECT pg_reload_conf()');
    expect(await impatient(30, { lock: 20_000, silence: 20_000 })).toBe('done');
    const { rows } = await (await record.client()).query(
      'SELECT count(*)::integer AS versions FROM chipgraph.version WHERE dataset = $1',
      [record.hash(30)],
    );
    expect(rows).toEqual([{ versions: 1 }]);
  });

  it('does not wait for ever for a server that has fallen silent in the middle', async () => {
    record.build(40);
    const client = await connectToPrimary(readServers(record.address), { lock: 20_000, silence: SILENCE_MILLISECONDS });
    const { rows } = await client.query<{ pid: number }>('SELECT pg_backend_pid() AS pid');
    const pid = rows[0]?.pid as number;
    const publishing = publishDataset(client, record.folder, vocabulary, (step) => {
      if (step === 'check') process.kill(pid, 'SIGSTOP');
    });
    const told = String(await publishing.catch((error: unknown) => asRecordError(error)));
    process.kill(pid, 'SIGCONT');
    expect(told).toMatch(/^Error: the record broke off: nothing came for 5 s; nothing is half done, and /);
  });

  it('does not hold others up where it vanishes: the server looks whether it is there', async () => {
    const client = await connectToPrimary(readServers(record.address));
    const { rows } = await client.query(
      "SELECT current_setting('tcp_keepalives_idle') AS idle, current_setting('lock_timeout') AS lock",
    );
    expect(rows).toEqual([{ idle: '10', lock: '2min' }]);
    await client.end();
  });
});
