import { ACCEPTED_TOKENS_PER_STEP, BITS_PER_WEIGHT, defineMetric } from '../metric.js';

/**
 * The fastest that one user can be answered: every decoding step reads all active weights once, so memory bandwidth
 * bounds the steps per second. A batch of B users together can reach at most B times this.
 * See Pope et al. 2022, Efficiently Scaling Transformer Inference, arXiv:2211.05102.
 */
export const decodeRoofline = defineMetric({
  name: 'Decode roofline',
  description:
    'The most tokens per second for one user: accepted tokens per step times memory bandwidth over the bytes of a step, for which all active weights are read once',
  unit: 'token/s',
  arguments: {
    bitsPerWeight: BITS_PER_WEIGHT,
    acceptedTokensPerStep: ACCEPTED_TOKENS_PER_STEP,
  },
  formulas: {
    'benchmark-result': 'tokensPerStep * runMemoryBandwidth / bytesPerStep',
  },
  example: {
    about: 'run',
    graph: {
      run: {
        kind: 'benchmark-result',
        keys: { system: 'node', model: 'gpt-3' },
        claims: { systems: '1', acceptedTokensPerStep: '1 token', bitsPerWeight: '16 bit/parameter' },
      },
      node: { kind: 'system', claims: { memoryBandwidth: '26.8 TB/s' } },
      'gpt-3': { kind: 'model', claims: { parameters: '175B parameter' } },
    },
    expect: { estimate: 76.571, low: 76.571, high: 76.571 },
  },
});
