import { AMORTISATION_PERIOD, defineMetric, ELECTRICITY_PRICE, UTILISATION } from '../metric.js';

/**
 * What an hour in which a run works costs who buys the systems: their price, written off evenly, and electricity. While
 * idle a system draws anything from nothing to full power. Staff, space, network and interest come on top.
 */
export const purchaseCostPerHourOfWork = defineMetric({
  name: 'Purchase cost per hour of work',
  description: 'Price of the systems written off over the amortisation period, and electricity, for an hour of work',
  unit: 'USD/h',
  arguments: {
    amortisationPeriod: AMORTISATION_PERIOD,
    electricityPrice: ELECTRICITY_PRICE,
    utilisation: UTILISATION,
  },
  formulas: {
    'benchmark-result':
      'systems * system.price / (first(amortisationPeriod, assumed.amortisationPeriod) * first(utilisation, assumed.utilisation)) + first(electricityPrice, assumed.electricityPrice) * between(runPower, runPower / first(utilisation, assumed.utilisation))',
  },
  example: {
    about: 'run',
    graph: {
      run: { kind: 'benchmark-result', keys: { system: 'node' }, claims: { systems: '1', power: '10 kW' } },
      node: { kind: 'system', claims: { price: '$350,640' } },
    },
    // Four years are 35,064 hours: $10 an hour, $20 for one of work, and 10 to 20 kWh at $0.1.
    arguments: { amortisationPeriod: '4 year', electricityPrice: '0.1 USD/kWh', utilisation: '50 %' },
    expect: { low: 21, high: 22 },
  },
});
