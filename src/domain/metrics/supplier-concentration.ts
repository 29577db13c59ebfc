import { divide } from '../arithmetic.js';
import { largestSumOfSquares } from '../concentration.js';
import { defineMetric } from '../metric.js';
import { SHARE } from '../property.js';
import { atMost } from '../quantity.js';

/**
 * Herfindahl-Hirschman index of a customer's suppliers, by what it spends with each. What is bought elsewhere adds
 * nothing if it is countless small suppliers, and most if it is one. It needs the spending as a whole: without it nothing
 * bounds what is bought elsewhere, and only the concentration among the known purchases can be told.
 * See U.S. Department of Justice and FTC, Merger Guidelines (2023), section 2.1.
 */
export const supplierConcentration = defineMetric({
  name: 'Supplier concentration',
  description:
    'Herfindahl-Hirschman index of what is spent with each supplier, bounds from the purchases that are known',
  unit: 'share',
  range: SHARE,
  period: 'purchaseShares',
  formulas: {
    company:
      '(sum(known(purchaseShares.impliedRevenue) ^ 2) + sumOfSquaresWithin(otherPurchases, otherPurchases)) / computeSpending ^ 2',
  },
  tighten: (outer, inputs) => {
    const [spending] = inputs('computeSpending');
    const shares = inputs('purchaseShares.impliedRevenue').flatMap((bought) =>
      spending ? divide(bought, spending) : [],
    );
    const high = largestSumOfSquares(shares, 1);
    return high === undefined ? outer : atMost(outer, high);
  },
  example: {
    about: 'buyer',
    graph: {
      buyer: { kind: 'company', claims: { computeSpending: { value: '$100M', period: '2025' } } },
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
    expect: { low: 0.4, high: 0.44 },
  },
});
