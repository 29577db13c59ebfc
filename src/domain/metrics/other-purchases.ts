import { defineMetric } from '../metric.js';

/** What a customer spends with suppliers of whom no purchase is known. */
export const otherPurchases = defineMetric({
  name: 'Other purchases',
  description: 'Spending on compute less the purchases that are known for the period',
  unit: 'USD',
  period: 'purchaseShares',
  formulas: { company: 'computeSpending - sum(known(purchaseShares.impliedRevenue))' },
  example: {
    about: 'buyer',
    graph: {
      buyer: { kind: 'company', claims: { computeSpending: { value: '$100M', period: '2025' } } },
      seller: { kind: 'company', claims: { revenue: { value: '$200M', period: '2025', basis: 'total' } } },
      a: {
        kind: 'customer-share',
        keys: { vendor: 'seller', customer: 'buyer', period: '2025' },
        claims: { share: '30 %' },
      },
    },
    expect: { estimate: 40e6, low: 40e6, high: 40e6 },
  },
});
