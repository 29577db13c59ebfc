import { AMORTISATION_PERIOD, defineMetric, ELECTRICITY_PRICE, UTILISATION } from '../metric.js';

/** What a million tokens cost who buys the systems: their price, written off evenly, and electricity. */
export const purchaseCostPerMillionTokens = defineMetric({
  name: 'Purchase cost per million tokens',
  description: 'Price of the systems written off over the amortisation period, and electricity, over the tokens made',
  unit: 'USD/Mtoken',
  arguments: {
    amortisationPeriod: AMORTISATION_PERIOD,
    electricityPrice: ELECTRICITY_PRICE,
    utilisation: UTILISATION,
  },
  formulas: { 'benchmark-result': 'purchaseCostPerHourOfWork / throughput' },
  example: {
    about: 'run',
    graph: {
      run: {
        kind: 'benchmark-result',
        keys: { system: 'node' },
        claims: { throughput: '1,000 token/s', systems: '1', power: '10 kW' },
      },
      node: { kind: 'system', claims: { price: '$315,576' } },
    },
    arguments: { amortisationPeriod: '5 year', electricityPrice: '0.09 USD/kWh', utilisation: '50 %' },
    expect: { low: 4.25, high: 4.5 },
  },
});
