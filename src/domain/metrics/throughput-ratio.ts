import { defineMetric } from '../metric.js';

/** How many times faster: what a source means by "1.7x higher throughput". */
export const throughputRatio = defineMetric({
  name: 'Throughput ratio',
  description: 'How many times the throughput of the baseline the result has',
  unit: 'times',
  compares: ['result', 'baseline'],
  formulas: { comparison: 'result.throughput / baseline.throughput' },
  example: {
    about: 'pair',
    graph: {
      pair: { kind: 'comparison', keys: { result: 'ours', baseline: 'theirs' } },
      ours: { kind: 'benchmark-result', claims: { throughput: '550 token/s' } },
      theirs: { kind: 'benchmark-result', claims: { throughput: '320 token/s' } },
    },
    expect: { estimate: 1.71875, low: 1.71875, high: 1.71875 },
  },
});
