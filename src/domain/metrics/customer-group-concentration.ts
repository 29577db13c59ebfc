import { defineMetric } from '../metric.js';
import { SHARE } from '../property.js';

/**
 * Herfindahl-Hirschman index of a vendor's customers taken by ultimate parent. What is undisclosed may belong to
 * anybody, the largest group included, so the upper bound adds all of it to the largest.
 */
export const customerGroupConcentration = defineMetric({
  name: 'Customer concentration by ultimate parent',
  description: 'Herfindahl-Hirschman index with customers of one ultimate parent taken as one',
  unit: 'share',
  range: SHARE,
  period: 'customerShares',
  formulas: {
    company:
      'sum(byParent(customerShares.share) ^ 2) + between(0, undisclosedShare * (2 * max(byParent(customerShares.share)) + undisclosedShare))',
  },
  example: {
    about: 'seller',
    graph: {
      seller: { kind: 'company' },
      state: { kind: 'company' },
      one: { kind: 'company', claims: { parent: 'state' } },
      two: { kind: 'company', claims: { parent: 'state' } },
      a: {
        kind: 'customer-share',
        keys: { vendor: 'seller', customer: 'one', period: '2025' },
        claims: { share: '60 %' },
      },
      b: {
        kind: 'customer-share',
        keys: { vendor: 'seller', customer: 'two', period: '2025' },
        claims: { share: '20 %' },
      },
    },
    expect: { low: 0.64, high: 1 },
  },
});
