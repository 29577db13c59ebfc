import { amountArgument, defineMetric, UTILISATION } from '../metric.js';

/**
 * What a million tokens cost to who buys the systems: their price, written off evenly, and electricity. While idle a
 * system draws anything from nothing to full power. Staff, space, network and interest come on top.
 */
export const purchaseCostPerMillionTokens = defineMetric({
  name: 'Purchase cost per million tokens',
  description: 'Price of the systems written off over the amortisation period, and electricity, over the tokens made',
  unit: 'USD/Mtoken',
  arguments: {
    amortisationPeriod: amountArgument('year', 'Time over which the price is written off, such as "5 year"'),
    electricityPrice: amountArgument('USD/kWh', 'Price of electricity, such as "0.1 USD/kWh"'),
    utilisation: UTILISATION,
  },
  formulas: {
    'benchmark-result':
      'systems * system.price / (first(amortisationPeriod, assumed.amortisationPeriod) * throughput * first(utilisation, assumed.utilisation)) + first(electricityPrice, assumed.electricityPrice) * between(energyPerToken, energyPerToken / first(utilisation, assumed.utilisation))',
  },
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
