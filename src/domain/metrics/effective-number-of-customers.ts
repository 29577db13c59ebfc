import { defineMetric } from '../metric.js';

/** How many customers of equal size would be as concentrated: the inverse Herfindahl-Hirschman index. */
export const effectiveNumberOfCustomers = defineMetric({
  name: 'Effective number of customers',
  description: 'One over the customer concentration',
  unit: 'count',
  period: 'customerShares',
  formulas: { company: '1 / customerConcentration' },
  example: {
    about: 'seller',
    graph: {
      seller: { kind: 'company' },
      a: { kind: 'customer-share', keys: { vendor: 'seller', period: '2025' }, claims: { share: '50 %' } },
      b: { kind: 'customer-share', keys: { vendor: 'seller', period: '2025' }, claims: { share: '50 %' } },
    },
    expect: { estimate: 2, low: 2, high: 2 },
  },
});
