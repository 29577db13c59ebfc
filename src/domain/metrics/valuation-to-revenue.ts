import { defineMetric } from '../metric.js';

/** Equity value over the revenue of the latest complete fiscal year: trailing, never on a quarter. */
export const valuationToRevenue = defineMetric({
  name: 'Valuation over revenue',
  description: 'Valuation over the revenue of the latest complete fiscal year',
  unit: 'times',
  formulas: { company: 'valuation / revenue' },
  example: {
    about: 'seller',
    graph: {
      seller: {
        kind: 'company',
        claims: {
          valuation: { value: '$5B', basis: 'post-money' },
          revenue: { value: '$500M', period: '2025', basis: 'total' },
        },
      },
    },
    expect: { estimate: 10, low: 10, high: 10 },
  },
});
