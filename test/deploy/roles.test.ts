import pg from 'pg';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { connectToPrimary } from '../../src/record/connect.js';
import { publishDataset } from '../../src/record/publish-dataset.js';
import { readServers } from '../../src/record/server-list.js';
import { readSeeds } from '../../src/seed/read-seeds.js';
import { chipgraph } from '../cli/chipgraph.js';
import { FollowedFolder } from '../record/followed.js';
import { PASSWORD } from '../record/postgres.mjs';
import { describeRecord, Recording } from '../record/recording.js';
import { vocabulary } from '../shipped.js';

describeRecord('the roles of a record', () => {
  let record: Recording;
  beforeAll(async () => {
    record = await new Recording().begin();
    record.cluster.run('dropdb', ['-h', '127.0.0.1', '-p', String(record.primary.port), '-U', 'postgres', 'chipgraph']);
    const passwords = ['publisher', 'node'].flatMap((one) => ['-v', `${one}_password=${PASSWORD}`]);
    const server = ['-h', '127.0.0.1', '-p', String(record.primary.port), '-U', 'postgres', 'postgres'];
    record.cluster.run('psql', [
      '-v',
      'ON_ERROR_STOP=1',
      ...passwords,
      ...server,
      '-f',
      `${process.cwd()}/deploy/postgres/roles.sql`,
    ]);
  });
  afterAll(() => record?.end());

  it('let one publish from the first time on, and nodes read what comes', async () => {
    const publisher = await connectToPrimary(readServers(record.primary.address('chipgraph_publisher')));
    const node = new FollowedFolder();
    for (const kilowatt of [10, 20]) {
      record.folder.publish(readSeeds(record.seeds(kilowatt), vocabulary), vocabulary, new Date(), () => {});
      await publishDataset(publisher, record.folder, vocabulary, () => {});
      if (kilowatt === 10) node.follow(record.primary.address('chipgraph_node'));
      await expect.poll(() => node.dataset, { timeout: 20_000 }).toBe(record.hash(kilowatt));
    }
    await node.end();
    await publisher.end();
  });

  it('let nodes do nothing else', async () => {
    const node = new pg.Client({ connectionString: record.primary.address('chipgraph_node') });
    await node.connect();
    const { rows } = await node.query('SELECT count(*)::integer FROM chipgraph.system_figures');
    expect(rows).toEqual([{ count: 300 }]);
    for (const attempt of [
      'INSERT INTO chipgraph.publication (number, version, publisher) VALUES (9, 1, $$me$$)',
      'DELETE FROM chipgraph.claim',
      'CREATE TABLE chipgraph.mine ()',
      'CREATE SCHEMA mine',
    ]) {
      await expect(node.query(attempt), attempt).rejects.toThrow(/permission denied/);
    }
    await node.end();
    record.folder.publish(readSeeds(record.seeds(30), vocabulary), vocabulary, new Date(), () => {});
    const address = record.primary.address('chipgraph_node');
    const { code, errors } = chipgraph(['publish', '--to', address, '--data', record.data]);
    expect([code, errors]).toEqual([
      1,
      'chipgraph: the record broke off: permission denied for table version; nothing is half done, ' +
        'and "chipgraph publish --history" tells what is current\n',
    ]);
  });
});
