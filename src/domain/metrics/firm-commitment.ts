import { defineMetric } from '../metric.js';

/**
 * What the customer has paid or is bound to pay under a contract. Options are other legs, and what the vendor pays is
 * none of it. A leg without a known amount, or with one that is only forecast or optional, makes it a lower bound.
 */
export const firmCommitment = defineMetric({
  name: 'Firm commitment',
  description: 'Purchases and prepayments of the customer that are paid or committed, added',
  unit: 'USD',
  formulas: {
    contract:
      'sumKnown(where(legs.amount, leg[purchase, prepayment], payer[customer], nature[actual, estimate, commitment]))',
  },
  example: {
    about: 'deal',
    graph: {
      seller: { kind: 'company' },
      buyer: { kind: 'company' },
      deal: { kind: 'contract', keys: { vendor: 'seller', customer: 'buyer' } },
      purchase: {
        kind: 'contract-leg',
        keys: { contract: 'deal', payer: 'buyer', payee: 'seller', leg: 'purchase' },
        claims: { amount: { value: '$10B', nature: 'commitment' } },
      },
      prepayment: {
        kind: 'contract-leg',
        keys: { contract: 'deal', payer: 'buyer', payee: 'seller', leg: 'prepayment' },
        claims: { amount: '$1B' },
      },
      more: {
        kind: 'contract-leg',
        keys: { contract: 'deal', payer: 'buyer', payee: 'seller', leg: 'option' },
        claims: { amount: { value: '$30B', nature: 'option' } },
      },
    },
    expect: { estimate: 11e9, low: 11e9, high: 11e9 },
  },
});
