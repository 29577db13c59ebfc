import { describe, expect, it } from 'vitest';
import { DatasetPool } from '../../src/server/dataset-pool.js';
import type { OpenDataset } from '../../src/server/open-dataset.js';
import { root } from '../shipped.js';

/** Datasets that say when they are closed. */
function datasets(...names: string[]): { all: OpenDataset[]; closed: string[] } {
  const closed: string[] = [];
  const all = names.map((file) => {
    const manifest = { ...root.root.facts, file, format: 'f', sha256: 's' };
    return { manifest, path: file, root, close: () => closed.push(file) };
  });
  return { all, closed };
}

describe('a pool of two open datasets', () => {
  it('closes the idle one that was asked for least lately', () => {
    const { all, closed } = datasets('a', 'b', 'c');
    const [a, b, c] = all as [OpenDataset, OpenDataset, OpenDataset];
    const pool = new DatasetPool(2);
    for (const one of [a, b]) pool.add(one);
    pool.lease(a).release();
    pool.add(c);
    expect([closed, pool.find('a'), pool.find('b'), pool.find('c')]).toEqual([['b'], a, undefined, c]);
  });

  it('never closes one that is in use, and has no room where all are', () => {
    const { all, closed } = datasets('a', 'b');
    const [a, b] = all as [OpenDataset, OpenDataset];
    const pool = new DatasetPool(2);
    for (const one of [a, b]) pool.add(one);
    const leases = [pool.lease(a), pool.lease(b), pool.lease(b)];
    expect([pool.makeRoom(), closed]).toEqual([false, []]);
    leases[1]?.release();
    leases[1]?.release();
    expect([pool.makeRoom(), closed]).toEqual([false, []]);
    leases[2]?.release();
    expect([pool.makeRoom(), closed]).toEqual([true, ['b']]);
  });

  it('closes what was in use while newer ones came as soon as it is given back', () => {
    const { all, closed } = datasets('a', 'b', 'c');
    const pool = new DatasetPool(2);
    const leases = all.map((one) => {
      pool.add(one);
      return pool.lease(one);
    });
    expect(closed).toEqual([]);
    for (const { release } of leases) release();
    expect(closed).toEqual(['a']);
  });
});
