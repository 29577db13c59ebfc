import { defineMetric } from '../metric.js';

/** Memory bandwidth for each kilowatt: what a decoder of one user pays power for. */
export const memoryBandwidthPerKilowatt = defineMetric({
  name: 'Memory bandwidth per kilowatt',
  description: 'Memory bandwidth over power; of a chip, over its thermal design power',
  unit: 'TB/s/kW',
  formulas: { system: 'totalMemoryBandwidth / power', chip: 'memoryBandwidth / thermalDesignPower' },
  example: {
    about: 'gpu',
    graph: { gpu: { kind: 'chip', claims: { memoryBandwidth: '3.5 TB/s', thermalDesignPower: '700 W' } } },
    expect: { estimate: 5, low: 5, high: 5 },
  },
});
