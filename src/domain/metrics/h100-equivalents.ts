import { defineMetric, entityArgument } from '../metric.js';

/**
 * How many H100 have the same peak arithmetic rate in one number format. There are several H100, so that the caller names
 * the one to count in; the basis asks for a format. Rates in unlike formats, dense or sparse, are never divided.
 */
export const h100Equivalents = defineMetric({
  name: 'H100-equivalents',
  description: 'Peak arithmetic rate over that of the reference chip in the same number format',
  unit: 'count',
  arguments: { reference: entityArgument('chip', 'The H100 to count in, such as "nvidia-h100-sxm"') },
  formulas: {
    chip: 'compute / reference.compute',
    system: 'totalCompute / reference.compute',
    deployment: 'totalCompute / reference.compute',
    company: 'installedCompute / reference.compute',
  },
  example: {
    about: 'gpu',
    graph: {
      gpu: { kind: 'chip', claims: { compute: { value: '2,500 TFLOP/s', basis: 'bf16-dense' } } },
      h100: { kind: 'chip', claims: { compute: { value: '1,000 TFLOP/s', basis: 'bf16-dense' } } },
    },
    arguments: { reference: 'h100' },
    expect: { estimate: 2.5, low: 2.5, high: 2.5 },
  },
});
