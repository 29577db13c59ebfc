import { defineMetric } from '../metric.js';
import { SHARE } from '../property.js';

/** The largest customer's share; an undisclosed customer counts as far as it can be larger than all known ones. */
export const topCustomerShare = defineMetric({
  name: 'Top-customer share',
  description: 'The greatest of the known customer shares and of what one undisclosed customer can bring',
  unit: '%',
  range: SHARE,
  period: 'customerShares',
  formulas: { company: 'max(max(customerShares.share), between(0, largestUndisclosedShare))' },
  example: {
    about: 'seller',
    graph: {
      seller: { kind: 'company', claims: { customerDisclosureThreshold: { value: '10 %', period: '2025' } } },
      a: { kind: 'customer-share', keys: { vendor: 'seller', period: '2025' }, claims: { share: '22 %' } },
      b: { kind: 'customer-share', keys: { vendor: 'seller', period: '2025' }, claims: { share: '14 %' } },
    },
    expect: { estimate: 22, low: 22, high: 22 },
  },
});
