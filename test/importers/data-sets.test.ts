import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import type { ImportOptions } from '../../src/importers/account/importer.js';
import { atWork, refusalOf } from './import-into.js';

type Table = readonly Readonly<Record<string, string>>[];

/** The tables that an import writes, by path, and what became of each row. */
function imported(importer: string, files: Readonly<Record<string, string>>, options: Partial<ImportOptions> = {}) {
  return atWork(({ file, run, written }) => {
    const paths = Object.entries(files).map(([name, text]) => file(name, text));
    const { imported: all } = run(importer, paths, options);
    const texts = written();
    return {
      accounts: all.accounts.map(({ outcome, into, reason }) => [outcome, into ?? reason]),
      doubts: all.accounts.flatMap(({ suspicions }) => suspicions),
      table: (path: string) => parse(texts[path] ?? '', { columns: true }) as Table,
      texts,
    };
  });
}

const HARDWARE = `Hardware name,Manufacturer,Notes,Release date,Release price (USD),Tensor-FP16/BF16 performance (FLOP/s),FP8 performance (FLOP/s),FP4 performance (FLOP/s),Memory (bytes),Memory bandwidth (byte/s),Intranode bandwidth (byte/s),Internode bandwidth (bit/s),TDP (W),FP64 (double precision) performance (FLOP/s),FP32 (single precision) performance (FLOP/s),TF32 (TensorFloat-32) performance (FLOP/s),FP16 (half precision) performance (FLOP/s),INT8 performance (OP/s),Die Size (mm^2),Process size (nm),Transistors (millions),Last modified,Colour
Example E9,Example Chips,,2026-01-02,,989400000000000.0,,,80000000000.0,3350000000000.0,,,700.0,,,,133800000000000.0,,,4.0,80000.0,2026-01-20 10:00:00+00:00,red
NVIDIA A100,NVIDIA,,2020-03-01,,312000000000000.0,,,,1560000000000.0,,,400.0,,,,,,,,,2026-01-19 10:00:00+00:00,
Nobody's,,,2020-03-01,,,,,,,,,,,,,,,,,,2026-01-19 10:00:00+00:00,
`;

describe("Epoch AI's table of hardware", () => {
  const { accounts, doubts, table, texts } = imported('epoch-hardware', { 'ml_hardware.csv': HARDWARE });
  const [claim] = table('chip/epoch-ml-hardware-2026-01-20.claims.csv');

  it('becomes claims in the digits that the table has', () => {
    expect(claim).toMatchObject({
      id: 'example-chips-e9',
      source: 'epoch-ml-hardware-2026-01-20',
      'memory (GB)': '80',
      'memoryBandwidth (GB/s)': '3350',
      'compute [bf16-dense] (TFLOP/s)': '989.4',
      'transistors (count)': '80000000000',
      process: '4 nm',
    });
  });

  it('takes no 16-bit rate of other cores beside that of tensor cores', () => {
    expect(claim).not.toHaveProperty('compute [fp16-dense] (TFLOP/s)');
  });

  it('keeps a chip apart that may be another, and one that is nobody’s out', () => {
    expect(accounts).toEqual([
      ['imported', 'example-chips-e9'],
      ['imported', 'nvidia-a100'],
      ['skipped', 'no manufacturer is told, and no company stands before "Nobody\'s"'],
    ]);
    expect(doubts).toEqual(['"NVIDIA A100" may be nvidia-a100-80gb; it is kept apart as nvidia-a100']);
    expect(texts['epoch-ml-hardware-2026-01-20.import.txt']).toContain('nothing was read from the columns "Colour"');
  });
});

const COUNTS = `Name,Chip manufacturer,Owner,Start date,End date,Compute estimate in H100e (median),H100e (5th percentile),H100e (95th percentile),Number of Units,Number of Units (5th percentile),Number of Units (95th percentile),Total TDP (W),Total TDP (W) (5th percentile),Total TDP (W) (95th percentile),Incomplete,Notes
Microsoft cumulative Nvidia through Q1 2022,Nvidia,Microsoft,1/1/2022,3/31/2022,14769,8717,24931,46839,27647,79068,,,,,Estimates generated on: 04-15-2026 18:24
China cumulative Nvidia through Q1 2022,Nvidia,China,1/1/2022,3/31/2022,1,1,2,4,3,5,,,,,Estimates generated on: 04-15-2026 18:24
`;

describe("Epoch AI's estimates of chips delivered", () => {
  it('are medians with 90 % coverage, of what a company has', () => {
    const { accounts, table } = imported('epoch-chip-counts', { 'owners.csv': COUNTS });
    expect(accounts).toEqual([
      ['imported', 'microsoft-nvidia-chips-owned'],
      ['skipped', '"China" is no company of the seeds, and a deployment has a customer; nearest: none'],
    ]);
    expect(table('deployment/epoch-chip-counts-2026-04-15.claims.csv')).toMatchObject([
      {
        period: '2022-03-31',
        nature: 'estimate',
        'accelerators (chip)': '46839 (27647-79068, 5-95 %)',
        'h100Equivalents (count)': '14769 (8717-24931, 5-95 %)',
      },
    ]);
  });

  it('are refused where the median is not between its percentiles', () => {
    const swapped = COUNTS.replace('46839,27647,79068', '46839,79068,27647');
    const faults = atWork(({ file, run }) => refusalOf(() => run('epoch-chip-counts', [file('owners.csv', swapped)])));
    expect(faults).toEqual([
      'owners.csv, row 1, column "Number of Units": found 46839 between 79068 and 27647, expected the median between its percentiles',
    ]);
  });
});

const CLUSTERS = `Name,Status,Certainty,Owner,Users,Country,Location,First Operational Date,Chip type (primary),Chip type (secondary),Total number of AI chips,GPU Supplier (primary),16-bit OP/s,Reported Power Capacity (MW),Calculated Power Capacity (MW),Reported Cost,Calculated Cost
Alpha,Existing,Confirmed,Microsoft,,United States of America,,6/1/2024,NVIDIA H100 SXM5 80GB,,512,NVIDIA,5.07E+17,,0.88,,18279196.09
Beta,Planned,Unlikely,"Meta AI,Oracle",,,,,,,,Unknown,9.90E+22,5000,,2E+11,1
Gamma,Existing,Likely,,,China,,,,,500,Anonymized,7.00E+16,,0.3,,
`;

describe("Epoch AI's table of clusters", () => {
  const { accounts, table } = imported('epoch-clusters', { 'gpu_clusters.csv': CLUSTERS }, { retrieved: '2026-05-01' });
  const claims = table('deployment/epoch-gpu-clusters.claims.csv');
  const of = (id: string, column: string) => {
    return claims
      .filter((row) => row.id === id && row[column] !== '')
      .map((row) => [row[column], row.nature, row.grade]);
  };

  it('says what happened, what is calculated and what is planned, and how strong the evidence is', () => {
    expect(of('alpha-cluster', 'accelerators (chip)')).toEqual([['512', 'actual', 'C']]);
    expect(of('alpha-cluster', 'power [provisioned-all-in] (MW)')).toEqual([['0.88', 'estimate', 'C']]);
    expect(of('alpha-cluster', 'hardwareCost (USD)')).toEqual([['18279196.09', 'estimate', 'C']]);
    expect(of('beta-cluster', 'power (MW)')).toEqual([['5000', 'forecast', 'D']]);
    expect(of('beta-cluster', 'hardwareCost (USD)')).toEqual([['~200000000000', 'forecast', 'D']]);
    expect(of('beta-cluster', 'owners')).toEqual([
      ['meta', 'forecast', 'D'],
      ['oracle', 'forecast', 'D'],
    ]);
  });

  it('gives digits behind a power of ten no more exactness than they have', () => {
    expect(of('alpha-cluster', 'compute [bf16-dense] (PFLOP/s)')).toEqual([['507', 'estimate', 'C']]);
    expect(of('beta-cluster', 'compute [bf16-dense] (PFLOP/s)')).toEqual([['~99000000', 'forecast', 'D']]);
  });

  it('skips a cluster that nobody owns or uses', () => {
    expect(accounts.at(-1)).toEqual([
      'skipped',
      'it names neither an owner nor a user, and a deployment has a customer',
    ]);
  });
});

describe('the constants of InferenceX', () => {
  it('carry the basis of each cost, and grade C', () => {
    const costs = `gpu,power_kw_all_in_per_gpu,cost_hyperscaler_usd_per_gpu_hr,cost_neocloud_usd_per_gpu_hr,rental_3yr_usd_per_gpu_hr,placeholder,source
b300,2.17,2.34,2.808,3.48,yes,app constants.ts @77ca49a 2026-04-03
x99,1,1,1,1,,app constants.ts @77ca49a 2026-04-03
`;
    const { accounts, table } = imported('inferencex', { 'costs.csv': costs });
    expect(table('chip/inferencex-2026-04-03.claims.csv')).toMatchObject([
      {
        id: 'nvidia-b300',
        grade: 'C',
        note: 'The constants call it a placeholder.',
        'allInPower (kW)': '2.17',
        'hourlyCost [tco-hyperscaler] (USD/h)': '2.34',
        'hourlyCost [tco-neocloud] (USD/h)': '2.808',
        'hourlyCost [rental-3-year] (USD/h)': '3.48',
      },
    ]);
    expect(accounts[1]).toEqual(['skipped', expect.stringMatching(/^no chip is called "x99"; nearest: /)]);
  });
});
