import { defineMetric } from '../metric.js';

/** Accelerators that took part in a run. */
export const runAccelerators = defineMetric({
  name: 'Accelerators in the run',
  description: 'Accelerators as reported; else number of systems times accelerators in one',
  unit: 'count',
  formulas: { 'benchmark-result': 'first(accelerators, systems * system.accelerators)' },
  example: {
    about: 'run',
    graph: {
      run: { kind: 'benchmark-result', keys: { system: 'node' }, claims: { systems: '2' } },
      node: { kind: 'system', claims: { accelerators: '8' } },
    },
    expect: { estimate: 16, low: 16, high: 16 },
  },
});
