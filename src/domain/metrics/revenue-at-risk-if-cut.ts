import { CUSTOMER, CUT, defineMetric } from '../metric.js';

/** Trailing revenue, not profit, that a vendor loses where one customer cuts its purchases and nobody takes its place. */
export const revenueAtRiskIfCut = defineMetric({
  name: 'Revenue at risk if a customer cuts',
  description: 'Revenue of the period times the customer’s share of it times the cut',
  unit: 'USD',
  period: 'customerShares',
  arguments: { customer: CUSTOMER, cut: CUT },
  formulas: { company: 'revenue[total] * shareOfCustomer * cut' },
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
    expect: { estimate: 158.1e6, low: 158.1e6, high: 158.1e6 },
  },
});
