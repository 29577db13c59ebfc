/** A row of a summary of results, invented, in the format of MLCommons. */
export const ROW = {
  ID: '9.1-0001',
  Submitter: 'Example_Labs',
  Availability: 'available',
  Category: 'closed',
  Suite: 'datacenter',
  System: 'Example Node (8x H100-SXM-80GB, TensorRT)',
  Platform: 'Node_H100x8_TRT',
  UsedModel: 'llama2-70b-99',
  Model: 'llama2-70b-99',
  Scenario: 'Offline',
  Accuracy: 'ROUGE1: 44.5  ROUGE2: 22.1',
  Nodes: 1,
  Processor: 'Example CPU',
  host_processors_per_node: 2,
  host_processor_core_count: 32.0,
  Accelerator: 'NVIDIA H100-SXM-80GB',
  'a#': 8.0,
  Location: 'closed/Example/results/Node_H100x8_TRT/llama2-70b-99/Offline',
  Software: 'TensorRT 99, CUDA 99',
  operating_system: 'Ubuntu 99.04',
  Notes: '',
  compliance: 1,
  errors: 0,
  version: 'v9.1',
  inferred: 0,
  weight_data_types: 'fp8',
  Performance_Result: 24000.5,
  Performance_Units: 'Tokens/s',
};

type Cells = Readonly<Record<string, unknown>>;

/** A summary of these rows, each the one above but for what it says; each has a location of its own. */
export function summary(...rows: readonly Cells[]): string {
  const all = rows.map((row, index) => ({ ...ROW, Location: `${ROW.Location}/${index}`, ...row }));
  return JSON.stringify(all, undefined, 1);
}

/** A row without some of its columns. */
export function without(row: Cells, ...columns: readonly string[]): Cells {
  return Object.fromEntries(Object.entries({ ...ROW, ...row }).filter(([name]) => !columns.includes(name)));
}
