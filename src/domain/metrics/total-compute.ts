import { defineMetric } from '../metric.js';

/** Peak arithmetic rate of a whole system or deployment, in the number format that its basis names. */
export const totalCompute = defineMetric({
  name: 'Total compute',
  description: 'Peak rate as claimed for the whole; else number of accelerators or systems times rate of one',
  unit: 'PFLOP/s',
  formulas: {
    system: 'first(compute, accelerators * chip.compute)',
    deployment: 'first(compute, systemCount * anyOf(systems.totalCompute))',
  },
  example: {
    about: 'node',
    graph: {
      node: { kind: 'system', claims: { accelerators: '8', chip: 'gpu' } },
      gpu: { kind: 'chip', claims: { compute: { value: '1,000 TFLOP/s', basis: 'bf16-dense' } } },
    },
    expect: { estimate: 8, low: 8, high: 8 },
  },
});
