import { defineMetric } from '../metric.js';

/** Input tokens per second of a run: as reported, else as many for each output token as prompts are longer than answers. */
export const inputThroughput = defineMetric({
  name: 'Input throughput',
  description:
    'Input tokens per second as reported; else from output or all tokens by the lengths of prompts and answers',
  unit: 'token/s',
  formulas: {
    'benchmark-result':
      'first(throughput[system-input], throughput[system-output] * inputLength / outputLength, throughput[system-total] / (1 + outputLength / inputLength))',
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
    expect: { estimate: 7500, low: 7500, high: 7500 },
  },
});
