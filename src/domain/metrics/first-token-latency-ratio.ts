import { defineMetric } from '../metric.js';

/** How many times sooner the first token comes: what a source means by "2.4x lower latency". */
export const firstTokenLatencyRatio = defineMetric({
  name: 'First-token latency ratio',
  description: 'How many times shorter the time to first token of the result is',
  unit: 'times',
  compares: ['result', 'baseline'],
  formulas: { comparison: 'baseline.timeToFirstToken / result.timeToFirstToken' },
  example: {
    about: 'pair',
    graph: {
      pair: { kind: 'comparison', keys: { result: 'ours', baseline: 'theirs' } },
      ours: { kind: 'benchmark-result', claims: { timeToFirstToken: '50 ms' } },
      theirs: { kind: 'benchmark-result', claims: { timeToFirstToken: '120 ms' } },
    },
    expect: { estimate: 2.4, low: 2.4, high: 2.4 },
  },
});
