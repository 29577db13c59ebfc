import { BITS_PER_WEIGHT, defineMetric, entityArgument } from '../metric.js';

/** How many chips or systems the weights of a model need at least; key-value cache and activations come on top. */
export const neededToHold = defineMetric({
  name: 'Needed to hold a model',
  description: 'Weights of the model over the memory, rounded up; weights only',
  unit: 'count',
  arguments: { model: entityArgument('model', 'The model to hold'), bitsPerWeight: BITS_PER_WEIGHT },
  formulas: {
    system: 'ceil(model.weightMemory / totalMemory)',
    chip: 'ceil(model.weightMemory / memory)',
  },
  example: {
    about: 'wafer',
    graph: {
      wafer: { kind: 'chip', claims: { memory: '44 GB' } },
      'gpt-3': { kind: 'model', claims: { parameters: '175B parameter' } },
    },
    arguments: { model: 'gpt-3', bitsPerWeight: '16 bit/parameter' },
    expect: { estimate: 8, low: 8, high: 8 },
  },
});
