import { defineMetric, entityArgument, UTILISATION } from '../metric.js';

/** What a million tokens cost on rented accelerators, at the price of one offering; power is included in the rent. */
export const offeringCostPerMillionTokens = defineMetric({
  name: 'Cost per million tokens at an offering',
  description: 'Price of the accelerator hours at an offering over the tokens of an hour, at a utilisation',
  unit: 'USD/Mtoken',
  arguments: { offering: entityArgument('offering', 'The offering whose price is paid'), utilisation: UTILISATION },
  formulas: {
    'benchmark-result':
      'runAccelerators * offering.acceleratorHourPrice / (throughput * first(utilisation, assumed.utilisation))',
  },
  example: {
    about: 'run',
    graph: {
      run: { kind: 'benchmark-result', claims: { throughput: '20,000 token/s', accelerators: '8' } },
      cloud: {
        kind: 'offering',
        keys: { provider: 'provider' },
        claims: { acceleratorHourPrice: { value: '3.6 USD/h', basis: 'on-demand' } },
      },
    },
    arguments: { offering: 'cloud', utilisation: '80 %' },
    expect: { estimate: 0.5, low: 0.5, high: 0.5 },
  },
});
