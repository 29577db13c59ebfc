import { chmodSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from 'vitest';
import { connectToPrimary } from '../../src/record/connect.js';
import { publishDataset, publishVersion } from '../../src/record/publish-dataset.js';
import { readServers } from '../../src/record/server-list.js';
import { historyOf } from '../../src/record/versions.js';
import { openConnection } from '../../src/storage/connection.js';
import type { DatasetFolder } from '../../src/storage/dataset-folder.js';
import { CURRENT } from '../../src/storage/dataset-folder.js';
import { recordOf, writeManifest } from '../../src/storage/dataset-record.js';
import { sha256 } from '../../src/storage/durable.js';
import { isMadeByThis } from '../../src/storage/made-by.js';
import { softwareDigest } from '../../src/storage/software-digest.js';
import { vocabulary } from '../shipped.js';
import { FollowedFolder } from './followed.js';
import { describeRecord, Recording } from './recording.js';

const SOON = { timeout: 30_000 };
/** The digest of software that worked every figure out as twice as much. */
const OLD = 'a'.repeat(64);

/** Makes the current file of a folder one that other software has written from the same seeds. */
function asOldSoftware(folder: DatasetFolder): void {
  const manifest = folder.manifest();
  const path = folder.fileOf(manifest);
  chmodSync(path, 0o644);
  const file = openConnection(path);
  file.exec(
    `UPDATE dataset SET value = '${OLD}' WHERE name = 'software'; UPDATE default_figure SET estimate = 2 * estimate`,
  );
  file.close();
  const altered = { ...manifest, sha256: sha256(path) };
  writeManifest(recordOf(path), altered);
  writeManifest(join(folder.path, CURRENT), altered);
}

describeRecord('figures that were corrected', () => {
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

  /** Publishes the file that old software has made of the seeds. */
  async function putOld(kilowatt: number) {
    record.build(kilowatt);
    asOldSoftware(record.folder);
    const client = await connectToPrimary(readServers(record.address));
    return publishDataset(client, record.folder, vocabulary, () => {}).finally(() => client.end());
  }
  const shown = async () => {
    const { rows } = await (await record.client()).query('SELECT DISTINCT power_kw FROM chipgraph.system_figures');
    return rows;
  };

  it('are a version of their own, which is published and gone back from by its name', async () => {
    const old = await putOld(10);
    expect([old.version.software, await shown()]).toEqual([OLD, [{ power_kw: 20 }]]);
    const next = await record.put(10);
    expect([next.unchanged, next.number, next.version.dataset]).toEqual([false, 2, old.version.dataset]);
    expect([next.version.software, await shown()]).toEqual([softwareDigest(), [{ power_kw: 10 }]]);
    expect((await record.put(10)).unchanged).toBe(true);
    const client = await record.client();
    const history = await historyOf(client);
    expect(history.map(({ software }) => software)).toEqual([softwareDigest(), OLD]);
    const name = record.hash(10).slice(0, 16);
    const { out } = record.chipgraph('--history');
    expect(out).toMatch(new RegExp(`^2 {2}${name}@${softwareDigest().slice(0, 8)} .*\n1 {2}${name}@aaaaaaaa `));
    expect(record.chipgraph('--version', `${name}@aaaaaaaa`).out).toMatch(
      new RegExp(
        `^dataset ${name}@aaaaaaaa is current, as publication 3:.*\nits figures were worked out by other software than this; `,
      ),
    );
    expect(await shown()).toEqual([{ power_kw: 20 }]);
    // A hash alone means the latest.
    expect((await publishVersion(client, name, vocabulary)).version.key).toBe(next.version.key);
    expect(record.chipgraph('--prune', '--keep', '0', '--grace', '0').out).toBe(`pruned ${name}@aaaaaaaa\n`);
    expect(record.chipgraph('--version', `${name}@bbbbbbbb`).errors).toMatch(/the record holds no version that begins/);
  });

  it('are what a node has that is of the right software, whoever publishes', async () => {
    await putOld(30);
    node.follow(record.address);
    await expect.poll(() => node.dataset, SOON).toBe(record.hash(30));
    const { version } = await record.put(30);
    await expect.poll(() => node.state.publication, SOON).toBe((await record.put(30)).number);
    const manifest = node.folder.manifest();
    expect(isMadeByThis(node.folder.fileOf(manifest))).toBe(true);
    // It had worked them out itself; what its own software has published since adds nothing.
    expect([node.state.downloads, version.software]).toEqual([1, softwareDigest()]);
  });

  it('replace those that a node has from before its software was another one', async () => {
    const { version } = await record.put(40);
    node.follow(record.address);
    await expect.poll(() => node.dataset, SOON).toBe(record.hash(40));
    await node.stop();
    asOldSoftware(node.folder);
    expect(isMadeByThis(node.folder.fileOf(node.folder.manifest()))).toBe(false);
    node.follow(record.address);
    await expect.poll(() => node.folder.manifest().sha256, SOON).toBe(version.sha256);
    expect(isMadeByThis(node.folder.fileOf(node.folder.manifest()))).toBe(true);
  });

  it('are no reason to go back to what a server knows that lags', async () => {
    await record.put(50);
    node.follow(record.address);
    await expect.poll(() => node.state.phase, SOON).toBe('following');
    await node.stop();
    asOldSoftware(node.folder);
    writeFileSync(join(node.folder.path, 'PUBLICATION.json'), '{"number":99}\n');
    node.follow(record.address);
    await expect.poll(() => node.state.phase, SOON).toBe('behind');
    expect([node.dataset, node.state.publication]).toEqual([record.hash(50), 99]);
  });
});
