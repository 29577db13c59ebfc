import { defineMetric } from '../metric.js';

/** Accelerator memory of a whole system. */
export const totalMemory = defineMetric({
  name: 'Total accelerator memory',
  description: 'Memory as claimed for the system; else number of accelerators times memory of one',
  unit: 'GB',
  formulas: { system: 'first(memory, accelerators * chip.memory)' },
  example: {
    about: 'node',
    graph: {
      node: { kind: 'system', claims: { accelerators: '8', chip: 'gpu' } },
      gpu: { kind: 'chip', claims: { memory: '80 GB' } },
    },
    expect: { estimate: 640, low: 640, high: 640 },
  },
});
