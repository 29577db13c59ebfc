import { defineMetric, UTILISATION } from '../metric.js';

/**
 * What an hour in which a run works costs at the hourly cost of its accelerators: total cost of ownership or rent, as the
 * basis asks. Both include power, so electricity is never added. Idle hours are paid too.
 */
export const costPerHourOfWork = defineMetric({
  name: 'Cost per hour of work',
  description:
    'Accelerators times the cost of an hour of one, power included, over the part of the time that is worked',
  unit: 'USD/h',
  arguments: { utilisation: UTILISATION },
  formulas: {
    'benchmark-result': 'runAccelerators * system.chip.hourlyCost / first(utilisation, assumed.utilisation)',
  },
  example: {
    about: 'run',
    graph: {
      run: { kind: 'benchmark-result', keys: { system: 'node' }, claims: { accelerators: '8' } },
      node: { kind: 'system', claims: { chip: 'gpu' } },
      gpu: { kind: 'chip', claims: { hourlyCost: { value: '1.5 USD/h', basis: 'tco-neocloud' } } },
    },
    arguments: { utilisation: '60 %' },
    expect: { estimate: 20, low: 20, high: 20 },
  },
});
