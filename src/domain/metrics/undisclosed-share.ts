import { defineMetric } from '../metric.js';
import { SHARE } from '../property.js';

/** The part of revenue that customers bring of whom no share is known. */
export const undisclosedShare = defineMetric({
  name: 'Undisclosed share',
  description: 'One minus the sum of the customer shares that are known for the period',
  unit: '%',
  range: SHARE,
  formulas: { company: '1 - sum(customerShares.share)' },
  example: {
    about: 'seller',
    graph: {
      seller: { kind: 'company' },
      a: { kind: 'customer-share', keys: { vendor: 'seller', period: '2025' }, claims: { share: '62 %' } },
      b: { kind: 'customer-share', keys: { vendor: 'seller', period: '2025' }, claims: { share: '24 %' } },
    },
    expect: { estimate: 14, low: 14, high: 14 },
  },
});
