import { cpSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DatasetError } from '../../src/storage/dataset-error.js';
import { DatasetFolder } from '../../src/storage/dataset-folder.js';
import { serve } from '../server/serving.js';
import { vocabulary } from '../shipped.js';
import { Publishing } from './publishing.js';

const publishing = new Publishing();
const CORRUPTIONS = 60;
beforeAll(() => publishing.publish(10));
afterAll(() => publishing.remove());

/** A numbers generator that gives the same numbers for the same seed. */
function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

/** Ways to damage a file, one for each number: bytes that are others, a tail that is missing, a file that is empty. */
function damage(file: string, run: number): void {
  const next = numbers(run);
  const bytes = readFileSync(file);
  if (run === 0) truncateSync(file, 0);
  else if (run % 4 === 0) truncateSync(file, Math.floor(next() * bytes.length));
  else {
    for (let count = 0; count < 1 + (run % 3); count += 1) {
      const at = Math.floor(next() * bytes.length);
      bytes[at] = (bytes[at] ?? 0) ^ (1 + Math.floor(next() * 255));
    }
    writeFileSync(file, bytes);
  }
}

describe('a dataset file that is damaged', () => {
  it(`is refused by its hash, in ${CORRUPTIONS} ways out of ${CORRUPTIONS}`, () => {
    const faults: string[] = [];
    for (let run = 0; run < CORRUPTIONS; run += 1) {
      const path = join(publishing.root, 'damaged');
      cpSync(publishing.data, path, { recursive: true, mode: 0 });
      const folder = new DatasetFolder(path);
      const file = folder.fileOf(folder.manifest());
      const own = readFileSync(file);
      rmSync(file);
      writeFileSync(file, own);
      damage(file, run);
      try {
        folder.open(vocabulary);
        faults.push(`run ${run} was opened`);
      } catch (error) {
        if (!(error instanceof DatasetError && error.fault === 'damaged')) faults.push(`run ${run}: ${error}`);
      }
      rmSync(path, { recursive: true });
    }
    expect(faults).toEqual([]);
  });

  it.each([
    ['has other bytes', 1],
    ['is cut short', 4],
    ['is empty', 0],
  ])('and %s is not served: the last sound one is, and /ready says why, until a sound one comes', async (_, run) => {
    const served = new Publishing();
    await served.publish(10);
    const server = await serve({ folder: served.folder });
    const ready = async () => {
      const response = await server.get('/ready');
      return [response.status, (await response.json()) as { dataset: string; reason?: string }] as const;
    };
    const old = served.hash(10);
    expect(await ready()).toEqual([200, { status: 'ready', dataset: old }]);
    const next = new Publishing();
    await next.publish(20);
    const manifest = next.folder.manifest();
    const file = join(served.data, manifest.file);
    writeFileSync(file, readFileSync(next.folder.fileOf(manifest)));
    damage(file, run);
    cpSync(join(next.data, 'CURRENT'), join(served.data, 'CURRENT'));
    const reason = 'the current dataset is damaged; the last sound one is served';
    await expect.poll(ready, { timeout: 10_000 }).toEqual([503, { status: 'not ready', dataset: old, reason }]);
    const answer = await server.json<{ data: unknown }>('/graphql?query={system(id:"node-1"){power{estimate}}}');
    expect(answer).toEqual({ data: { system: { power: { estimate: 10 } } } });
    await served.publish(30);
    await expect.poll(ready, { timeout: 10_000 }).toEqual([200, { status: 'ready', dataset: served.hash(30) }]);
    await server.stop();
    for (const one of [served, next]) one.remove();
  });
});
