import { defineMetric } from '../metric.js';

/** Peak arithmetic rate for each kilowatt, in the number format that the basis names. */
export const computePerKilowatt = defineMetric({
  name: 'Compute per kilowatt',
  description: 'Peak arithmetic rate over power; of a chip, over its thermal design power',
  unit: 'TFLOP/s/kW',
  formulas: { system: 'totalCompute / power', chip: 'compute / thermalDesignPower' },
  example: {
    about: 'gpu',
    graph: {
      gpu: {
        kind: 'chip',
        claims: { compute: { value: '700 TFLOP/s', basis: 'bf16-dense' }, thermalDesignPower: '700 W' },
      },
    },
    expect: { estimate: 1000, low: 1000, high: 1000 },
  },
});
