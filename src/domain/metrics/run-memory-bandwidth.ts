import { defineMetric } from '../metric.js';

/** Memory bandwidth of all systems of a run together. */
export const runMemoryBandwidth = defineMetric({
  name: 'Memory bandwidth of the run',
  description: 'Number of systems times total memory bandwidth of one',
  unit: 'TB/s',
  formulas: { 'benchmark-result': 'systems * system.totalMemoryBandwidth' },
  example: {
    about: 'run',
    graph: {
      run: { kind: 'benchmark-result', keys: { system: 'node' }, claims: { systems: '1' } },
      node: { kind: 'system', claims: { memoryBandwidth: '26.8 TB/s' } },
    },
    expect: { estimate: 26.8, low: 26.8, high: 26.8 },
  },
});
