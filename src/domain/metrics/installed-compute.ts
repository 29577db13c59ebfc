import { defineMetric } from '../metric.js';

/**
 * Peak arithmetic rate of what a company has in use, in one number format, over the deployments that the graph knows of;
 * a lower bound where one is unknown.
 */
export const installedCompute = defineMetric({
  name: 'Installed compute',
  description: 'Peak arithmetic rates of the known deployments, added; at least the sum of those that are known',
  unit: 'PFLOP/s',
  formulas: { company: 'sumKnown(where(deployments.totalCompute, nature[actual, estimate]))' },
  example: {
    about: 'buyer',
    graph: {
      buyer: { kind: 'company' },
      one: {
        kind: 'deployment',
        keys: { customer: 'buyer' },
        claims: { compute: { value: '4 EFLOP/s', basis: 'bf16-dense' } },
      },
      two: { kind: 'deployment', keys: { customer: 'buyer' }, claims: { systemCount: '10 system', systems: 'node' } },
      node: { kind: 'system', claims: { compute: { value: '8 PFLOP/s', basis: 'bf16-dense' } } },
    },
    expect: { estimate: 4080, low: 4080, high: 4080 },
  },
});
