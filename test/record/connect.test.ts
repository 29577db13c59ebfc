import { afterEach, describe, expect, it } from 'vitest';
import { connectToPrimary, hangUp } from '../../src/record/connect.js';
import { RecordError } from '../../src/record/record-error.js';
import { readServers } from '../../src/record/server-list.js';
import { type Answer, StandInServer } from './stand-in-server.js';

const SHUTDOWN: Answer = {
  severity: 'FATAL',
  code: '57P01',
  message: 'terminating connection due to administrator command',
};

describe('who publishes', () => {
  const servers: StandInServer[] = [];
  afterEach(() => {
    for (const server of servers.splice(0)) server.stop();
  });
  async function standIn(answer: (statement: string) => Answer): Promise<string> {
    const server = new StandInServer(answer);
    servers.push(server);
    return server.start();
  }
  const reach = (...hosts: readonly string[]) =>
    connectToPrimary(readServers(`postgres://me:s3cret@${hosts.join(',')}/record`));
  const stillOpen = () => servers.map(({ open }) => open.size);

  it.each([
    ['is asked whether it is a replica', /pg_is_in_recovery/],
    ['is told how long to wait', /SET lock_timeout/],
  ])('goes on to the next server where one ends as it %s, and hangs up', async (_, ending) => {
    const gone = await standIn((statement) => (ending.test(statement) ? SHUTDOWN : 'done'));
    const other = await standIn(() => 'done');
    const client = await reach(gone, other);
    expect((await client.query('SELECT')).command).toBe('DONE');
    await expect.poll(stillOpen).toEqual([0, 1]);
    hangUp(client);
  });

  it('is told of every server why not, and as what', async () => {
    const [dead, ended] = [await standIn(() => 'dies'), await standIn(() => SHUTDOWN)];
    const error = await reach(dead, ended).catch((one: unknown) => one);
    expect(error).toBeInstanceOf(RecordError);
    expect(error).toMatchObject({
      fault: 'unreachable',
      message: expect.stringMatching(
        `^the record at ${dead} broke off: (Connection terminated unexpectedly|read ECONNRESET); ` +
          `the record at ${ended} broke off: terminating connection due to administrator command$`,
      ),
    });
    await expect.poll(stillOpen).toEqual([0, 0]);
  });
});
