import { defineMetric, entityArgument } from '../metric.js';

/**
 * How many whole systems of a kind the contracted power can run. Whether that power is at the systems or at the fence of
 * the site is for the contract to say; cooling and networks come off it in the second case.
 */
export const systemsSupported = defineMetric({
  name: 'Systems supported',
  description: 'Contracted power over the power of one system, rounded down',
  unit: 'system',
  arguments: { system: entityArgument('system', 'The system to run') },
  formulas: { contract: 'floor(power / system.power)' },
  example: {
    about: 'deal',
    graph: {
      deal: { kind: 'contract', claims: { power: '750 MW' } },
      rack: { kind: 'system', claims: { power: '23 kW' } },
    },
    arguments: { system: 'rack' },
    expect: { estimate: 32608, low: 32608, high: 32608 },
  },
});
