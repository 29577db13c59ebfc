import { defineMetric } from '../metric.js';

/** What a source means by "so many times" when it sets two results against each other. */
export const powerRatio = defineMetric({
  name: 'Power ratio',
  description: 'How many times the power of the baseline the result draws',
  unit: 'times',
  formulas: { comparison: 'result.runPower / baseline.runPower' },
  example: {
    about: 'pair',
    graph: {
      pair: { kind: 'comparison', keys: { result: 'ours', baseline: 'theirs' } },
      ours: { kind: 'benchmark-result', claims: { power: '15 kW' } },
      theirs: { kind: 'benchmark-result', claims: { power: '7 kW' } },
    },
    expect: { estimate: 2.142857, low: 2.142857, high: 2.142857 },
  },
});
