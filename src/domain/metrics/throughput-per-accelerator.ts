import { defineMetric } from '../metric.js';

/** Throughput shared out over the accelerators of a run, as MLPerf's readers compare systems of unlike size. */
export const throughputPerAccelerator = defineMetric({
  name: 'Throughput per accelerator',
  description: 'Tokens per second of the run for each accelerator that took part',
  unit: 'token/s',
  formulas: { 'benchmark-result': 'throughput / runAccelerators' },
  example: {
    about: 'run',
    graph: {
      run: { kind: 'benchmark-result', claims: { throughput: '24,000 token/s', accelerators: '8' } },
    },
    expect: { estimate: 3000, low: 3000, high: 3000 },
  },
});
