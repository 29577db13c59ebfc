import { BITS_PER_WEIGHT, defineMetric } from '../metric.js';

/** What speculative decoding would have to yield for a result not to break the decode roofline. */
export const acceptedTokensPerStepNeeded = defineMetric({
  name: 'Accepted tokens per step needed',
  description: 'Fewest tokens per decoding step at which memory bandwidth allows the output speed of one user',
  unit: 'token',
  arguments: { bitsPerWeight: BITS_PER_WEIGHT },
  formulas: { 'benchmark-result': 'userOutputSpeed * bytesPerStep / runMemoryBandwidth' },
  example: {
    about: 'run',
    graph: {
      run: {
        kind: 'benchmark-result',
        keys: { system: 'node', model: 'gpt-3' },
        claims: { throughput: '320 token/s', concurrency: '1', systems: '1', bitsPerWeight: '16 bit/parameter' },
      },
      node: { kind: 'system', claims: { memoryBandwidth: '26.8 TB/s' } },
      'gpt-3': { kind: 'model', claims: { parameters: '175B parameter' } },
    },
    expect: { estimate: 4.1791, low: 4.1791, high: 4.1791 },
  },
});
