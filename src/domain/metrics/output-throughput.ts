import { defineMetric } from '../metric.js';

/** Output tokens per second of a run: as reported, else its part of all tokens by the lengths of prompts and answers. */
export const outputThroughput = defineMetric({
  name: 'Output throughput',
  description: 'Output tokens per second as reported; else all tokens times the part that answers have in their length',
  unit: 'token/s',
  formulas: {
    'benchmark-result': 'first(throughput[system-output], throughput[system-total] / (1 + inputLength / outputLength))',
  },
  example: {
    about: 'run',
    graph: {
      run: {
        kind: 'benchmark-result',
        claims: {
          throughput: { value: '10,000 token/s', basis: 'system-total' },
          inputLength: '3,000 token',
          outputLength: '1,000 token',
        },
      },
    },
    expect: { estimate: 2500, low: 2500, high: 2500 },
  },
});
