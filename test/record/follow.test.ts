import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from 'vitest';
import { FollowedFolder } from './followed.js';
import type { PostgresServer } from './postgres.mjs';
import { describeRecord, QUICK, Recording } from './recording.js';

const SOON = { timeout: 30_000 };

describeRecord('a node that follows a record', () => {
  let record: Recording;
  let node: FollowedFolder;
  beforeAll(async () => {
    record = await new Recording().begin();
    await record.put(1);
  });
  afterAll(() => record?.end());
  beforeEach(() => {
    node = new FollowedFolder();
  });
  afterEach(() => node.end());

  it('takes in every publication, and goes back without taking it in again', async () => {
    await record.put(10);
    node.follow(record.address);
    await expect.poll(() => node.dataset, SOON).toBe(record.hash(10));
    await record.put(20);
    await expect.poll(() => node.dataset, SOON).toBe(record.hash(20));
    await expect.poll(() => node.state.downloads, SOON).toBe(2);
    await record.put(10);
    await expect.poll(() => node.dataset, SOON).toBe(record.hash(10));
    expect(node.state.downloads).toBe(2);
  });

  it('goes on where it was after it was stopped, without taking in what it has', async () => {
    await record.put(30);
    node.follow(record.address);
    await expect.poll(() => node.state.phase, SOON).toBe('following');
    await node.stop();
    node.follow(record.address);
    await expect.poll(() => node.states.filter(({ phase }) => phase === 'following').length, SOON).toBeGreaterThan(1);
    expect([node.dataset, node.state.downloads]).toEqual([record.hash(30), 0]);
  });

  it('keeps what it has while no server can be reached, says so, and catches up by itself', async () => {
    await record.put(40);
    node.follow(record.address);
    await expect.poll(() => node.dataset, SOON).toBe(record.hash(40));
    record.primary.kill();
    await expect.poll(() => node.state.phase, SOON).toBe('lost');
    expect(node.dataset).toBe(record.hash(40));
    expect(node.log.at(-1)).toMatch(
      /^the record at 127\.0\.0\.1:\d+ .*; what is here is served, and it is tried again$/,
    );
    expect(node.log.join('\n')).not.toMatch(/only-for-tests/);
    record.primary.start();
    await record.put(50);
    await expect.poll(() => node.dataset, SOON).toBe(record.hash(50));
    await expect.poll(() => node.state.phase, SOON).toBe('following');
  });

  it('needs no more than to read', async () => {
    const client = await record.client();
    await client.query("CREATE ROLE node LOGIN PASSWORD 'only-for-tests'");
    await client.query('GRANT USAGE ON SCHEMA chipgraph, chipgraph_migrations TO node');
    await client.query('GRANT SELECT ON ALL TABLES IN SCHEMA chipgraph, chipgraph_migrations TO node');
    node.follow(record.primary.address('node'));
    await expect.poll(() => node.state.phase, SOON).toBe('following');
  });

  it('waits where nothing was published, and where it may not read says so', async () => {
    const client = await record.client();
    await client.query('CREATE DATABASE empty');
    node.follow(record.address.replace('/chipgraph', '/empty'));
    await expect.poll(() => node.log.length, SOON).toBeGreaterThan(0);
    expect(node.log[0]).toMatch(
      /^found no record; run "chipgraph publish" of this version first; what is here is served/,
    );
    await node.stop();
    await client.query("CREATE ROLE stranger LOGIN PASSWORD 'only-for-tests'");
    node.follow(record.primary.address('stranger'));
    await expect.poll(() => node.log.at(-1), SOON).toMatch(/permission denied for schema chipgraph/);
  });
});

describeRecord('a node that follows replicas', () => {
  let record: Recording;
  let replica: PostgresServer;
  let node: FollowedFolder;
  beforeAll(async () => {
    record = await new Recording().begin();
    await record.put(1);
    replica = await record.cluster.standby('replica', record.primary, QUICK);
  });
  afterAll(() => record?.end());
  beforeEach(() => {
    node = new FollowedFolder();
  });
  afterEach(() => node.end());

  it('takes in what a replica knows, which tells of nothing by itself', async () => {
    node.follow(replica.address());
    await record.put(10);
    await expect.poll(() => node.dataset, SOON).toBe(record.hash(10));
  });

  it('stays with the old version, whole, where the only replica lags, and takes the new one once it is there', async () => {
    node.follow(replica.address());
    await expect.poll(() => node.dataset, SOON).toBe(record.hash(10));
    await record.query(replica, 'SELECT pg_wal_replay_pause()');
    await record.put(20);
    await new Promise((resolve) => setTimeout(resolve, 1500));
    expect([node.dataset, node.state.phase]).toEqual([record.hash(10), 'following']);
    await record.query(replica, 'SELECT pg_wal_replay_resume()');
    await expect.poll(() => node.dataset, SOON).toBe(record.hash(20));
  });

  it('finds out by another server that its replica lags, and follows that one', async () => {
    node.follow(replica.address('postgres', [record.primary]));
    await expect.poll(() => node.dataset, SOON).toBe(record.hash(20));
    await record.query(replica, 'SELECT pg_wal_replay_pause()');
    await record.put(30);
    await expect.poll(() => node.dataset, SOON).toBe(record.hash(30));
    expect(node.log.some((line) => / lags; 127\.0\.0\.1:\d+ is followed now$/.test(line))).toBe(true);
  });

  it('does not go back to what a replica knows that lags behind what it serves', async () => {
    node.follow(record.address);
    await expect.poll(() => node.dataset, SOON).toBe(record.hash(30));
    await node.stop();
    node.follow(replica.address());
    await expect.poll(() => node.state.phase, SOON).toBe('behind');
    expect([node.dataset, node.log.at(-1)]).toEqual([
      record.hash(30),
      expect.stringMatching(/ is at publication 3, this node serves 4 and stays there$/),
    ]);
    await record.query(replica, 'SELECT pg_wal_replay_resume()');
    await expect.poll(() => node.state.phase, SOON).toBe('following');
  });

  it('loses nothing that was committed when the primary dies and the replica takes its place', async () => {
    node.follow(record.primary.address('postgres', [replica]));
    await expect.poll(() => node.dataset, SOON).toBe(record.hash(30));
    record.primary.kill();
    replica.promote();
    await expect.poll(() => node.state.phase, SOON).toBe('following');
    expect(node.dataset).toBe(record.hash(30));
    record.primary = replica;
    const { number } = await record.put(40);
    expect(number).toBe(5);
    await expect.poll(() => node.dataset, SOON).toBe(record.hash(40));
  });
});
