import { defineMetric } from '../metric.js';
import { ANY } from '../property.js';

/** Growth of revenue over the fiscal year before, or over the same part of it. The basis chooses a segment. */
export const revenueGrowth = defineMetric({
  name: 'Revenue growth',
  description: 'Revenue over the revenue of the year before, minus one',
  unit: '%',
  range: ANY,
  formulas: { company: 'revenue / previous(revenue) - 1' },
  example: {
    about: 'seller',
    graph: {
      seller: {
        kind: 'company',
        claims: {
          revenue: [
            { value: '$100M', period: '2024', basis: 'total' },
            { value: '$150M', period: '2025', basis: 'total' },
          ],
        },
      },
    },
    expect: { estimate: 50, low: 50, high: 50 },
  },
});
