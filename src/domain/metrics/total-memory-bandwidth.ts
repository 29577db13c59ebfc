import { defineMetric } from '../metric.js';

/** Bandwidth of all accelerator memory of a system, each accelerator reading its own. */
export const totalMemoryBandwidth = defineMetric({
  name: 'Total memory bandwidth',
  description: 'Bandwidth as claimed for the system; else number of accelerators times bandwidth of one',
  unit: 'TB/s',
  formulas: { system: 'first(memoryBandwidth, accelerators * chip.memoryBandwidth)' },
  example: {
    about: 'node',
    graph: {
      node: { kind: 'system', claims: { accelerators: '8', chip: 'gpu' } },
      gpu: { kind: 'chip', claims: { memoryBandwidth: '3.35 TB/s' } },
    },
    expect: { estimate: 26.8, low: 26.8, high: 26.8 },
  },
});
