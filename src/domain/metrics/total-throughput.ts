import { defineMetric } from '../metric.js';

/** Input and output tokens per second of a run: as reported, else from output tokens by the lengths of prompts and answers. */
export const totalThroughput = defineMetric({
  name: 'Total throughput',
  description: 'Input and output tokens per second as reported; else output tokens and those of their prompts',
  unit: 'token/s',
  formulas: {
    'benchmark-result': 'first(throughput[system-total], throughput[system-output] * (1 + inputLength / outputLength))',
  },
  example: {
    about: 'run',
    graph: {
      run: {
        kind: 'benchmark-result',
        claims: {
          throughput: { value: '2,500 token/s', basis: 'system-output' },
          inputLength: '3,000 token',
          outputLength: '1,000 token',
        },
      },
    },
    expect: { estimate: 10_000, low: 10_000, high: 10_000 },
  },
});
