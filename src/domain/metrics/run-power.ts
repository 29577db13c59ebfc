import { defineMetric } from '../metric.js';

/** The power that a run is charged with: what was measured during it, else its systems at the power that they are said to draw. */
export const runPower = defineMetric({
  name: 'Power of the run',
  description: 'Power measured during the run; else number of systems times power of one system',
  unit: 'kW',
  formulas: { 'benchmark-result': 'first(power, systems * system.power)' },
  example: {
    about: 'run',
    graph: {
      run: { kind: 'benchmark-result', keys: { system: 'rack' }, claims: { systems: '2 system' } },
      rack: { kind: 'system', claims: { power: '15 kW' } },
    },
    expect: { estimate: 30, low: 30, high: 30 },
  },
});
