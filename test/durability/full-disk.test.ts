import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { Publishing } from './publishing.js';

const publishing = new Publishing();
beforeAll(() => publishing.publish(10));
afterAll(() => publishing.remove());

/** Builds where no file may grow beyond so many blocks of 1 kB, as on a disk that is full. */
function buildWithin(blocks: number) {
  const command = `ulimit -f ${blocks}; exec "$0" dist/main.js build --seeds "$1" --data "$2"`;
  const args = ['-c', command, process.execPath, publishing.seeds(20), publishing.data];
  return spawnSync('bash', args, { encoding: 'utf8' });
}

it.each([20, 200])('a disk that is full after %i kB is told, and nothing is lost', (blocks) => {
  const before = readdirSync(publishing.data);
  const { status, stderr } = buildWithin(blocks);
  expect(status).toBe(1);
  expect(stderr).toMatch(
    /^chipgraph: a dataset cannot be written to ".*": .*; nothing was published; see whether the disk/,
  );
  expect(readdirSync(publishing.data)).toEqual(before);
  expect(publishing.current()).toEqual({ dataset: publishing.hash(10), powers: ['10'] });
});
