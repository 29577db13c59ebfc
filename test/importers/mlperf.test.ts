import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import type { RowAccount } from '../../src/importers/account/ledger.js';
import { atWork } from './import-into.js';
import { ROW, summary, without } from './mlperf-rows.js';

type Table = readonly Readonly<Record<string, string>>[];

interface Imported {
  readonly accounts: readonly RowAccount[];
  readonly table: (path: string) => Table;
}

const DAY = { retrieved: '2026-05-01' };

/** What rows become. */
function imported(text: string): Imported {
  return atWork(({ file, run, written }) => {
    const { imported: all } = run('mlperf', [file('summary_results.json', text)], DAY);
    const files = written();
    return { accounts: all.accounts, table: (path) => parse(files[path] ?? '', { columns: true }) as Table };
  });
}

const results = 'benchmark-result/mlperf-inference-v9-1.csv';
const systems = 'system/mlperf-inference-v9-1.csv';
const systemClaims = 'system/mlperf-inference-v9-1.claims.csv';

describe('a round of MLPerf', () => {
  it('becomes results with system, model, benchmark and what was measured', () => {
    const { table, accounts } = imported(summary({}));
    expect(table(results)).toEqual([
      expect.objectContaining({
        id: 'mlperf-v9-1-0001-llama2-70b-99-offline',
        system: 'example-labs-node-8x-h100-sxm',
        model: 'llama-2-70b',
        benchmark: 'mlperf-inference-llama-2-70b-offline',
        source: 'mlperf-inference-v9-1',
        'throughput [system-output] (token/s)': '24000.5',
        'systems (count)': '1',
        'accelerators (count)': '8',
        'bitsPerWeight (bit/parameter)': '8',
        'accuracyTarget (%)': '99',
        'hostCores (core)': '32',
        scenario: 'offline',
        submitter: 'example-labs',
      }),
    ]);
    expect(table(systemClaims).map(({ chip }) => chip)).toEqual(['', 'nvidia-h100-sxm']);
    expect(accounts.map(({ outcome, into }) => [outcome, into])).toEqual([
      ['imported', 'mlperf-v9-1-0001-llama2-70b-99-offline'],
    ]);
  });

  it('merges the rows for 99 % and 99.9 % of a run, and not those with other digits', () => {
    const strict = { Model: 'llama2-70b-99.9', UsedModel: 'llama2-70b-99.9' };
    const { table, accounts } = imported(
      summary({}, strict, { ID: '9.1-0002' }, { ...strict, ID: '9.1-0002', Performance_Result: 23999 }),
    );
    expect(accounts.map(({ outcome, with: other }) => [outcome, other])).toEqual([
      ['imported', undefined],
      ['merged', 1],
      ['imported', undefined],
      ['imported', undefined],
    ]);
    expect(table(results).map((row) => row['accuracyTarget (%)'])).toEqual(['99.9', '99', '99.9']);
  });

  it('reads numbers that are texts, compliance as a word, and the accelerators of all nodes together', () => {
    const drifted = without(
      {
        Nodes: '2',
        'Total Accelerators': '16',
        Performance_Result: '48,001',
        compliance: 'passed',
        System: 'Example Node',
      },
      'a#',
    );
    const [row] = imported(JSON.stringify([drifted])).table(results);
    expect(row).toMatchObject({
      'systems (count)': '2',
      'accelerators (count)': '16',
      'throughput [system-output] (token/s)': '48001',
    });
  });

  it('keeps what is counted in other than tokens apart, and latency and energy where each query is timed', () => {
    const power = { Power_Result: 61.5, Power_Units: 'millijoules' };
    const { table } = imported(
      summary(
        {
          Model: 'resnet',
          UsedModel: 'resnet50',
          Performance_Units: 'Samples/s',
          Power_Result: 0.4,
          Power_Units: 'kW',
        },
        { Model: 'resnet', UsedModel: 'resnet50', Scenario: 'Server', Performance_Units: 'Queries/s' },
        {
          Model: 'resnet',
          UsedModel: 'resnet50',
          Scenario: 'SingleStream',
          Performance_Units: 'Latency (ms)',
          ...power,
        },
        { Model: 'resnet', UsedModel: 'resnet50', Scenario: 'MultiStream', Performance_Units: 'Latency (s)' },
      ),
    );
    const measured = table(results).map((row) => {
      const filled = Object.entries(row).filter(
        ([name, value]) => value !== '' && /Throughput|latency|power|Energy/.test(name),
      );
      return Object.fromEntries(filled);
    });
    expect(measured).toEqual([
      { 'sampleThroughput [samples] (sample/s)': '24000.5', 'power [server-measured] (kW)': '0.4' },
      { 'sampleThroughput [queries] (query/s)': '24000.5' },
      { 'latency [single-stream] (ms)': '24000.5', 'queryEnergy [single-stream] (mJ)': '61.5' },
      { 'latency [multi-stream] (s)': '24000.5' },
    ]);
  });

  it('tells a system of several kinds of accelerator from those of one, and a rack from its nodes', () => {
    const mixed = {
      ID: '9.1-0002',
      System: 'Mixed Cluster (1x8x MI300X, 2x8x MI325X)',
      Accelerator: 'AMD Instinct MI300X 192GB HBM3 (x8), AMD Instinct MI325X 256GB HBM3e (x16)',
      Nodes: 3,
    };
    const rack = {
      ID: '9.1-0003',
      System: ' (72x GB300)',
      Platform: 'GB300-NVL72_x72',
      Accelerator: 'NVIDIA GB300',
      Nodes: 18,
      'a#': 4,
    };
    const { table } = imported(summary(mixed, rack));
    expect(table(results).map((row) => [row.system, row['systems (count)'], row['accelerators (count)']])).toEqual([
      ['example-labs-mixed-cluster', '1', '24'],
      ['nvidia-gb300-nvl72', '1', '72'],
    ]);
    // The rack is one that the seeds know, with its accelerators.
    expect(table(systemClaims).map(({ chip, chips }) => [chip, chips])).toEqual([
      [undefined, ''],
      [undefined, 'amd-mi300x'],
      [undefined, 'amd-mi325x'],
    ]);
  });

  it('leaves out what failed a check, and points at what looks wrong', () => {
    const { accounts } = imported(
      summary(
        { compliance: 'failed' },
        { errors: 3 },
        { compliance: 'pending' },
        { System: 'Example Node (4x H100-SXM-80GB)', ID: '9.1-0002' },
        { Performance_Units: 'Queries/s', Scenario: 'Server' },
        { Accelerator: 'NVIDIA H200-SXM-141GB-CTS', ID: '9.1-0003' },
      ),
    );
    expect(accounts.map(({ reason, suspicions }) => [reason, ...suspicions])).toEqual([
      ['the results are not compliant (compliance: failed)'],
      ['the results have errors (errors: 3)'],
      [undefined, 'compliance is "pending", which is neither yes nor no'],
      [undefined, 'the name of the system states 4 accelerators, and 1 nodes make 8'],
      [
        undefined,
        'the unit is "Queries/s", where other rows of llama2-70b have Tokens/s: it may be mislabelled, and is kept as it is written',
      ],
      [undefined, '"NVIDIA H200-SXM-141GB-CTS" may be nvidia-h200-sxm, or another: its claim has grade D'],
    ]);
  });

  it('never gives the system of a doubtful chip to one that is certain', () => {
    const { table } = imported(
      summary(
        { Accelerator: 'NVIDIA H200-SXM-141GB-CTS', ID: '9.1-0002' },
        { Accelerator: 'NVIDIA H200-SXM-141GB', ID: '9.1-0003' },
      ),
    );
    expect(table(systems).map(({ id }) => id)).toEqual([
      'example-labs-node-8x-h200-sxm',
      'example-labs-node-8x-nvidia-h200-sxm-141gb-cts',
    ]);
  });

  it('keeps the open division, and models of its own, apart from the closed one', () => {
    const open = { Category: 'open', UsedModel: 'llama2-70b-pruned-99', Location: 'open/x', inferred: 1 };
    const [row] = imported(summary(open)).table(results);
    expect(row).toMatchObject({
      model: 'llama2-70b-pruned',
      benchmark: 'mlperf-inference-open-llama-2-70b-offline',
      nature: 'estimate',
      note: 'Inferred from another run, not measured.',
    });
  });

  it('gives the same bytes again, and takes away what is no longer there', () => {
    atWork(({ file, run, written }) => {
      const path = file(
        'summary_results.json',
        summary({}, { Model: 'example-net', UsedModel: 'example-net', Performance_Units: 'Samples/s' }),
      );
      run('mlperf', [path], DAY);
      const first = written();
      expect(run('mlperf', [path], DAY).changed).toBe(false);
      expect(written()).toEqual(first);
      expect(Object.keys(first)).toContain('model/mlperf-inference-v9-1.csv');
      run('mlperf', [file('summary_results.json', summary({}))], DAY);
      expect(Object.keys(written())).not.toContain('model/mlperf-inference-v9-1.csv');
    });
  });

  it('skips what the seeds have from the same place', () => {
    const there = {
      ID: '5.1-0061',
      version: 'v5.1',
      Location: 'closed/Lenovo/results/SR680a_V3_B200SXMx8_TRT/llama2-70b-99/Offline',
    };
    const { accounts } = imported(JSON.stringify([{ ...ROW, ...there }]));
    expect(accounts).toMatchObject([
      { outcome: 'skipped', reason: 'the seeds have it as mlperf-v5-1-0061-llama-2-70b' },
    ]);
  });
});
