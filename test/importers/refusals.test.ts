import { spawn } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { finishAll } from '../../src/importers/seeds/staging.js';
import { readSeeds } from '../../src/seed/read-seeds.js';
import { vocabulary } from '../shipped.js';
import { atWork, refusalOf } from './import-into.js';
import { summary, without } from './mlperf-rows.js';

const DAY = { retrieved: '2026-05-01' };

/** What an import says of a file that it refuses; nothing may have been written. */
function refusal(importer: string, name: string, text: string): readonly string[] {
  return atWork(({ file, run, out }) => {
    const faults = refusalOf(() => run(importer, [file(name, text)], DAY));
    expect(existsSync(out)).toBe(false);
    return faults;
  });
}

describe('a file that cannot be imported is refused as a whole, with the place', () => {
  it('cut off in the middle of a list', () => {
    expect(refusal('mlperf', 'summary_results.json', summary({}, {}).slice(0, 1200))).toEqual([
      expect.stringMatching(
        /^summary_results\.json, line \d+, column \d+: not valid JSON: the text ends in the middle, as if it had been cut off; expected a whole file as it was published$/,
      ),
    ]);
  });

  it('of another format', () => {
    expect(refusal('mlperf', 'summary_results.json', '{"results": []}')).toEqual([
      'summary_results.json: found an object, expected a list of results',
    ]);
    expect(refusal('epoch-hardware', 'ml_hardware.csv', '[{"Hardware name": "X"}]')).toEqual([
      'ml_hardware.csv: found "[{"Hardware name": "", expected a table in CSV',
    ]);
  });

  it('with another unit in a row', () => {
    expect(refusal('mlperf', 's.json', summary({}, { Performance_Units: 'Tokens/min' }))).toEqual([
      's.json, row 2, column "Performance_Units" (9.1-0001): found "Tokens/min", expected one such as Tokens/s, Samples/s, Queries/s, Latency (ms) for the scenario "Offline"',
    ]);
  });

  it('with power where energy is measured', () => {
    const timed = { Scenario: 'SingleStream', Performance_Units: 'Latency (ms)' };
    expect(refusal('mlperf', 's.json', summary({ ...timed, Power_Result: 3, Power_Units: 'Watts' }))).toEqual([
      's.json, row 1, column "Power_Units" (9.1-0001): found "Watts", expected one such as Watts, millijoules for the scenario "SingleStream"',
    ]);
  });

  it('with every cell that is no number, at once', () => {
    expect(refusal('mlperf', 's.json', summary({ Performance_Result: 'n/a' }, { Nodes: 'two' }))).toEqual([
      's.json, row 1, column "Performance_Result" (9.1-0001): found "n/a", expected a number above zero',
      's.json, row 2, column "Nodes" (9.1-0001): found "two", expected a whole number above zero',
    ]);
  });

  it('without a column that is needed', () => {
    const [row] = [without({ Scenarios: 'Offline' }, 'Scenario')];
    expect(refusal('mlperf', 's.json', JSON.stringify([row]))).toEqual([
      expect.stringMatching(
        /^s\.json: there is no column "Scenario"; the columns are ID, .*; did you mean "Scenarios"\?$/,
      ),
    ]);
  });

  it('with a heading whose unit has changed', () => {
    const heading = 'Hardware name,Manufacturer,Release date,Memory (GB),Last modified';
    expect(refusal('epoch-hardware', 'ml_hardware.csv', `${heading}\nX1,Example,2026-01-01,96,2026-01-02\n`)).toContain(
      'ml_hardware.csv: there is no column "Memory (bytes)"; found "Memory (GB)", whose unit is another',
    );
  });

  it('of two rounds at once, and of a round that nobody dates', () => {
    expect(refusal('mlperf', 's.json', summary({}, { version: 'v9.2' }))).toEqual([
      's.json, row 2, column "version": found "v9.2", expected one round in all rows, such as "v5.1"',
    ]);
    const undated = atWork(({ file, run }) => refusalOf(() => run('mlperf', [file('s.json', summary({}))])));
    expect(undated).toEqual([expect.stringMatching(/^MLPerf Inference v9\.1: the seeds have no source .*--retrieved/)]);
  });

  it('cut off in the last line of a table, even within a number', () => {
    const table = `gpu,power_kw_all_in_per_gpu,cost_hyperscaler_usd_per_gpu_hr,cost_neocloud_usd_per_gpu_hr,rental_3yr_usd_per_gpu_hr,placeholder,source
h100,1.73,1.3,1.69,1.3,,x @abc1234 2026-04-03
h200,1.73,1.41,1.74,1.6,,x @abc1234 2026-04-0`;
    expect(refusal('inferencex', 'costs.csv', table)).toEqual([
      'costs.csv, row 2, line 3: the row has 7 cells; the file ends in the middle of it, as if it had been cut off; expected 7 as in the heading and a line break',
    ]);
  });
});

describe('an import that is killed', () => {
  it.each([1, 2, 4, 8])(
    'leaves seeds that are whole or refused, never half (%i ms after it begins to write)',
    async (after) => {
      const folder = mkdtempSync(join(tmpdir(), 'chipgraph-killed-'));
      const [path, out] = [join(folder, 's.json'), join(folder, 'out')];
      const many = Array.from({ length: 1500 }, (_, index) => ({ ID: `9.1-${String(index).padStart(4, '0')}` }));
      writeFileSync(path, summary(...many));
      cpSync('seeds', out, { recursive: true });
      try {
        await killedWhileWriting(path, out, after);
        if (readdirSync(out).some((name) => name.endsWith('.ready'))) {
          expect(() => readSeeds(out, vocabulary)).toThrow('1 fault in the seeds');
          finishAll(out);
        }
        const imported = readSeeds(out, vocabulary).entities.filter(({ id }) => id.startsWith('mlperf-v9-1-')).length;
        expect([0, 1500]).toContain(imported);
      } finally {
        rmSync(folder, { recursive: true, force: true });
      }
    },
  );
});

/** Starts an import as a process of its own and kills it some milliseconds after it has begun to write. */
async function killedWhileWriting(path: string, out: string, after: number): Promise<void> {
  const args = ['dist/main.js', 'import', 'mlperf', path, '--seeds', out, '--out', out, '--retrieved', '2026-05-01'];
  const child = spawn(process.execPath, args, { stdio: 'ignore' });
  const ended = new Promise((resolve) => child.once('exit', resolve));
  const timer = setInterval(() => {
    const isWriting = readdirSync(out).some((name) => name.startsWith('.import-'));
    if (isWriting) setTimeout(() => child.kill('SIGKILL'), after);
  }, 1);
  await ended;
  clearInterval(timer);
}
