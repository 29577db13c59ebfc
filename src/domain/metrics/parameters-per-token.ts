import { defineMetric } from '../metric.js';

/** The parameters that one token passes through: all of them in a dense model, which a model is taken for unless claimed otherwise. */
export const parametersPerToken = defineMetric({
  name: 'Parameters per token',
  description: 'Active parameters as claimed; else all parameters',
  unit: 'parameter',
  formulas: { model: 'first(activeParameters, parameters)' },
  example: {
    about: 'mixture',
    graph: { mixture: { kind: 'model', claims: { parameters: '671B parameter', activeParameters: '37B parameter' } } },
    expect: { estimate: 37e9, low: 37e9, high: 37e9 },
  },
});
