import { largestSumOfSquares } from '../concentration.js';
import { defineMetric } from '../metric.js';
import { SHARE } from '../property.js';
import { atMost } from '../quantity.js';

/**
 * Herfindahl-Hirschman index of a vendor's customers, 0 to 1 (unit "point" gives 0 to 10,000), one by one.
 * What is undisclosed adds nothing if it is countless small customers, and most if it is as few as the disclosure
 * threshold allows; the truth lies between, so there is no estimate.
 * See U.S. Department of Justice and FTC, Merger Guidelines (2023), section 2.1.
 */
export const customerConcentration = defineMetric({
  name: 'Customer concentration',
  description:
    'Herfindahl-Hirschman index of the shares of revenue that customers bring, bounds from partial disclosure',
  unit: 'share',
  range: SHARE,
  period: 'customerShares',
  formulas: {
    company: 'sum(customerShares.share ^ 2) + sumOfSquaresWithin(undisclosedShare, largestUndisclosedShare)',
  },
  tighten: (outer, inputs) => {
    const shares = inputs('customerShares.share');
    const [largest] = inputs('largestUndisclosedShare');
    const high = largest && largestSumOfSquares(shares, largest.high);
    return high === undefined ? outer : atMost(outer, high);
  },
  example: {
    about: 'seller',
    graph: {
      seller: { kind: 'company', claims: { customerDisclosureThreshold: { value: '10 %', period: '2025' } } },
      a: { kind: 'customer-share', keys: { vendor: 'seller', period: '2025' }, claims: { share: '62 %' } },
      b: { kind: 'customer-share', keys: { vendor: 'seller', period: '2025' }, claims: { share: '24 %' } },
    },
    expect: { low: 0.442, high: 0.4536 },
  },
});
