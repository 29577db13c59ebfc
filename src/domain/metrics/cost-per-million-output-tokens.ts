import { defineMetric, UTILISATION } from '../metric.js';

/** What a million output tokens cost if all of the cost is put on them: total cost of ownership or rent, as the basis asks. */
export const costPerMillionOutputTokens = defineMetric({
  name: 'Cost per million output tokens',
  description: 'Hourly cost of the accelerators over the output tokens of an hour, at a utilisation',
  unit: 'USD/Mtoken',
  arguments: { utilisation: UTILISATION },
  formulas: { 'benchmark-result': 'costPerHourOfWork / outputThroughput' },
  example: {
    about: 'run',
    graph: {
      run: {
        kind: 'benchmark-result',
        keys: { system: 'node' },
        claims: {
          throughput: { value: '10,000 token/s', basis: 'system-output' },
          inputLength: '3,000 token',
          outputLength: '1,000 token',
          accelerators: '8',
        },
      },
      node: { kind: 'system', claims: { chip: 'gpu' } },
      gpu: { kind: 'chip', claims: { hourlyCost: { value: '1.8 USD/h', basis: 'tco-hyperscaler' } } },
    },
    // $14.40 an hour are $0.004 a second, in which there are 10 thousand tokens.
    arguments: { utilisation: '100 %' },
    expect: { estimate: 0.4, low: 0.4, high: 0.4 },
  },
});
