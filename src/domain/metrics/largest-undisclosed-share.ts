import { defineMetric } from '../metric.js';
import { SHARE } from '../property.js';

/**
 * The most that one customer of whom nothing is disclosed can bring. Companies have to disclose customers from a
 * threshold on (10 % under ASC 280-10-50-42); where no threshold is known, or the view does not see all that was
 * disclosed, one customer may be all of the remainder.
 */
export const largestUndisclosedShare = defineMetric({
  name: 'Largest undisclosed share possible',
  description: 'The lesser of the undisclosed share and the threshold from which customers are disclosed',
  unit: '%',
  range: SHARE,
  period: 'customerShares',
  formulas: {
    company:
      'first(min(undisclosedShare, whenAllSeen(customerShares.share, customerDisclosureThreshold)), undisclosedShare)',
  },
  example: {
    about: 'seller',
    graph: {
      seller: { kind: 'company', claims: { customerDisclosureThreshold: { value: '10 %', period: '2025' } } },
      a: { kind: 'customer-share', keys: { vendor: 'seller', period: '2025' }, claims: { share: '86 %' } },
    },
    expect: { estimate: 10, low: 10, high: 10 },
  },
});
