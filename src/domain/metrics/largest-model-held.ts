import { BITS_PER_WEIGHT, defineMetric } from '../metric.js';

/** The most parameters whose weights fit in the memory, with nothing left for anything else. */
export const largestModelHeld = defineMetric({
  name: 'Largest model held',
  description: 'Memory over bits per weight, weights only; 16 bits unless another precision is asked for',
  unit: 'parameter',
  arguments: { bitsPerWeight: BITS_PER_WEIGHT },
  formulas: {
    system: 'totalMemory / first(bitsPerWeight, assumed.bitsPerWeight)',
    chip: 'memory / first(bitsPerWeight, assumed.bitsPerWeight)',
  },
  example: {
    about: 'wafer',
    graph: { wafer: { kind: 'chip', claims: { memory: '44 GB' } } },
    arguments: { bitsPerWeight: '16 bit/parameter' },
    expect: { estimate: 22e9, low: 22e9, high: 22e9 },
  },
});
