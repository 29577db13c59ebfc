import { defineMetric } from '../metric.js';

/**
 * The part of the purchase price that the vendor itself brings, by what it lends to the customer or grants it in
 * warrants. Above 100 % it gives more than it gets. Legs without a known amount make it a lower bound.
 */
export const vendorFinancedShare = defineMetric({
  name: 'Vendor-financed share',
  description: 'Loans and warrants that the vendor pays over the purchases and prepayments that the customer pays',
  unit: '%',
  natures: 'alike',
  formulas: {
    contract:
      'sumKnown(where(legs.amount, leg[loan, warrant], payer[vendor])) / sumKnown(where(legs.amount, leg[purchase, prepayment], payer[customer]))',
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
        claims: { amount: { value: '$20B', nature: 'commitment' } },
      },
      loan: {
        kind: 'contract-leg',
        keys: { contract: 'deal', payer: 'seller', payee: 'buyer', leg: 'loan' },
        claims: { amount: { value: '$1B', nature: 'commitment' } },
      },
      warrant: {
        kind: 'contract-leg',
        keys: { contract: 'deal', payer: 'seller', payee: 'buyer', leg: 'warrant' },
        claims: { amount: { value: '$2B', nature: 'commitment' } },
      },
    },
    expect: { estimate: 15, low: 15, high: 15 },
  },
});
