import { defineMetric, UTILISATION } from '../metric.js';

/** What a million input and output tokens cost if all of the cost is put on them: total cost of ownership or rent, as the basis asks. */
export const costPerMillionTotalTokens = defineMetric({
  name: 'Cost per million total tokens',
  description: 'Hourly cost of the accelerators over the input and output tokens of an hour, at a utilisation',
  unit: 'USD/Mtoken',
  arguments: { utilisation: UTILISATION },
  formulas: { 'benchmark-result': 'costPerHourOfWork / totalThroughput' },
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
    // $14.40 an hour are $0.004 a second, in which there are 40 thousand tokens.
    arguments: { utilisation: '100 %' },
    expect: { estimate: 0.1, low: 0.1, high: 0.1 },
  },
});
