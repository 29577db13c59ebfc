import { defineMetric } from '../metric.js';

/** The revenue that a market share, or a customer's share of a vendor's revenue, amounts to. */
export const impliedRevenue = defineMetric({
  name: 'Implied revenue',
  description: 'Share times the size of the market, or the revenue of the vendor, in the same period',
  unit: 'USD',
  formulas: { 'market-share': 'share[revenue] * market.size', 'customer-share': 'share * vendor.revenue[total]' },
  example: {
    about: 'part',
    graph: {
      all: { kind: 'market', claims: { size: { value: '$90B', period: '2024' } } },
      seller: { kind: 'company' },
      part: {
        kind: 'market-share',
        keys: { company: 'seller', market: 'all', period: '2024' },
        claims: { share: { value: '78 %', basis: 'revenue' } },
      },
    },
    expect: { estimate: 70.2e9, low: 70.2e9, high: 70.2e9 },
  },
});
