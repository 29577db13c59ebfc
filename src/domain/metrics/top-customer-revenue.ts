import { defineMetric } from '../metric.js';

/** What the largest customer brings: the trailing revenue at risk where it leaves. */
export const topCustomerRevenue = defineMetric({
  name: 'Top-customer revenue',
  description: 'Revenue of the period times the share of the largest customer',
  unit: 'USD',
  period: 'customerShares',
  formulas: { company: 'revenue[total] * topCustomerShare' },
  example: {
    about: 'seller',
    graph: {
      seller: { kind: 'company', claims: { revenue: { value: '$510M', period: '2025', basis: 'total' } } },
      a: { kind: 'customer-share', keys: { vendor: 'seller', period: '2025' }, claims: { share: '62 %' } },
    },
    expect: { estimate: 316.2e6, low: 316.2e6, high: 316.2e6 },
  },
});
