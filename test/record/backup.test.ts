import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from 'vitest';
import { FollowedFolder } from './followed.js';
import { describeRecord, QUICK, Recording } from './recording.js';

const SOON = { timeout: 30_000 };

describeRecord('a back-up of the record', () => {
  let record: Recording;
  let node: FollowedFolder;
  beforeAll(async () => {
    record = await new Recording().begin();
    for (const kilowatt of [10, 20]) await record.put(kilowatt);
  });
  afterAll(() => record?.end());
  beforeEach(() => {
    node = new FollowedFolder();
  });
  afterEach(() => node.end());

  const server = () => ['-h', '127.0.0.1', '-p', String(record.primary.port), '-U', 'postgres'];
  /** Backs the record up as the guide says. @returns what restores it, in place of the one that is there */
  function backUp(name: string): () => void {
    const dump = join(record.cluster.root, `${name}.dump`);
    const schemas = ['--schema', 'chipgraph', '--schema', 'chipgraph_migrations'];
    record.cluster.run('pg_dump', [...server(), '-Fc', ...schemas, '--file', dump, 'chipgraph']);
    return () => {
      record.cluster.run('createdb', [...server(), 'restored']);
      record.cluster.run('pg_restore', [...server(), '--no-owner', '--dbname', 'restored', dump]);
      record.cluster.run('dropdb', [...server(), '--force', 'chipgraph']);
      record.cluster.run('psql', [...server(), '-c', 'ALTER DATABASE restored RENAME TO chipgraph', 'postgres']);
    };
  }

  it('by pg_dump is restored as it was, into a database that nodes can follow and publishers publish to', async () => {
    backUp('first')();
    node.follow(record.address);
    await expect.poll(() => node.dataset, SOON).toBe(record.hash(20));
    expect((await record.put(10)).number).toBe(3);
    await expect.poll(() => node.dataset, SOON).toBe(record.hash(10));
    await expect(record.query(record.primary, 'TRUNCATE chipgraph.claim')).rejects.toThrow(/the record is immutable/);
  });

  it('that is older than what nodes have seen is followed once it is said to have been restored', async () => {
    node.follow(record.address);
    for (const round of [1, 2]) {
      const restore = backUp(`older-${round}`);
      for (const kilowatt of [30, 40, 50]) await record.put(kilowatt + round);
      await expect.poll(() => node.dataset, SOON).toBe(record.hash(50 + round));
      restore();
      await expect.poll(() => node.state.phase, SOON).toBe('behind');
      expect([node.dataset, node.log.at(-1)]).toEqual([
        record.hash(50 + round),
        expect.stringMatching(
          / stays there; if the record was restored .*, "chipgraph publish --restored" says so to /,
        ),
      ]);
      const { code, out } = record.chipgraph('--restored');
      expect([code, out]).toEqual([
        0,
        expect.stringMatching(
          /^the record was restored: dataset [0-9a-f@]+ is current, as publication \d+, later than all that was /,
        ),
      ]);
      await expect.poll(() => node.state.phase, SOON).toBe('following');
      await expect.poll(() => node.dataset, SOON).toBe(record.hash(10 * round));
      expect(record.chipgraph('--history').out).toMatch(/^\d+ .* by postgres, after a restore\n/);
      await record.put(20);
      await expect.poll(() => node.dataset, SOON).toBe(record.hash(20));
    }
  });

  it('does not make a node follow a replica of the record that was lost, however high its numbers', async () => {
    const old = await record.cluster.standby('old', record.primary, QUICK);
    const restore = backUp('last');
    for (const kilowatt of [60, 70, 80]) await record.put(kilowatt);
    const replayed = async () =>
      (await record.query(old, 'SELECT number FROM chipgraph.current')) as { rows: unknown[] };
    const { number } = await record.put(90);
    await expect.poll(async () => (await replayed()).rows, SOON).toEqual([{ number }]);
    await record.query(old, 'SELECT pg_wal_replay_pause()');
    restore();
    record.chipgraph('--restored');
    node.follow(record.address);
    await expect.poll(() => node.dataset, SOON).toBe(record.hash(20));
    await node.stop();
    node.follow(old.address());
    await expect.poll(() => node.state.phase, SOON).toBe('behind');
    expect(node.dataset).toBe(record.hash(20));
  });
});
