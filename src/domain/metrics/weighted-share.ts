import { defineMetric } from '../metric.js';
import { SHARE } from '../property.js';

/**
 * The share in a whole market that follows from the shares in its segments. A segment of which no share is known
 * counts with anything from nothing to all of it.
 */
export const weightedShare = defineMetric({
  name: 'Weighted share',
  description: 'Shares in the segments weighted by their sizes, over the size of the whole market',
  unit: '%',
  range: SHARE,
  formulas: {
    'market-share':
      '(sum(segmentShares.share[revenue] * segmentShares.market.size) + between(0 [USD], market.segmentTotal - sum(segmentShares.market.size))) / market.size',
  },
  example: {
    about: 'whole',
    graph: {
      seller: { kind: 'company' },
      all: { kind: 'market', claims: { size: { value: '$90B', period: '2024' } } },
      training: { kind: 'market', keys: { partOf: 'all' }, claims: { size: { value: '$60B', period: '2024' } } },
      inference: { kind: 'market', keys: { partOf: 'all' }, claims: { size: { value: '$30B', period: '2024' } } },
      whole: {
        kind: 'market-share',
        keys: { company: 'seller', market: 'all', period: '2024' },
        claims: { share: { value: '78 %', basis: 'revenue' } },
      },
      a: {
        kind: 'market-share',
        keys: { company: 'seller', market: 'training', period: '2024' },
        claims: { share: { value: '85 %', basis: 'revenue' } },
      },
      b: {
        kind: 'market-share',
        keys: { company: 'seller', market: 'inference', period: '2024' },
        claims: { share: { value: '65 %', basis: 'revenue' } },
      },
    },
    expect: { estimate: 78.333, low: 78.333, high: 78.333 },
  },
});
