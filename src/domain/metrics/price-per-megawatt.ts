import { defineMetric } from '../metric.js';

/** What a customer pays for each megawatt that is contracted. A commitment is never divided by what is an option. */
export const pricePerMegawatt = defineMetric({
  name: 'Price per megawatt',
  description: 'Value of the contract over the power contracted',
  unit: 'USD/MW',
  natures: 'alike',
  formulas: { contract: 'value / power' },
  example: {
    about: 'deal',
    graph: { deal: { kind: 'contract', claims: { value: 'over $20 billion', power: '750 MW' } } },
    expect: { low: 26.6666667e6, high: Number.POSITIVE_INFINITY },
  },
});
