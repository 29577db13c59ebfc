import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Claim } from '../../src/domain/claim.js';
import type { Entity } from '../../src/domain/entity.js';
import { findingsOf } from '../../src/domain/findings.js';
import { storeOfGraph } from '../../src/domain/memory-store.js';
import { parseQuantity } from '../../src/domain/notation.js';
import { View } from '../../src/domain/view.js';
import { readSeeds } from '../../src/seed/read-seeds.js';
import { vocabulary } from '../shipped.js';

const shipped = readSeeds('seeds', vocabulary);
const PHYSICS = ['decode-roofline-excess', 'weight-streaming-roofline-excess', 'weights-overflow'];
const SYSTEMS = { H100: 'nvidia-dgx-h100', H200: 'nvidia-dgx-h200', B200: 'nvidia-dgx-b200' } as const;
const RESULTS = 3000;

/** A run of Llama 2 70B on one system, as MLPerf reports it: the throughput of a batch whose size it does not say. */
interface Run {
  readonly system: string;
  readonly throughput: number;
}

/** MLPerf's own runs where its tables lie beside the project. */
function runsOf(version: string): readonly Run[] {
  const file = `../shared/data/mlperf/mlperf_inference_v${version}_summary_results.json`;
  if (!existsSync(file)) return [];
  type Row = {
    Model: string;
    Accelerator: string;
    'a#': number;
    Performance_Result: number;
    Performance_Units: string;
  };
  const rows = JSON.parse(readFileSync(file, 'utf8')) as Row[];
  return rows.flatMap((row) => {
    const [, system] = Object.entries(SYSTEMS).find(([chip]) => row.Accelerator?.includes(`NVIDIA ${chip}`)) ?? [];
    const fits = row.Model.startsWith('llama2-70b') && row['a#'] === 8 && row.Performance_Units === 'Tokens/s';
    return system && fits ? [{ system, throughput: row.Performance_Result }] : [];
  });
}

const real = [...runsOf('4.1'), ...runsOf('5.1')];
/** What eight accelerators of each kind reach, in the order of magnitude of the rounds of 2024 and 2025. */
const usual: readonly Run[] = [
  { system: SYSTEMS.H100, throughput: 24_525 },
  { system: SYSTEMS.H200, throughput: 34_864 },
  { system: SYSTEMS.B200, throughput: 98_858 },
];

/** The shipped graph with thousands of runs more, cloned from the claims of one that it has. */
function viewWith(runs: readonly Run[]): View {
  const model = shipped.claims.filter(({ subject }) => subject === 'mlperf-v5-1-0069-llama-2-70b');
  const throughput = model.find(({ property }) => property === 'throughput') ?? expect.fail('no throughput');
  const counts = model.filter(({ property }) => property === 'systems' || property === 'accelerators');
  const entities: Entity[] = [];
  const claims: Claim[] = [];
  for (let index = 0; index < RESULTS; index += 1) {
    const run = runs[index % runs.length] as Run; // there is one at least
    const id = `run-${index}`;
    const written = `${(run.throughput * (1 - index / RESULTS / 10)).toFixed(0)} token/s`;
    const keys = { system: run.system, model: 'llama-2-70b', benchmark: 'mlperf-inference-llama-2-70b-offline' };
    entities.push({ id, kind: 'benchmark-result', name: id, aliases: [], description: '', keys, period: undefined });
    const value = { type: 'quantity', quantity: parseQuantity(written) } as const;
    claims.push({ ...throughput, id: `${id}.throughput.0`, subject: id, written, value });
    for (const count of counts) claims.push({ ...count, id: `${id}.${count.property}.0`, subject: id });
  }
  const graph = { ...shipped, entities: [...shipped.entities, ...entities], claims: [...shipped.claims, ...claims] };
  return new View(storeOfGraph(graph), vocabulary);
}

describe('thousands of batched results', () => {
  it.each([
    ['as they usually are', usual],
    ['of MLPerf Inference v4.1 and v5.1, where its tables lie beside the project', real.length > 0 ? real : usual],
  ])('%s break no law of physics', (_, runs) => {
    const view = viewWith(runs);
    const found = findingsOf(view).all();
    expect(found.filter(({ rule, subject }) => PHYSICS.includes(rule) && subject.startsWith('run-'))).toEqual([]);
    expect(found.filter(({ rule }) => PHYSICS.includes(rule)).length).toBe(
      findingsOf(new View(storeOfGraph(shipped), vocabulary))
        .all()
        .filter(({ rule }) => PHYSICS.includes(rule)).length,
    );
  });

  it('would be noticed if they were of one user: 24,525 token/s at batch 1 is above what 26.8 TB/s allow', () => {
    const view = viewWith(usual);
    const [run] = view.claims('run-0');
    const concurrency = { ...(run as Claim), id: 'run-0.concurrency.0', property: 'concurrency', written: '1' };
    const one = {
      ...concurrency,
      basis: 'unspecified',
      value: { type: 'quantity', quantity: parseQuantity('1') } as const,
    };
    const overlay = {
      key: 'one user',
      text: undefined,
      apply: (_: unknown, { id }: Entity, claims: readonly Claim[]) => (id === 'run-0' ? [...claims, one] : claims),
    };
    const found = findingsOf(view.over(overlay)).about('run-0');
    expect(found.map(({ rule, severity }) => [rule, severity])).toContainEqual(['decode-roofline-excess', 'error']);
  });
});
