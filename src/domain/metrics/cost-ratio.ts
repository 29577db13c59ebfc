import { defineMetric } from '../metric.js';

/** What a token costs beside what it costs on the baseline: what a source means by "lower total cost of ownership". */
export const costRatio = defineMetric({
  name: 'Cost ratio',
  description: 'How many times what the baseline costs for each token the result costs, systems bought and powered',
  unit: 'times',
  compares: ['result', 'baseline'],
  formulas: { comparison: 'result.purchaseCostPerMillionTokens / baseline.purchaseCostPerMillionTokens' },
  example: {
    about: 'pair',
    graph: {
      pair: { kind: 'comparison', keys: { result: 'ours', baseline: 'theirs' } },
      ours: {
        kind: 'benchmark-result',
        keys: { system: 'fast' },
        claims: { throughput: '1,000 token/s', systems: '1', power: '20 kW' },
      },
      theirs: {
        kind: 'benchmark-result',
        keys: { system: 'slow' },
        claims: { throughput: '500 token/s', systems: '1', power: '10 kW' },
      },
      fast: { kind: 'system', claims: { price: '$600,000' } },
      slow: { kind: 'system', claims: { price: '$200,000' } },
      'house-assumptions': {
        kind: 'assumption',
        claims: { amortisationPeriod: '4 year', electricityPrice: '0 USD/kWh', utilisation: '100 %' },
      },
    },
    expect: { estimate: 1.5, low: 1.5, high: 1.5 },
  },
});
