import { defineMetric } from '../metric.js';
import { SHARE } from '../property.js';

/** The part of a market that companies have of whom no share is known. */
export const undisclosedMarketShare = defineMetric({
  name: 'Undisclosed market share',
  description: 'One minus the sum of the market shares that are known for the period',
  unit: '%',
  range: SHARE,
  period: 'shares',
  formulas: { market: '1 - sum(known(shares.share))' },
  example: {
    about: 'all',
    graph: {
      all: { kind: 'market' },
      one: { kind: 'company' },
      a: {
        kind: 'market-share',
        keys: { company: 'one', market: 'all', period: '2025' },
        claims: { share: '70-75 %' },
      },
    },
    expect: { low: 25, high: 30 },
  },
});
