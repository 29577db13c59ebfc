import { defineMetric } from '../metric.js';

/** Power of what a company has in use, over the deployments that the graph knows of; a lower bound where one is unknown. */
export const installedPower = defineMetric({
  name: 'Installed power',
  description: 'Power drawn by the known deployments, added; at least the sum of those whose power is known',
  unit: 'MW',
  formulas: { company: 'sumKnown(where(deployments.powerDrawn, nature[actual, estimate]))' },
  example: {
    about: 'buyer',
    graph: {
      buyer: { kind: 'company' },
      one: { kind: 'deployment', keys: { customer: 'buyer' }, claims: { power: '1.5 MW' } },
      two: { kind: 'deployment', keys: { customer: 'buyer' }, claims: { systemCount: '20 system', systems: 'rack' } },
      rack: { kind: 'system', claims: { power: '25 kW' } },
    },
    expect: { estimate: 2, low: 2, high: 2 },
  },
});
