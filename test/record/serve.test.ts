import { readdirSync, readFileSync } from 'node:fs';
import { afterAll, afterEach, beforeAll, beforeEach, expect, inject, it } from 'vitest';
import { publishDataset } from '../../src/record/publish-dataset.js';
import { DatasetFolder } from '../../src/storage/dataset-folder.js';
import { serve } from '../server/serving.js';
import { vocabulary } from '../shipped.js';
import { ServingNode } from './node.js';
import { describeRecord, Recording } from './recording.js';

const SOON = { timeout: 60_000 };
/** Less than a dataset takes, in blocks of 1 kB. */
const FEW_BLOCKS = 100;

describeRecord('chipgraph serve --from', () => {
  let record: Recording;
  let node: ServingNode;
  beforeAll(async () => {
    record = await new Recording().begin();
  });
  afterAll(() => record?.end());
  beforeEach(() => {
    node = new ServingNode();
  });
  afterEach(() => node.end());

  const dataset = async () => (await node.ready()).dataset;
  const metric = async (name: string) => {
    const text = await (await node.get('/metrics')).text();
    return Number(new RegExp(`^chipgraph_source_${name} (.*)$`, 'm').exec(text)?.[1]);
  };

  it('waits for a first version, and then answers every query as the embedded dataset does', async () => {
    const started = node.start(record.address);
    await expect.poll(() => node.log, SOON).toMatch(/waiting for a first version from the record at 127\.0\.0\.1/);
    await publishDataset(await record.client(), new DatasetFolder(inject('shipped')), vocabulary, () => {});
    await started;
    const embedded = await serve();
    for (const file of readdirSync('src/web/queries')) {
      const address = `/graphql?query=${encodeURIComponent(readFileSync(`src/web/queries/${file}`, 'utf8'))}`;
      const [own, other] = await Promise.all([node.get(address), embedded.get(address)]);
      expect([file, own.headers.get('x-chipgraph-dataset')]).toEqual([file, other.headers.get('x-chipgraph-dataset')]);
      expect([file, own.status, await own.text()]).toEqual([file, other.status, await other.text()]);
    }
    await embedded.stop();
  });

  it('gives a client that names its own publication that one, or a clear 409', async () => {
    await record.put(10);
    await node.start(record.address);
    const wanted = record.hash(20);
    const ask = async () => {
      const response = await node.get('/graphql?query={dataset{id}}', { 'x-chipgraph-dataset': wanted });
      return [response.status, await response.json()] as const;
    };
    expect(await ask()).toMatchObject([
      409,
      {
        errors: [
          {
            message: expect.stringMatching(/ is not served, or not any more; served are /),
            extensions: { code: 'DATASET_NOT_SERVED' },
          },
        ],
      },
    ]);
    await record.put(20);
    await expect.poll(ask, SOON).toEqual([200, { data: { dataset: { id: wanted } } }]);
    expect((await node.get('/')).headers.get('x-chipgraph-dataset')).toBe(wanted);
  });

  it('serves on while the record is gone, is ready and says so, and catches up by itself', async () => {
    await record.put(30);
    await node.start(record.address);
    record.primary.kill();
    await expect.poll(() => node.state(), SOON).toBe('lost');
    expect(await node.ready()).toMatchObject({
      status: 'ready',
      dataset: record.hash(30),
      source: { reason: 'no server of the record can be reached; the last version is served, and it is tried again' },
    });
    expect([await metric('up'), (await node.get('/ready')).status]).toEqual([0, 200]);
    record.primary.start();
    await record.put(40);
    await expect.poll(dataset, SOON).toBe(record.hash(40));
    await expect.poll(() => metric('up'), SOON).toBe(1);
    expect(await metric('publication')).toBe(await metric('offered'));
    expect(node.log).not.toMatch(/only-for-tests/);
  });

  it('starts with what it has where the record is gone from the beginning', async () => {
    await record.put(50);
    await node.start(record.address);
    await node.kill();
    record.primary.kill();
    await node.start(record.address);
    await expect.poll(() => node.state(), SOON).toBe('lost');
    expect(await dataset()).toBe(record.hash(50));
    record.primary.start();
    await expect.poll(() => node.state(), SOON).toBe('following');
  });

  it('keeps the old version where the disk is full, says so, and takes the new one where there is room again', async () => {
    await record.put(60);
    await node.start(record.address);
    await node.kill();
    await record.put(70);
    await node.start(record.address, { blocks: FEW_BLOCKS });
    await expect.poll(() => node.state(), SOON).toBe('failing');
    expect(await dataset()).toBe(record.hash(60));
    expect(node.log).toMatch(/a dataset cannot be written to .*; nothing was published; see whether the disk is full/);
    await expect.poll(() => metric('failures_total'), SOON).toBeGreaterThan(1);
    await node.kill();
    await node.start(record.address);
    await expect.poll(dataset, SOON).toBe(record.hash(70));
  });

  it.each([
    ['goes back to a version that it has still', [110]],
    ['hears that what it serves is current again', [110, 120]],
  ])('says so as well where the disk is full while it %s', async (_, published) => {
    for (const kilowatt of [110, 120]) {
      await record.put(kilowatt);
      await node.start(record.address);
      await expect.poll(dataset, SOON).toBe(record.hash(kilowatt));
      await expect.poll(() => node.state(), SOON).toBe('following');
      await node.kill();
    }
    for (const kilowatt of published) await record.put(kilowatt);
    await node.start(record.address, { blocks: 0 });
    await expect.poll(() => node.state(), SOON).toBe('failing');
    expect([await dataset(), await metric('up')]).toEqual([record.hash(120), 1]);
    expect(node.log).toMatch(/a dataset cannot be written to .*; nothing was published; see whether the disk is full/);
    await node.kill();
    await node.start(record.address);
    await expect.poll(() => node.state(), SOON).toBe('following');
    expect(await dataset()).toBe(record.hash(published.at(-1) as number));
  });

  it('serves by several workers, each of which knows how the node is with the record', async () => {
    await record.put(80);
    const port = 20_000 + (process.pid % 20_000);
    await node.start(record.address, { args: ['--workers', '2', '--port', String(port)] });
    expect(await dataset()).toBe(record.hash(80));
    await record.put(90);
    for (let times = 0; times < 6; times += 1) {
      await expect.poll(dataset, SOON).toBe(record.hash(90));
      await expect.poll(() => node.state(), SOON).toBe('following');
    }
    await node.kill('SIGTERM');
  });
});
