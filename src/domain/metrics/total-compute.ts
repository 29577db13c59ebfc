import { defineMetric } from '../metric.js';

/** Peak arithmetic rate of a whole system, in the number format that its basis names. */
export const totalCompute = defineMetric({
  name: 'Total compute',
  description: 'Peak rate as claimed for the system; else number of accelerators times rate of one',
  unit: 'PFLOP/s',
  formulas: { system: 'first(compute, accelerators * chip.compute)' },
  example: {
    about: 'node',
    graph: {
      node: { kind: 'system', claims: { accelerators: '8', chip: 'gpu' } },
      gpu: { kind: 'chip', claims: { compute: { value: '1,000 TFLOP/s', basis: 'bf16-dense' } } },
    },
    expect: { estimate: 8, low: 8, high: 8 },
  },
});
