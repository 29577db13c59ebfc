import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { graphqlSync } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type ImportOutcome, importData } from '../../src/cli/import-data.js';
import { loadImporters } from '../../src/cli/importers.js';
import { findingsOf } from '../../src/domain/findings.js';
import type { View } from '../../src/domain/view.js';
import { countsOf } from '../../src/importers/account/report.js';
import { readSeeds } from '../../src/seed/read-seeds.js';
import { DatasetService } from '../../src/server/dataset-service.js';
import { DatasetFolder } from '../../src/storage/dataset-folder.js';
import { api, vocabulary } from '../shipped.js';
import { filesBelow } from './import-into.js';
import { ARE_THERE, PUBLISHED } from './published-files.js';

/** The published files imported one after the other into a copy of the shipped seeds, and the dataset that they make. */
describe.skipIf(!ARE_THERE)('everything that others publish, imported', () => {
  const folder = mkdtempSync(join(tmpdir(), 'chipgraph-published-'));
  const seeds = join(folder, 'seeds');
  const outcomes = new Map<string, ImportOutcome>();
  const seconds = new Map<string, number>();
  let service: DatasetService;
  let view: View;

  const timed = <T>(step: string, act: () => T): T => {
    const start = performance.now();
    const result = act();
    seconds.set(step, (performance.now() - start) / 1000);
    return result;
  };

  const importAll = async () => {
    const importers = await loadImporters();
    const run = (id: string, files: readonly string[], retrieved?: string) => {
      const importer = importers.get(id);
      if (!importer) throw new TypeError(id);
      return importData(importer, { files, seeds, out: seeds }, { source: undefined, retrieved }, vocabulary, () => {});
    };
    outcomes.set('hardware', run('epoch-hardware', PUBLISHED.hardware));
    outcomes.set('inferencex', run('inferencex', PUBLISHED.inferencex));
    outcomes.set('chip counts', run('epoch-chip-counts', PUBLISHED.chipCounts));
    outcomes.set('clusters', run('epoch-clusters', PUBLISHED.clusters, '2026-04-15'));
    outcomes.set('v4.1', run('mlperf', PUBLISHED.mlperf41));
    outcomes.set('v5.1', run('mlperf', PUBLISHED.mlperf51));
  };

  beforeAll(async () => {
    cpSync('seeds', seeds, { recursive: true });
    const start = performance.now();
    await importAll();
    seconds.set('import', (performance.now() - start) / 1000);
    const graph = timed('check', () => readSeeds(seeds, vocabulary));
    const data = new DatasetFolder(join(folder, 'data'));
    timed('build', () => data.publish(graph, vocabulary, new Date('2026-06-30'), () => {}));
    service = new DatasetService(data, vocabulary, api);
    view = service.root.root.view;
  }, 300_000);

  afterAll(() => {
    service?.close();
    rmSync(folder, { recursive: true, force: true });
    console.info(`seconds: ${[...seconds].map(([step, taken]) => `${step} ${taken.toFixed(1)}`).join(', ')}`);
  });

  const counts = (name: string) => countsOf(outcomes.get(name)?.imported ?? { accounts: [] });

  it('accounts for each of the 937 and 1,448 rows of MLPerf', () => {
    const { suspicious: _, ...first } = counts('v4.1');
    const { suspicious: __, ...second } = counts('v5.1');
    expect([first.rows, first.imported + first.merged + first.skipped]).toEqual([937, 937]);
    expect([second.rows, second.imported + second.merged + second.skipped]).toEqual([1448, 1448]);
    // 99 % and 99.9 % of one run: 151 pairs with the same digits in one round, 92 in the other.
    expect([first.merged, second.merged]).toEqual([151, 92]);
    const unexplained = [...outcomes.values()]
      .flatMap(({ imported }) => imported.accounts)
      .filter(({ outcome, reason, into }) => (outcome === 'imported' ? into === undefined : reason === undefined));
    expect(unexplained).toEqual([]);
  });

  it('gives the figures that are worked out from the published rows', () => {
    const figure = (location: string, metric: string) => {
      const about =
        [...view.store.claims()].find(({ locator }) => locator.includes(`(closed/${location})`))?.subject ?? '';
      return view.figure(about, metric).quantity?.estimate;
    };
    // The rows for 99 % and 99.9 % are one run each, called after the first.
    const b200 = 'NVIDIA/results/B200-SXM-180GBx1_TRT/llama2-70b-99/Offline';
    const h200 = 'NVIDIA/results/H200-SXM-141GBx8_TRT_MaxQ/llama2-70b-99/Offline';
    const lenovo = 'Lenovo/results/SR680a_V3_B200SXMx8_TRT/llama2-70b-99/Offline';
    const gb300 = 'NVIDIA/results/GB300-NVL72_GB300-288GB_aarch64x72_TRT/deepseek-r1/Offline';
    expect(figure(b200, 'throughputPerAccelerator')).toBeCloseTo(11_264.4, 1);
    expect(figure(b200, 'accuracyTarget')).toBe(0.999);
    // 25,262.1 token/s over 6.153 kW, and the other way round; 102,909 token/s over 10.401 kW
    expect((figure(h200, 'throughputPerKilowatt') ?? 0) * 1000).toBeCloseTo(4105.7, 0);
    expect(figure(h200, 'energyPerToken')).toBeCloseTo(0.2436, 4);
    expect((figure(lenovo, 'throughputPerKilowatt') ?? 0) * 1000).toBeCloseTo(9894.1, 0);
    expect(figure(gb300, 'throughputPerAccelerator')).toBeCloseTo(5842.5, 1);
  });

  it('builds, and holds tens of thousands of claims', () => {
    const { entities, claims } = outcomes.get('v5.1') ?? {};
    expect(claims).toBeGreaterThan(40_000);
    expect(entities).toBeGreaterThan(3_500);
  });

  it('is found by search and ranked by a query', () => {
    const query = `{ search(text: "PowerEdge XE9680", first: 1) { totalCount }
      benchmarkResults(first: 3, filter: { benchmark: ["mlperf-inference-llama-2-70b-offline"], throughputPerKilowatt: { known: true } },
        orderBy: { field: throughputPerKilowatt, direction: DESC }) {
        nodes { id throughputPerKilowatt { text basis } } } }`;
    const answer = timed('query', () => graphqlSync({ schema: api.schema, source: query, rootValue: service.root }));
    expect(JSON.parse(JSON.stringify(answer))).toMatchObject({
      data: {
        search: { totalCount: expect.toSatisfy((count: number) => count > 50) },
        benchmarkResults: {
          nodes: [
            {
              id: 'mlperf-v5-1-0061-llama-2-70b',
              throughputPerKilowatt: {
                text: '9,890 token/s/kW',
                basis: 'throughput: system-output, power: server-measured',
              },
            },
            {},
            {},
          ],
        },
      },
    });
  });

  it('has its faults found: bandwidth that no chip has, and runs that are reported twice', () => {
    const found = timed('rules', () => findingsOf(view).all());
    const subjects = (rule: string) => new Set(found.filter((one) => one.rule === rule).map(({ subject }) => subject));
    expect([...subjects('machine-balance-outlier')]).toEqual(['amazon-trainium1']);
    expect([...subjects('memory-turnover-excess')]).toEqual([
      'amazon-trainium1',
      'metax-mxc500-oam',
      'metax-mxc500-pcie',
    ]);
    expect(subjects('duplicate-run').size).toBeGreaterThan(300);
    // Llama 3.1 8B, interactive: eight systems with as many "Queries/s" as they make tokens.
    expect(subjects('query-rate-excess').size).toBe(8);
  }, 120_000);

  it('changes nothing when it is imported again', async () => {
    const before = filesBelow(seeds);
    await importAll();
    expect([...outcomes.values()].map(({ changed }) => changed)).toEqual([false, false, false, false, false, false]);
    expect(filesBelow(seeds)).toEqual(before);
  }, 120_000);
});
