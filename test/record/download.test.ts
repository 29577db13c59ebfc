import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, expect, inject, it, vi } from 'vitest';
import { snakeCase } from '../../src/domain/names.js';
import { connect, connectToPrimary } from '../../src/record/connect.js';
import { download } from '../../src/record/download.js';
import { DOWNLOAD_STEPS } from '../../src/record/download-steps.js';
import { publishDataset } from '../../src/record/publish-dataset.js';
import { ROW_TABLES } from '../../src/record/row-tables.js';
import { readServers } from '../../src/record/server-list.js';
import { currentOf } from '../../src/record/versions.js';
import { openConnection } from '../../src/storage/connection.js';
import { openDatasetFile } from '../../src/storage/dataset-file.js';
import { DatasetFolder } from '../../src/storage/dataset-folder.js';
import { DraftDataset } from '../../src/storage/draft-dataset.js';
import { vocabulary } from '../shipped.js';
import { FollowedFolder } from './followed.js';
import { describeRecord, Recording } from './recording.js';

/** Silence that the server and the node bear: more than reading takes on a busy machine, less than figures are made to take. */
const LIMIT_MILLISECONDS = 3000;

describeRecord('a node that takes in a version', () => {
  let record: Recording;
  let node: FollowedFolder;
  beforeAll(async () => {
    record = await new Recording().begin();
  });
  afterAll(() => record?.end());
  beforeEach(() => {
    node = new FollowedFolder();
  });
  afterEach(() => node.end());

  /** Takes in what is current; `other` stands for what the publisher's software had otherwise. */
  async function take(other: { readonly format?: string } = {}) {
    const client = await connectToPrimary(readServers(record.address));
    const current = await currentOf(client);
    if (!current) throw new Error('nothing was published');
    const manifest = await download(client, { ...current, ...other }, node.folder, vocabulary, () => {});
    await client.end();
    return manifest;
  }

  /** Does what triggers refuse to everyone who does not own the record. */
  async function alter(table: string, change: string): Promise<void> {
    const client = await record.client();
    await client.query(`ALTER TABLE chipgraph.${table} DISABLE TRIGGER immutable`);
    await client.query(`UPDATE chipgraph.${table} SET ${change}`);
  }

  it.each([
    ['of the same software', {}],
    ['of other software, whose default figures are others', { format: 'other' }],
  ])('%s has the rows and views of the file that was published, and its hash', async (_, other) => {
    const shipped = new DatasetFolder(inject('shipped'));
    await publishDataset(await record.client(), shipped, vocabulary, () => {});
    const manifest = await take(other);
    const { file: _file, sha256: _sha256, ...facts } = shipped.manifest();
    expect(manifest).toMatchObject(facts);
    expect(openDatasetFile(node.folder.fileOf(manifest), vocabulary).id).toBe(facts.dataset);
    const [theirs, ours] = [shipped, node.folder].map((folder) =>
      openConnection(folder.fileOf(folder.manifest()), { readonly: true }),
    );
    const views = [...vocabulary.entities.keys()].map((kind) => `${snakeCase(kind)}_figures`);
    const objects = ['dataset', ...ROW_TABLES.map(({ name }) => name), ...views, 'sqlite_schema'];
    for (const name of objects) {
      const select = name === 'sqlite_schema' ? 'SELECT type, name, sql FROM sqlite_schema' : `SELECT * FROM ${name}`;
      const rows = [ours, theirs].map((one) =>
        one
          ?.prepare(select)
          .all()
          .map((row) => JSON.stringify(row))
          .sort(),
      );
      expect([name, rows[0]]).toEqual([name, rows[1]]);
    }
    for (const one of [ours, theirs]) one?.close();
  });

  it('of other software needs the server no longer than rows are read, and may work out figures for as long as it takes', async () => {
    const shipped = new DatasetFolder(inject('shipped'));
    const client = await record.client();
    await publishDataset(client, shipped, vocabulary, () => {});
    await client.query(`ALTER DATABASE chipgraph SET idle_in_transaction_session_timeout = ${LIMIT_MILLISECONDS}`);
    const current = await currentOf(client);
    if (!current) throw new Error('nothing was published');
    const impatient = await connect(readServers(record.address)[0], LIMIT_MILLISECONDS);
    const addFigures = vi.spyOn(DraftDataset.prototype, 'addFigures').mockImplementationOnce(function (
      this: DraftDataset,
      ...args
    ) {
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 2 * LIMIT_MILLISECONDS);
      this.addFigures(...args);
    });
    const { dataset } = await download(impatient, { ...current, format: 'other' }, node.folder, vocabulary, () => {});
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect([dataset, (await currentOf(impatient))?.dataset]).toEqual([current.dataset, current.dataset]);
    expect(addFigures).toHaveBeenCalledTimes(2); // slowly, and then as ever
    addFigures.mockRestore();
    await impatient.end();
    await client.query('ALTER DATABASE chipgraph RESET idle_in_transaction_session_timeout');
  });

  it('has the very bytes that were published, as every other node of the same software has', async () => {
    const { sha256 } = new DatasetFolder(inject('shipped')).manifest();
    expect([(await take()).sha256, (await take()).sha256]).toEqual([sha256, sha256]);
  });

  it.each([
    ...DOWNLOAD_STEPS.filter((step) => !['entities', 'claims'].includes(step)).map((step) => ['file', step] as const),
    ...DOWNLOAD_STEPS.map((step) => ['rows', step] as const),
  ])(
    'from its %s and dies after "%s" has the old version or the new one, whole, and goes on from there',
    async (from, step) => {
      const follow = (...more: string[]) => {
        const args = ['test/record/follower.mjs', record.address, node.folder.path, ...more];
        return once(spawn(process.execPath, args, { stdio: ['ignore', 'ignore', 'inherit'] }), 'close');
      };
      const next = 101 + DOWNLOAD_STEPS.indexOf(step) + (from === 'rows' ? 100 : 0);
      await record.put(100);
      await take();
      // The compiled program takes the file of the compiled program; to what tests publish it is other software.
      if (from === 'file') await record.record(next);
      else await record.put(next);
      await follow(step);
      expect(node.dataset).toBe(record.hash(step === 'manifest' ? next : 100));
      await follow();
      expect(node.dataset).toBe(record.hash(next));
      const isVeryFile = node.folder.manifest().sha256 === record.folder.manifest().sha256;
      expect(isVeryFile).toBe(from === 'file');
      expect(readdirSync(node.folder.path).filter((name) => name.includes('.tmp'))).toEqual([]);
    },
  );

  it.each([
    [
      ...['a claim', 'claim', "locator = 'elsewhere' WHERE pk = 7 AND"],
      { format: 'other' },
      /^the rows of a version are damaged in the record, or were pruned: found [0-9a-f]{64} with/,
    ],
    [
      ...['its file', 'read_model', 'piece = (SELECT piece FROM chipgraph.read_model LIMIT 1) WHERE'],
      {},
      /^what came in for [0-9a-f]{16} is damaged: its sha256 is/,
    ],
    [
      ...['a piece', 'read_model', "piece = 'none' WHERE position = 0 AND"],
      {},
      /^a piece of the read model is damaged in the record$/,
    ],
  ] as const)('refuses one of which %s was altered in the record, says how, and keeps what it has', async (...row) => {
    const [, table, change, other, message] = row;
    await record.put(10);
    await take();
    const { version } = await record.put(20 + message.source.length);
    await alter(table, `${change} version = ${version.key}`);
    await expect(take(other)).rejects.toThrow(message);
    expect(node.dataset).toBe(record.hash(10));
    expect(readdirSync(node.folder.path).filter((name) => name.includes('.tmp'))).toEqual([]);
  });

  it('holds two files more than it keeps at most, while one comes in', async () => {
    const folder = new DatasetFolder(node.folder.path, 1);
    const client = await record.client();
    const files = () => readdirSync(folder.path).filter((name) => /\.sqlite(\.tmp)?$/.test(name)).length;
    let most = 0;
    for (const kilowatt of [91, 92, 93, 94]) {
      await record.put(kilowatt);
      const current = await currentOf(client);
      if (!current) throw new Error('nothing was published');
      await download(client, current, folder, vocabulary, () => {
        most = Math.max(most, files());
      });
    }
    expect([most, files()]).toEqual([3, 2]);
  });

  it('mends its read model when that is damaged', async () => {
    await record.put(30);
    node.follow(record.address);
    await expect.poll(() => node.dataset, { timeout: 20_000 }).toBe(record.hash(30));
    const { file } = node.folder.manifest();
    const path = join(node.folder.path, file);
    writeFileSync(path, 'no database', { mode: 0o644 });
    await expect.poll(() => node.folder.manifest().file, { timeout: 20_000 }).not.toBe(file);
    expect(node.dataset).toBe(record.hash(30));
  });
});
