import { AMORTISATION_PERIOD, defineMetric, ELECTRICITY_PRICE, UTILISATION } from '../metric.js';

/** What a million output tokens cost who buys the systems, if all of the cost is put on them. */
export const purchaseCostPerMillionOutputTokens = defineMetric({
  name: 'Purchase cost per million output tokens',
  description: 'Price of the systems written off, and electricity, over the output tokens made',
  unit: 'USD/Mtoken',
  arguments: {
    amortisationPeriod: AMORTISATION_PERIOD,
    electricityPrice: ELECTRICITY_PRICE,
    utilisation: UTILISATION,
  },
  formulas: { 'benchmark-result': 'purchaseCostPerHourOfWork / outputThroughput' },
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
          systems: '1',
          power: '36 kW',
        },
      },
      node: { kind: 'system', claims: { price: '$1,262,304' } },
    },
    // $0.01 of the system and $0.0008 of electricity a second, in which there are 10 thousand tokens.
    arguments: { amortisationPeriod: '4 year', electricityPrice: '0.08 USD/kWh', utilisation: '100 %' },
    expect: { estimate: 1.08, low: 1.08, high: 1.08 },
  },
});
