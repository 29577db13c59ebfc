import { defineMetric } from '../metric.js';
import { ANY } from '../property.js';

/** Growth of the data-centre segment over the fiscal year before. */
export const dataCenterRevenueGrowth = defineMetric({
  name: 'Data-centre revenue growth',
  description: 'Data-centre revenue over that of the year before, minus one',
  unit: '%',
  range: ANY,
  formulas: { company: 'revenue[data-center] / previous(revenue[data-center]) - 1' },
  example: {
    about: 'seller',
    graph: {
      seller: {
        kind: 'company',
        keys: { fiscalYearEnd: 'last Sunday of January' },
        claims: {
          revenue: [
            { value: '$115.186B', period: 'FY2025', basis: 'data-center' },
            { value: '$193.737B', period: 'FY2026', basis: 'data-center' },
          ],
        },
      },
    },
    expect: { estimate: 68.195, low: 68.195, high: 68.195 },
  },
});
