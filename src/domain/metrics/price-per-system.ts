import { defineMetric } from '../metric.js';

/** What a customer pays for each system that is contracted. A commitment is never divided by what is an option. */
export const pricePerSystem = defineMetric({
  name: 'Price per system',
  description: 'Value of the contract over the number of systems contracted',
  unit: 'USD/system',
  natures: 'alike',
  formulas: { contract: 'value / systemCount' },
  example: {
    about: 'deal',
    graph: { deal: { kind: 'contract', claims: { value: '$100M', systemCount: '64 system' } } },
    expect: { estimate: 1.5625e6, low: 1.5625e6, high: 1.5625e6 },
  },
});
