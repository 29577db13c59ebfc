import { CUSTOMER, CUT, defineMetric } from '../metric.js';

/** Trailing revenue that is left to a vendor where one customer cuts its purchases and nobody takes its place. */
export const revenueLeftIfCut = defineMetric({
  name: 'Revenue left if a customer cuts',
  description: 'Revenue of the period less the customer’s share of it times the cut',
  unit: 'USD',
  period: 'customerShares',
  arguments: { customer: CUSTOMER, cut: CUT },
  formulas: { company: 'revenue[total] * (1 - shareOfCustomer * cut)' },
  example: {
    about: 'seller',
    graph: {
      seller: { kind: 'company', claims: { revenue: { value: '$510M', period: '2025', basis: 'total' } } },
      buyer: { kind: 'company' },
      a: {
        kind: 'customer-share',
        keys: { vendor: 'seller', customer: 'buyer', period: '2025' },
        claims: { share: '62 %' },
      },
    },
    arguments: { customer: 'buyer', cut: '50 %' },
    expect: { estimate: 351.9e6, low: 351.9e6, high: 351.9e6 },
  },
});
