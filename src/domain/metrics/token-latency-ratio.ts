import { defineMetric } from '../metric.js';

/** How many times sooner each further token comes: what a source means by "lower latency per token". */
export const tokenLatencyRatio = defineMetric({
  name: 'Token latency ratio',
  description: 'How many times shorter the time per output token of the result is, for one user',
  unit: 'times',
  compares: ['result', 'baseline'],
  formulas: { comparison: 'result.userOutputSpeed / baseline.userOutputSpeed' },
  example: {
    about: 'pair',
    graph: {
      pair: { kind: 'comparison', keys: { result: 'ours', baseline: 'theirs' } },
      ours: { kind: 'benchmark-result', claims: { throughput: '550 token/s', concurrency: '1' } },
      theirs: { kind: 'benchmark-result', claims: { throughput: '320 token/s', concurrency: '1' } },
    },
    expect: { estimate: 1.71875, low: 1.71875, high: 1.71875 },
  },
});
