import { CUSTOMER, CUT, defineMetric } from '../metric.js';

/**
 * Revenue that a vendor is guided or forecast to make, as far as it would come from one customer that cuts, if the
 * customer kept its share of the year before. Guidance on another basis than total revenue is not taken for it.
 */
export const forwardRevenueAtRiskIfCut = defineMetric({
  name: 'Forward revenue at risk if a customer cuts',
  description: 'Revenue of the period asked for times the customer’s share of the year before times the cut',
  unit: 'USD',
  period: 'revenue',
  arguments: { customer: CUSTOMER, cut: CUT },
  formulas: { company: 'revenue[total] * previous(shareOfCustomer) * cut' },
  example: {
    about: 'seller',
    graph: {
      seller: { kind: 'company', claims: { revenue: { value: '$800M', period: '2025', basis: 'total' } } },
      buyer: { kind: 'company' },
      a: {
        kind: 'customer-share',
        keys: { vendor: 'seller', customer: 'buyer', period: '2024' },
        claims: { share: '60 %' },
      },
    },
    arguments: { customer: 'buyer', cut: '25 %' },
    expect: { estimate: 120e6, low: 120e6, high: 120e6 },
  },
});
