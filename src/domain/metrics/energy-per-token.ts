import { defineMetric } from '../metric.js';

/** Energy that one token costs, at the wall of the system or as its power figure was taken. */
export const energyPerToken = defineMetric({
  name: 'Energy per token',
  description: 'Electrical energy for each token of the run',
  unit: 'J/token',
  formulas: { 'benchmark-result': 'runPower / throughput' },
  example: {
    about: 'run',
    graph: {
      run: { kind: 'benchmark-result', claims: { throughput: '320 token/s', power: '7 kW' } },
    },
    expect: { estimate: 21.875, low: 21.875, high: 21.875 },
  },
});
