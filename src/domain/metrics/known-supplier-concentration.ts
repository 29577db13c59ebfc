import { concentrationAmong } from '../concentration.js';
import { defineMetric } from '../metric.js';
import { SHARE } from '../property.js';
import { intersection } from '../quantity.js';

/**
 * Herfindahl-Hirschman index of a customer's suppliers as if the purchases that are known were all: the share of it in
 * each vendor's revenue, times that revenue, in the same period. It says nothing of what is bought elsewhere: one known
 * purchase alone gives 1. A purchase whose amount is not known is left out, and told as missing.
 */
export const knownSupplierConcentration = defineMetric({
  name: 'Supplier concentration among the known purchases',
  description: 'Herfindahl-Hirschman index of the purchases that are known, with whatever is bought elsewhere left out',
  unit: 'share',
  range: SHARE,
  period: 'purchaseShares',
  formulas: {
    company: 'sum(known(purchaseShares.impliedRevenue) ^ 2) / sum(known(purchaseShares.impliedRevenue)) ^ 2',
  },
  tighten: (outer, inputs) => {
    const among = concentrationAmong(inputs('purchaseShares.impliedRevenue'));
    return (among && intersection(outer, { ...outer, ...among, estimate: undefined })) ?? outer;
  },
  example: {
    about: 'buyer',
    graph: {
      buyer: { kind: 'company' },
      one: { kind: 'company', claims: { revenue: { value: '$200M', period: '2025', basis: 'total' } } },
      two: { kind: 'company', claims: { revenue: { value: '$100M', period: '2025', basis: 'total' } } },
      a: {
        kind: 'customer-share',
        keys: { vendor: 'one', customer: 'buyer', period: '2025' },
        claims: { share: '30 %' },
      },
      b: {
        kind: 'customer-share',
        keys: { vendor: 'two', customer: 'buyer', period: '2025' },
        claims: { share: '20 %' },
      },
    },
    expect: { estimate: 0.625, low: 0.625, high: 0.625 },
  },
});
