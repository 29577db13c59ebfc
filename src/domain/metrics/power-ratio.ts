import { defineMetric } from '../metric.js';

/** How many times the power: what a source means by "roughly double the power". Unlike bases give no ratio. */
export const powerRatio = defineMetric({
  name: 'Power ratio',
  description: 'How many times the power of the baseline the result draws',
  unit: 'times',
  compares: ['result', 'baseline'],
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
