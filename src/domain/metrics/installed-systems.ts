import { defineMetric } from '../metric.js';

/**
 * Systems that a company has in use, over the deployments that the graph knows of. One without a known number makes it
 * a lower bound and is named as missing; so does one that is only planned, of which nobody says how much stands.
 */
export const installedSystems = defineMetric({
  name: 'Installed systems',
  description: 'Systems in the known deployments, added; at least the sum of those whose number is known',
  unit: 'system',
  formulas: { company: 'sumKnown(where(deployments.systemCount, nature[actual, estimate]))' },
  example: {
    about: 'buyer',
    graph: {
      buyer: { kind: 'company' },
      one: { kind: 'deployment', keys: { customer: 'buyer' }, claims: { systemCount: '64 system' } },
      two: { kind: 'deployment', keys: { customer: 'buyer' }, claims: { systemCount: '4 system' } },
    },
    expect: { estimate: 68, low: 68, high: 68 },
  },
});
