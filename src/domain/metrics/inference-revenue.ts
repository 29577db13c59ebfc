import { defineMetric } from '../metric.js';

/** The part of data-centre revenue that inference brings. */
export const inferenceRevenue = defineMetric({
  name: 'Inference revenue',
  description: 'Data-centre revenue times the part of it that inference brings',
  unit: 'USD',
  period: 'inferenceShareOfRevenue',
  formulas: { company: 'revenue[data-center] * inferenceShareOfRevenue[data-center]' },
  example: {
    about: 'seller',
    graph: {
      seller: {
        kind: 'company',
        claims: {
          revenue: { value: '$50B', period: '2024', basis: 'data-center' },
          inferenceShareOfRevenue: { value: '30-40 %', period: '2024', basis: 'data-center' },
        },
      },
    },
    expect: { low: 15e9, high: 20e9 },
  },
});
