import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { beforeAll, describe, expect, it } from 'vitest';
import { QUERY_NAMES } from './queries.mjs';

interface Told {
  readonly skipped: Readonly<Record<string, string>>;
  readonly sizes: readonly { readonly checked: Readonly<Record<string, number>> }[];
}

const SAMPLES = 12;
/** Those that run wherever the tests run; the packages of others are installed by themselves. */
const ALWAYS_THERE = ['sql by hand', 'apollo', 'apollo with dataloader'];

let told: Told;
beforeAll(async () => {
  const given = ['test/bench/bench.mjs', '--check', '--json'];
  const { stdout } = await promisify(execFile)(process.execPath, given, { maxBuffer: 1e8 });
  told = JSON.parse(stdout) as Told;
  for (const [name, why] of Object.entries(told.skipped)) console.warn(`skipped: ${name}, ${why}`);
});

describe('the servers that the benchmarks compare', () => {
  it('all answer every query as chipgraph does, and say why where they cannot run', () => {
    const [{ checked } = { checked: {} }] = told.sizes;
    for (const [name, count] of Object.entries(checked)) {
      expect([name, count % SAMPLES, count > 0]).toEqual([name, 0, true]);
    }
    expect(ALWAYS_THERE.map((name) => checked[name])).toEqual(ALWAYS_THERE.map(() => QUERY_NAMES.length * SAMPLES));
    expect(Object.keys(checked).filter((name) => name in told.skipped)).toEqual([]);
  });
});
