import { defineMetric, UTILISATION } from '../metric.js';

/**
 * What a million tokens cost at the hourly cost of the accelerators: total cost of ownership or rent, as the basis asks.
 * Both include power. Tokens are output, input or all tokens as the basis of the throughput says.
 */
export const costPerMillionTokens = defineMetric({
  name: 'Cost per million tokens',
  description: 'Hourly cost of the accelerators over the tokens of an hour, at a utilisation',
  unit: 'USD/Mtoken',
  arguments: { utilisation: UTILISATION },
  formulas: { 'benchmark-result': 'costPerHourOfWork / throughput' },
  example: {
    about: 'run',
    graph: {
      run: {
        kind: 'benchmark-result',
        keys: { system: 'node' },
        claims: { throughput: '20,000 token/s', accelerators: '8' },
      },
      node: { kind: 'system', claims: { chip: 'gpu' } },
      gpu: { kind: 'chip', claims: { hourlyCost: { value: '1.8 USD/h', basis: 'rental-3-year' } } },
    },
    arguments: { utilisation: '50 %' },
    expect: { estimate: 0.4, low: 0.4, high: 0.4 },
  },
});
