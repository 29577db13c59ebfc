import { defineMetric } from '../metric.js';

/** How fast one user is answered once the answer has begun: the inverse of the time per output token. */
export const interactivity = defineMetric({
  name: 'Interactivity',
  description: 'One over the time per output token of one user; else the output speed as reported for one user',
  unit: 'token/s',
  formulas: { 'benchmark-result': 'first(1 [token] / timePerOutputToken, outputSpeed)' },
  example: {
    about: 'run',
    graph: { run: { kind: 'benchmark-result', claims: { timePerOutputToken: '8 ms' } } },
    expect: { estimate: 125, low: 125, high: 125 },
  },
});
