import type { ColumnNames } from '../input/column-finder.js';

const optional = (name: string): ColumnNames => ({ names: [name], optional: true });

/** The columns of the table of machine learning hardware that are read. */
export const HARDWARE_COLUMNS = {
  name: { names: ['Hardware name'] },
  manufacturer: { names: ['Manufacturer'] },
  notes: optional('Notes'),
  released: { names: ['Release date'] },
  price: optional('Release price (USD)'),
  tensor16: { names: ['Tensor-FP16/BF16 performance (FLOP/s)'] },
  fp8: { names: ['FP8 performance (FLOP/s)'] },
  fp4: { names: ['FP4 performance (FLOP/s)'] },
  tf32: { names: ['TF32 (TensorFloat-32) performance (FLOP/s)'] },
  fp32: { names: ['FP32 (single precision) performance (FLOP/s)'] },
  fp64: { names: ['FP64 (double precision) performance (FLOP/s)'] },
  fp16: { names: ['FP16 (half precision) performance (FLOP/s)'] },
  int8: { names: ['INT8 performance (OP/s)'] },
  memory: { names: ['Memory (bytes)'] },
  bandwidth: { names: ['Memory bandwidth (byte/s)'] },
  intranode: { names: ['Intranode bandwidth (byte/s)'] },
  internode: { names: ['Internode bandwidth (bit/s)'] },
  power: { names: ['TDP (W)'] },
  die: { names: ['Die Size (mm^2)'] },
  process: { names: ['Process size (nm)'] },
  transistors: { names: ['Transistors (millions)'] },
  modified: { names: ['Last modified'] },
} as const satisfies Readonly<Record<string, ColumnNames>>;
export type HardwareColumn = keyof typeof HARDWARE_COLUMNS;

/** The numbers that are claimed of a chip: their column, their heading in a seed table, and the powers of ten between. */
export const HARDWARE_AMOUNTS: readonly (readonly [HardwareColumn, string, number])[] = [
  ['memory', 'memory (GB)', -9],
  ['bandwidth', 'memoryBandwidth (GB/s)', -9],
  ['tensor16', 'compute [bf16-dense] (TFLOP/s)', -12],
  ['fp8', 'compute [fp8-dense] (TFLOP/s)', -12],
  ['fp4', 'compute [fp4-dense] (TFLOP/s)', -12],
  ['tf32', 'compute [tf32-dense] (TFLOP/s)', -12],
  ['fp32', 'compute [fp32-dense] (TFLOP/s)', -12],
  ['fp64', 'compute [fp64-dense] (TFLOP/s)', -12],
  ['int8', 'compute [int8-dense] (TFLOP/s)', -12],
  ['power', 'thermalDesignPower (W)', 0],
  ['transistors', 'transistors (count)', 6],
  ['die', 'dieArea (mm^2)', 0],
  ['price', 'releasePrice (USD)', 0],
  ['intranode', 'scaleUpBandwidth [both-directions] (GB/s)', -9],
  ['internode', 'scaleOutBandwidth (Gb/s)', -9],
];
