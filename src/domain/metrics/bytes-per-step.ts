import { BITS_PER_WEIGHT, defineMetric } from '../metric.js';

/**
 * Bytes that one decoding step has to read at least: all weights that are active, once. The key-value cache is left
 * out, so that what is computed from it is a bound that no real run can pass.
 */
export const bytesPerStep = defineMetric({
  name: 'Bytes read per decoding step',
  description: 'Active parameters (all of them in a dense model) times bits per weight',
  unit: 'GB',
  arguments: { bitsPerWeight: BITS_PER_WEIGHT },
  formulas: {
    'benchmark-result': 'model.parametersPerToken * first(bitsPerWeight, assumed.bitsPerWeight)',
  },
  example: {
    about: 'run',
    graph: {
      run: { kind: 'benchmark-result', keys: { model: 'gpt-3' }, claims: { bitsPerWeight: '8 bit/parameter' } },
      'gpt-3': { kind: 'model', claims: { parameters: '175B parameter' } },
    },
    expect: { estimate: 175, low: 175, high: 175 },
  },
});
