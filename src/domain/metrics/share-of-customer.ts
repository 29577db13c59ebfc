import { CUSTOMER, defineMetric } from '../metric.js';
import { SHARE } from '../property.js';

/** What one customer brings of a vendor's revenue; one that is not disclosed brings no more than an undisclosed one can. */
export const shareOfCustomer = defineMetric({
  name: 'Share of a customer',
  description:
    'Share of revenue that the customer brings; undisclosed, anything up to what one such customer can bring',
  unit: '%',
  range: SHARE,
  period: 'customerShares',
  arguments: { customer: CUSTOMER },
  formulas: {
    company: 'first(sum(where(customerShares.share, customer[customer])), between(0, largestUndisclosedShare))',
  },
  example: {
    about: 'seller',
    graph: {
      seller: { kind: 'company', claims: { customerDisclosureThreshold: { value: '10 %', period: '2025' } } },
      buyer: { kind: 'company' },
      other: { kind: 'company' },
      a: {
        kind: 'customer-share',
        keys: { vendor: 'seller', customer: 'other', period: '2025' },
        claims: { share: '62 %' },
      },
    },
    arguments: { customer: 'buyer' },
    expect: { low: 0, high: 10 },
  },
});
