import { defineMetric } from '../metric.js';

/** Energy efficiency of inference as a rate: tokens per second for each kilowatt of electrical power. */
export const throughputPerKilowatt = defineMetric({
  name: 'Throughput per kilowatt',
  description: 'Tokens per second of the run for each kilowatt that it draws',
  unit: 'token/s/kW',
  formulas: { 'benchmark-result': 'throughput / runPower' },
  example: {
    about: 'run',
    graph: {
      run: { kind: 'benchmark-result', keys: { system: 'node' }, claims: { throughput: '550 token/s', systems: '1' } },
      node: { kind: 'system', claims: { power: '15 kW' } },
    },
    expect: { estimate: 36.667, low: 36.667, high: 36.667 },
  },
});
