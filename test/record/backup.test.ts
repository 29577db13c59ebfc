import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { FollowedFolder } from './followed.js';
import { describeRecord, Recording } from './recording.js';

describeRecord('a back-up of the record', () => {
  let record: Recording;
  beforeAll(async () => {
    record = await new Recording().begin();
    for (const kilowatt of [10, 20]) await record.put(kilowatt);
  });
  afterAll(() => record?.end());

  it('by pg_dump is restored as it was, into a database that nodes can follow and publishers publish to', async () => {
    const dump = join(record.cluster.root, 'record.dump');
    const server = ['-h', '127.0.0.1', '-p', String(record.primary.port), '-U', 'postgres'];
    const schemas = ['--schema', 'chipgraph', '--schema', 'chipgraph_migrations'];
    record.cluster.run('pg_dump', [...server, '-Fc', ...schemas, '--file', dump, 'chipgraph']);
    record.cluster.run('createdb', [...server, 'restored']);
    record.cluster.run('pg_restore', [...server, '--no-owner', '--dbname', 'restored', dump]);
    record.cluster.run('dropdb', [...server, '--force', 'chipgraph']);
    record.cluster.run('psql', [...server, '-c', 'ALTER DATABASE restored RENAME TO chipgraph', 'postgres']);
    const node = new FollowedFolder().follow(record.address);
    await expect.poll(() => node.dataset, { timeout: 20_000 }).toBe(record.hash(20));
    expect((await record.put(10)).number).toBe(3);
    await expect.poll(() => node.dataset, { timeout: 20_000 }).toBe(record.hash(10));
    await expect(record.query(record.primary, 'TRUNCATE chipgraph.claim')).rejects.toThrow(/the record is immutable/);
    await node.end();
  });
});
