import { AMORTISATION_PERIOD, defineMetric, ELECTRICITY_PRICE, UTILISATION } from '../metric.js';

/** What a million input and output tokens cost who buys the systems, if all of the cost is put on them. */
export const purchaseCostPerMillionTotalTokens = defineMetric({
  name: 'Purchase cost per million total tokens',
  description: 'Price of the systems written off, and electricity, over the input and output tokens made',
  unit: 'USD/Mtoken',
  arguments: {
    amortisationPeriod: AMORTISATION_PERIOD,
    electricityPrice: ELECTRICITY_PRICE,
    utilisation: UTILISATION,
  },
  formulas: { 'benchmark-result': 'purchaseCostPerHourOfWork / totalThroughput' },
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
    // $0.01 of the system and $0.0008 of electricity a second, in which there are 40 thousand tokens.
    arguments: { amortisationPeriod: '4 year', electricityPrice: '0.08 USD/kWh', utilisation: '100 %' },
    expect: { estimate: 0.27, low: 0.27, high: 0.27 },
  },
});
