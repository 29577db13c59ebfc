import { defineMetric } from '../metric.js';

/**
 * The arithmetic intensity at which a machine is bound by compute and memory alike; below it, memory is the limit.
 * See Williams, Waterman and Patterson 2009, Roofline, Communications of the ACM 52(4).
 */
export const machineBalance = defineMetric({
  name: 'Machine balance',
  description: 'Peak arithmetic rate over memory bandwidth, in the number format that the basis names',
  unit: 'FLOP/byte',
  formulas: { system: 'totalCompute / totalMemoryBandwidth', chip: 'compute / memoryBandwidth' },
  example: {
    about: 'gpu',
    graph: {
      gpu: {
        kind: 'chip',
        claims: { compute: { value: '1,000 TFLOP/s', basis: 'bf16-dense' }, memoryBandwidth: '4 TB/s' },
      },
    },
    expect: { estimate: 250, low: 250, high: 250 },
  },
});
