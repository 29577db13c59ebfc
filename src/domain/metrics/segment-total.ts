import { defineMetric } from '../metric.js';

/** What the segments of a market add up to. */
export const segmentTotal = defineMetric({
  name: 'Sum of the segments',
  description: 'Sizes of the segments of the market, added',
  unit: 'USD',
  period: 'size',
  formulas: { market: 'sum(parts.size)' },
  example: {
    about: 'all',
    graph: {
      all: { kind: 'market', claims: { size: { value: '$95B', period: '2024' } } },
      one: { kind: 'market', keys: { partOf: 'all' }, claims: { size: { value: '$60B', period: '2024' } } },
      two: { kind: 'market', keys: { partOf: 'all' }, claims: { size: { value: '$30B', period: '2024' } } },
    },
    expect: { estimate: 90e9, low: 90e9, high: 90e9 },
  },
});
