import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import type { Content } from '../../src/domain/graph.js';
import { KeptReadings } from '../../src/seed/kept-readings.js';
import { readSeeds } from '../../src/seed/read-seeds.js';
import { contentId } from '../../src/storage/content-id.js';
import { vocabulary } from '../shipped.js';

/** Plain JavaScript, since it runs by itself on the compiled program. */
const [GRAPH, SEEDS] = ['../bench/graphs/graph.mjs', '../bench/graphs/write-seeds.mjs'];
const { generatedGraph } = (await import(GRAPH)) as { generatedGraph: (claims: number) => Content };
const { writeSeeds } = (await import(SEEDS)) as { writeSeeds: (content: Content, folder: string) => void };

const parent = mkdtempSync(join(tmpdir(), 'chipgraph-large-'));
afterAll(() => rmSync(parent, { recursive: true, force: true }));
const seedsOf = (claims: number) => {
  const folder = join(parent, `seeds-${claims}`);
  writeSeeds(generatedGraph(claims), folder);
  return folder;
};

/** Reading 100,000 claims needs some 60 MB where they wait on the disk, and more than 100 MB where they are held. */
const MEGABYTES = 80;

describe('seeds that are large', () => {
  it('are read without holding their claims', () => {
    const folder = seedsOf(100_000);
    const read = (...shelf: string[]) => {
      const args = [`--max-old-space-size=${MEGABYTES}`, 'test/seed/reader.mjs', folder, ...shelf];
      const { status, stdout, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' });
      return { ended: status === 0, claims: Number(stdout), isFull: stderr.includes('heap out of memory') };
    };
    const claims = [...generatedGraph(100_000).claims].length;
    expect(read()).toEqual({ ended: true, claims, isFull: false });
    expect(read('list')).toEqual({ ended: false, claims: 0, isFull: true });
  });

  it('give the content that they were written of', () => {
    expect(contentId(readSeeds(seedsOf(5_000), vocabulary))).toBe(contentId(generatedGraph(5_000)));
  });

  it('are refused where a file changes before it is read again', () => {
    const path = join(parent, 'chips.csv');
    const table = (name: string) => `id,name,vendor\n${`x,${name},seller\n`.repeat(100_000)}`;
    const readings = new KeptReadings(vocabulary);
    const file = { kind: 'chip', name: 'chips.csv', path };
    writeFileSync(path, table('A chip'));
    expect(readings.read(file).drafts).toHaveLength(100_000);
    expect(readings.read(file).drafts).toHaveLength(100_000);
    writeFileSync(path, table('B chip'));
    expect(() => readings.read(file)).toThrow(
      expect.objectContaining({ faults: [expect.objectContaining({ message: expect.stringMatching(/has changed/) })] }),
    );
  });
});
