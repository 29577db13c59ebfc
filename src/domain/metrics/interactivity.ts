import { defineMetric } from '../metric.js';

/**
 * How fast one user is answered once the answer has begun: the inverse of the time per output token. Where that is not
 * told, the output speed for one user stands in; as throughput shared out it holds the wait for the first token too, so
 * that it says less than there is.
 */
export const interactivity = defineMetric({
  name: 'Interactivity',
  description: 'One over the time per output token of one user; else the output speed for one user',
  unit: 'token/s',
  formulas: { 'benchmark-result': 'first(1 [token] / timePerOutputToken, userOutputSpeed)' },
  example: {
    about: 'run',
    graph: { run: { kind: 'benchmark-result', claims: { timePerOutputToken: '8 ms' } } },
    expect: { estimate: 125, low: 125, high: 125 },
  },
});
