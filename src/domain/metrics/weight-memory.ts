import { BITS_PER_WEIGHT, defineMetric } from '../metric.js';

/** Memory that a model's weights fill; key-value cache and activations come on top. */
export const weightMemory = defineMetric({
  name: 'Memory of the weights',
  description: 'Parameters times bits per weight; 16 bits unless another precision is asked for',
  unit: 'GB',
  arguments: { bitsPerWeight: BITS_PER_WEIGHT },
  formulas: { model: 'parameters * first(bitsPerWeight, assumed.bitsPerWeight)' },
  example: {
    about: 'gpt-3',
    graph: { 'gpt-3': { kind: 'model', claims: { parameters: '175B parameter' } } },
    arguments: { bitsPerWeight: '16 bit/parameter' },
    expect: { estimate: 350, low: 350, high: 350 },
  },
});
