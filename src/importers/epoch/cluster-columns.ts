import type { ColumnNames } from '../input/column-finder.js';

const optional = (name: string): ColumnNames => ({ names: [name], optional: true });

/** The columns of the table of GPU clusters that are read. */
export const CLUSTER_COLUMNS = {
  name: { names: ['Name'] },
  status: { names: ['Status'] },
  certainty: { names: ['Certainty'] },
  certaintyNote: optional('Certainty Note'),
  owner: { names: ['Owner'] },
  users: { names: ['Users'] },
  country: { names: ['Country'] },
  location: { names: ['Location'] },
  started: { names: ['First Operational Date'] },
  startedNote: optional('First Operational Date Note'),
  chip: { names: ['Chip type (primary)'] },
  otherChip: { names: ['Chip type (secondary)'] },
  chips: { names: ['Total number of AI chips'] },
  supplier: { names: ['GPU Supplier (primary)'] },
  compute: { names: ['16-bit OP/s'] },
  reportedPower: { names: ['Reported Power Capacity (MW)'] },
  calculatedPower: { names: ['Calculated Power Capacity (MW)'] },
  reportedCost: { names: ['Reported Cost'] },
  calculatedCost: { names: ['Calculated Cost'] },
  note: optional('Note'),
  duplicate: optional('Possible Duplicate'),
  duplicateOf: optional('Possible Duplicate Of'),
  source: optional('Source 1'),
} as const satisfies Readonly<Record<string, ColumnNames>>;
export type ClusterColumn = keyof typeof CLUSTER_COLUMNS;
