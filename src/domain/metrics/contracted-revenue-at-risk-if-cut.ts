import { CUSTOMER, CUT, defineMetric } from '../metric.js';

/**
 * Contracted revenue that a vendor loses where one customer cuts what it has contracted. Only contracts that the graph
 * knows of count, and with all of their value: what has been delivered already is out of the backlog and out of danger.
 */
export const contractedRevenueAtRiskIfCut = defineMetric({
  name: 'Contracted revenue at risk if a customer cuts',
  description: 'Values of the known contracts with the customer times the cut, delivered parts included',
  unit: 'USD',
  natures: 'alike',
  arguments: { customer: CUSTOMER, cut: CUT },
  formulas: { company: 'sumKnown(where(contractsAsVendor.value, customer[customer])) * cut' },
  example: {
    about: 'seller',
    graph: {
      seller: { kind: 'company' },
      buyer: { kind: 'company' },
      deal: {
        kind: 'contract',
        keys: { vendor: 'seller', customer: 'buyer' },
        claims: { value: { value: '$20B', nature: 'commitment' } },
      },
    },
    arguments: { customer: 'buyer', cut: '10 %' },
    expect: { estimate: 2e9, low: 2e9, high: 2e9 },
  },
});
