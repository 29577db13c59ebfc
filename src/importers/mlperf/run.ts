import type { FoundColumns } from '../input/column-finder.js';
import { type ImportFault, placeIn } from '../input/import-error.js';
import type { SourceRow } from '../input/source-row.js';
import { isNumber, shifted } from '../input/written-amount.js';
import { MEASURES, type Measure, POWER_MEASURES } from './measure.js';

/** The columns of a summary of results, under the names that they have had. */
export const COLUMNS = {
  id: { names: ['ID'] },
  submitter: { names: ['Submitter', 'Organization'] },
  availability: { names: ['Availability'] },
  division: { names: ['Category', 'Division'] },
  suite: { names: ['Suite'] },
  system: { names: ['System', 'System Name (click + for details)', 'SystemName'] },
  platform: { names: ['Platform'] },
  usedModel: { names: ['UsedModel', 'Used Model'] },
  benchmark: { names: ['Model', 'Benchmark'] },
  scenario: { names: ['Scenario'] },
  accuracy: { names: ['Accuracy'] },
  nodes: { names: ['Nodes', '# of Nodes'] },
  accelerator: { names: ['Accelerator'] },
  perNode: { names: ['a#', 'accelerators_per_node', 'Accelerators per Node'], optional: true },
  total: { names: ['Total Accelerators', '# of Accelerators'], optional: true },
  location: { names: ['Location'] },
  software: { names: ['Software'] },
  operatingSystem: { names: ['operating_system'], optional: true },
  processor: { names: ['Processor'], optional: true },
  processors: { names: ['host_processors_per_node'], optional: true },
  cores: { names: ['host_processor_core_count'], optional: true },
  notes: { names: ['Notes'], optional: true },
  compliance: { names: ['compliance', 'Compliance'], optional: true },
  errors: { names: ['errors', 'Errors'], optional: true },
  inferred: { names: ['inferred', 'Inferred'], optional: true },
  version: { names: ['version', 'Version'] },
  formats: { names: ['weight_data_types'], optional: true },
  result: { names: ['Performance_Result', 'Performance Result', 'Result'] },
  units: { names: ['Performance_Units', 'Performance Units', 'Units'] },
  power: { names: ['Power_Result', 'Power Result'], optional: true },
  powerUnits: { names: ['Power_Units', 'Power Units'], optional: true },
} as const;
export type Column = keyof typeof COLUMNS;

/** A number with what it is a measure of: the heading of a seed table, and the digits as they are written below it. */
export interface Measured {
  readonly measure: Measure;
  readonly written: string;
}

/** A row that can be read: one result of one run. */
export interface Run {
  readonly row: SourceRow;
  /** The text of a column. */
  readonly text: (column: Column) => string;
  /** The name of the benchmark without the accuracy behind it. */
  readonly task: string;
  /** Least accuracy as part of that of the reference, "99.9"; undefined where the benchmark has one. */
  readonly accuracyTarget: string | undefined;
  readonly result: Measured;
  readonly power: Measured | undefined;
  readonly nodes: number;
  /** Undefined where no number of accelerators is reported. */
  readonly accelerators: number | undefined;
}

const ACCURACY = /-(99(?:\.9)?)$/;

/** Reads a row. @returns undefined, with the faults, where it cannot be read */
export function readRun(
  row: SourceRow,
  { cell, nameOf }: FoundColumns<Column>,
  faults: ImportFault[],
): Run | undefined {
  const text = (column: Column) => cell(row, column);
  const before = faults.length;
  const fault = (column: Column, found: string, expected: string) => {
    const id = text('id') === '' ? '' : ` (${text('id')})`;
    faults.push({
      place: `${placeIn(row.path, row.row, nameOf(column))}${id}`,
      message: `found "${found}", expected ${expected}`,
    });
  };
  const count = (column: Column): number | undefined => {
    const written = text(column);
    if (written === '') return undefined;
    if (isNumber(written) && Number.isInteger(Number(shifted(written))) && Number(shifted(written)) > 0)
      return Number(shifted(written));
    fault(column, written, 'a whole number above zero');
    return undefined;
  };
  for (const column of ['id', 'submitter', 'benchmark', 'usedModel', 'scenario', 'location', 'platform'] as const) {
    if (text(column) === '') fault(column, '', 'a text');
  }
  const measured = (of: Column, unitOf: Column, measures: readonly Measure[]): Measured | undefined => {
    const measure = measures.find(
      ({ written, scenario }) => written.test(text(unitOf)) && scenario.test(text('scenario')),
    );
    if (!measure)
      fault(
        unitOf,
        text(unitOf),
        `one such as ${[...new Set(measures.map(({ example }) => example))].join(', ')} for the scenario "${text('scenario')}"`,
      );
    if (!isNumber(text(of)) || !(Number(shifted(text(of))) > 0)) fault(of, text(of), 'a number above zero');
    return measure && { measure, written: shifted(text(of)) };
  };
  const result = measured('result', 'units', MEASURES);
  const power = text('power') === '' ? undefined : measured('power', 'powerUnits', POWER_MEASURES);
  const [nodes, perNode, total] = [count('nodes'), count('perNode'), count('total')];
  if (nodes === undefined && text('nodes') === '') fault('nodes', '', 'a whole number above zero');
  if (faults.length > before || !result || nodes === undefined) return undefined;
  const benchmark = text('benchmark');
  return {
    row,
    text,
    task: benchmark.replace(ACCURACY, ''),
    accuracyTarget: ACCURACY.exec(benchmark)?.[1],
    result,
    power,
    nodes,
    accelerators: total ?? (perNode === undefined ? undefined : nodes * perNode),
  };
}
