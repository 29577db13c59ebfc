import { ACCEPTED_TOKENS_PER_STEP, BITS_PER_WEIGHT, defineMetric } from '../metric.js';

/** The fastest that one user can be answered when the weights come from outside the system for every step. */
export const weightStreamingRoofline = defineMetric({
  name: 'Weight-streaming roofline',
  description:
    'The most tokens per second for one user where the weights do not fit and come from outside for every step: accepted tokens per step times bandwidth into the systems over the bytes of a step',
  unit: 'token/s',
  arguments: {
    bitsPerWeight: BITS_PER_WEIGHT,
    acceptedTokensPerStep: ACCEPTED_TOKENS_PER_STEP,
  },
  formulas: {
    'benchmark-result': 'tokensPerStep * systems * system.ioBandwidth / bytesPerStep',
  },
  example: {
    about: 'run',
    graph: {
      run: {
        kind: 'benchmark-result',
        keys: { system: 'wafer', model: 'gpt-3' },
        claims: { systems: '1', acceptedTokensPerStep: '1 token', bitsPerWeight: '16 bit/parameter' },
      },
      wafer: { kind: 'system', claims: { ioBandwidth: '150 GB/s' } },
      'gpt-3': { kind: 'model', claims: { parameters: '175B parameter' } },
    },
    expect: { estimate: 0.428571, low: 0.428571, high: 0.428571 },
  },
});
