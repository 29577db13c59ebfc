import { largestSumOfSquares } from '../concentration.js';
import { defineMetric } from '../metric.js';
import { SHARE } from '../property.js';
import { atMost } from '../quantity.js';

/**
 * Herfindahl-Hirschman index of a market, 0 to 1 (unit "point" gives 0 to 10,000). What no known seller has adds nothing
 * if it is countless small sellers, and most if it is one; the truth lies between, so there is no estimate.
 * See U.S. Department of Justice and FTC, Merger Guidelines (2023), section 2.1.
 */
export const marketConcentration = defineMetric({
  name: 'Market concentration',
  description: 'Herfindahl-Hirschman index of the shares that companies have, bounds from the shares that are known',
  unit: 'share',
  range: SHARE,
  period: 'shares',
  formulas: {
    market: 'sum(known(shares.share) ^ 2) + sumOfSquaresWithin(undisclosedMarketShare, undisclosedMarketShare)',
  },
  tighten: (outer, inputs) => {
    const [rest] = inputs('undisclosedMarketShare');
    const high = rest && largestSumOfSquares(inputs('shares.share'), rest.high);
    return high === undefined ? outer : atMost(outer, high);
  },
  example: {
    about: 'all',
    graph: {
      all: { kind: 'market' },
      one: { kind: 'company' },
      two: { kind: 'company' },
      a: { kind: 'market-share', keys: { company: 'one', market: 'all', period: '2025' }, claims: { share: '70 %' } },
      b: { kind: 'market-share', keys: { company: 'two', market: 'all', period: '2025' }, claims: { share: '10 %' } },
    },
    expect: { low: 0.5, high: 0.54 },
  },
});
