import { ACCEPTED_TOKENS_PER_STEP, BITS_PER_WEIGHT, defineMetric } from '../metric.js';
import { ANY } from '../property.js';

/**
 * Part of the memory bandwidth that reading the weights for one user takes. Above 1 the result is impossible as stated.
 * See Databricks 2023, LLM Inference Performance Engineering: Best Practices.
 */
export const memoryBandwidthUtilisation = defineMetric({
  name: 'Memory bandwidth utilisation',
  description: 'Output speed of one user over the decode roofline; above 100 % is impossible',
  unit: '%',
  range: ANY,
  arguments: {
    bitsPerWeight: BITS_PER_WEIGHT,
    acceptedTokensPerStep: ACCEPTED_TOKENS_PER_STEP,
  },
  formulas: { 'benchmark-result': 'userOutputSpeed / decodeRoofline' },
  example: {
    about: 'run',
    graph: {
      run: {
        kind: 'benchmark-result',
        keys: { system: 'node', model: 'gpt-3' },
        claims: {
          ...{ throughput: '320 token/s', concurrency: '1', systems: '1' },
          ...{ acceptedTokensPerStep: '1 token', bitsPerWeight: '16 bit/parameter' },
        },
      },
      node: { kind: 'system', claims: { memoryBandwidth: '26.8 TB/s' } },
      'gpt-3': { kind: 'model', claims: { parameters: '175B parameter' } },
    },
    expect: { estimate: 417.91, low: 417.91, high: 417.91 },
  },
});
