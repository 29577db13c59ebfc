import { defineMetric } from '../metric.js';

/** What one user sees: the speed as reported, else the output throughput shared out over the users served at once. */
export const userOutputSpeed = defineMetric({
  name: 'Output speed per user',
  description: 'Output speed as reported for one user; else throughput over concurrency',
  unit: 'token/s',
  formulas: {
    'benchmark-result':
      'first(outputSpeed, throughput[system-output] / concurrency, throughput[unspecified] / concurrency)',
  },
  example: {
    about: 'run',
    graph: { run: { kind: 'benchmark-result', claims: { throughput: '3,200 token/s', concurrency: '10' } } },
    expect: { estimate: 320, low: 320, high: 320 },
  },
});
