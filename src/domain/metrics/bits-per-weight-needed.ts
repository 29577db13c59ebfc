import { ACCEPTED_TOKENS_PER_STEP, defineMetric } from '../metric.js';

/** The precision at and below which a result does not break the decode roofline. */
export const bitsPerWeightNeeded = defineMetric({
  name: 'Bits per weight needed',
  description: 'Most bits per weight at which memory bandwidth still allows the output speed of one user',
  unit: 'bit/parameter',
  arguments: {
    acceptedTokensPerStep: ACCEPTED_TOKENS_PER_STEP,
  },
  formulas: {
    'benchmark-result': 'tokensPerStep * runMemoryBandwidth / (userOutputSpeed * model.parametersPerToken)',
  },
  example: {
    about: 'run',
    graph: {
      run: {
        kind: 'benchmark-result',
        keys: { system: 'node', model: 'gpt-3' },
        claims: { throughput: '320 token/s', concurrency: '1', systems: '1', acceptedTokensPerStep: '1 token' },
      },
      node: { kind: 'system', claims: { memoryBandwidth: '26.8 TB/s' } },
      'gpt-3': { kind: 'model', claims: { parameters: '175B parameter' } },
    },
    expect: { estimate: 3.8286, low: 3.8286, high: 3.8286 },
  },
});
