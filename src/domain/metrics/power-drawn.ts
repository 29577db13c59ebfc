import { defineMetric } from '../metric.js';

/**
 * Electrical power of a deployment. Of several kinds of system any mix may stand there, so that each counts with
 * anything from the least to the greatest power among them.
 */
export const powerDrawn = defineMetric({
  name: 'Power drawn',
  description: 'Power as claimed for the deployment; else number of systems times power of one',
  unit: 'MW',
  formulas: { deployment: 'first(power, systemCount * anyOf(systems.power))' },
  example: {
    about: 'cluster',
    graph: {
      cluster: { kind: 'deployment', claims: { systemCount: '50+ system', systems: 'rack' } },
      rack: { kind: 'system', claims: { power: '23 kW' } },
    },
    expect: { low: 1.15, high: Number.POSITIVE_INFINITY },
  },
});
