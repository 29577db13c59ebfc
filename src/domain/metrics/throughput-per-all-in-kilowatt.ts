import { defineMetric } from '../metric.js';

/** Energy efficiency of inference on the power that a site has to provide, which is never mixed with what was measured. */
export const throughputPerAllInKilowatt = defineMetric({
  name: 'Throughput per all-in kilowatt',
  description: 'Tokens per second of the run for each kilowatt of provisioned utility power',
  unit: 'token/s/kW',
  formulas: { 'benchmark-result': 'throughput / allInPower' },
  example: {
    about: 'run',
    graph: {
      run: {
        kind: 'benchmark-result',
        keys: { system: 'node' },
        claims: { throughput: '24000 token/s', accelerators: '8' },
      },
      node: { kind: 'system', claims: { chip: 'gpu' } },
      gpu: { kind: 'chip', claims: { allInPower: '1.5 kW' } },
    },
    expect: { estimate: 2000, low: 2000, high: 2000 },
  },
});
