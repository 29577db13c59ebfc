import type { ColumnNames } from '../input/column-finder.js';

/** The columns of the specifications. */
export const SPEC_COLUMNS = {
  name: { names: ['name'] },
  vendor: { names: ['vendor'] },
  memory: { names: ['memory'] },
  memoryType: { names: ['memoryType'] },
  memoryBandwidth: { names: ['memoryBandwidth'] },
  fp4: { names: ['fp4'] },
  fp8: { names: ['fp8'] },
  bf16: { names: ['bf16'] },
  scaleUpBandwidth: { names: ['scaleUpBandwidth'] },
  scaleOutBandwidth: { names: ['scaleOutBandwidth'] },
} as const satisfies Readonly<Record<string, ColumnNames>>;
export type SpecColumn = keyof typeof SPEC_COLUMNS;

/** What is claimed of a specification: with the unit that the cell has to carry, or as the bare TFLOP/s of a dense rate. */
export const SPEC_AMOUNTS: readonly {
  readonly column: SpecColumn;
  readonly heading: string;
  readonly unit?: string;
  readonly scale: string;
}[] = [
  { column: 'memory', heading: 'memory', unit: 'GB', scale: 'GB' },
  { column: 'memoryBandwidth', heading: 'memoryBandwidth', unit: 'TB/s', scale: 'TB/s' },
  { column: 'fp4', heading: 'compute [fp4-dense] (TFLOP/s)', scale: '' },
  { column: 'fp8', heading: 'compute [fp8-dense] (TFLOP/s)', scale: '' },
  { column: 'bf16', heading: 'compute [bf16-dense] (TFLOP/s)', scale: '' },
  { column: 'scaleUpBandwidth', heading: 'scaleUpBandwidth [each-direction]', unit: 'GB/s', scale: 'GB/s' },
  { column: 'scaleOutBandwidth', heading: 'scaleOutBandwidth', unit: 'Gbit/s', scale: 'Gbit/s' },
];

/** The columns of the costs, with the unit in their names. */
export const COST_COLUMNS = {
  chip: { names: ['gpu'] },
  power: { names: ['power_kw_all_in_per_gpu'] },
  hyperscaler: { names: ['cost_hyperscaler_usd_per_gpu_hr'] },
  neocloud: { names: ['cost_neocloud_usd_per_gpu_hr'] },
  rental: { names: ['rental_3yr_usd_per_gpu_hr'] },
  placeholder: { names: ['placeholder'], optional: true },
  source: { names: ['source'] },
} as const satisfies Readonly<Record<string, ColumnNames>>;
export type CostColumn = keyof typeof COST_COLUMNS;

/** What is claimed of a cost, and to whom it is one. */
export const COST_AMOUNTS: readonly (readonly [CostColumn, string])[] = [
  ['power', 'allInPower (kW)'],
  ['hyperscaler', 'hourlyCost [tco-hyperscaler] (USD/h)'],
  ['neocloud', 'hourlyCost [tco-neocloud] (USD/h)'],
  ['rental', 'hourlyCost [rental-3-year] (USD/h)'],
];
