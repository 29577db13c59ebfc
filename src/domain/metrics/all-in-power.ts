import { defineMetric } from '../metric.js';

/**
 * What a site has to provide for a run: the provisioned utility power of its accelerators, each with its part of
 * servers, network and cooling. More than is measured at the plug, and the same for whatever runs.
 */
export const allInPower = defineMetric({
  name: 'All-in power',
  description: 'Accelerators of the run times the provisioned utility power of one',
  unit: 'kW',
  formulas: { 'benchmark-result': 'runAccelerators * system.chip.allInPower' },
  example: {
    about: 'run',
    graph: {
      run: { kind: 'benchmark-result', keys: { system: 'node' }, claims: { accelerators: '8' } },
      node: { kind: 'system', claims: { chip: 'gpu' } },
      gpu: { kind: 'chip', claims: { allInPower: '1.5 kW' } },
    },
    expect: { estimate: 12, low: 12, high: 12 },
  },
});
