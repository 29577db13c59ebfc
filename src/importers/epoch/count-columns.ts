import type { ColumnNames, FoundColumns } from '../input/column-finder.js';
import { type ImportFault, placeIn } from '../input/import-error.js';
import { numberCell } from '../input/number-cell.js';
import type { SourceRow } from '../input/source-row.js';

const optional = (...names: [string, ...string[]]): ColumnNames => ({ names, optional: true });

/** The columns of the tables of chips delivered, as each of the tables calls them. */
export const COUNT_COLUMNS = {
  name: { names: ['Name'] },
  manufacturer: { names: ['Chip manufacturer'] },
  owner: optional('Owner'),
  chip: optional('Chip type'),
  start: { names: ['Start date'] },
  end: { names: ['End date'] },
  units: { names: ['Number of units (median)', 'Number of Units'] },
  unitsLow: { names: ['Number of units (5th percentile)', 'Number of Units (5th percentile)'] },
  unitsHigh: { names: ['Number of units (95th percentile)', 'Number of Units (95th percentile)'] },
  watts: optional('Total TDP (W)'),
  wattsLow: optional('Total TDP (W) (5th percentile)'),
  wattsHigh: optional('Total TDP (W) (95th percentile)'),
  equivalents: optional('Compute estimate in H100e (median)'),
  equivalentsLow: optional('H100e (5th percentile)', 'Compute estimate in H100e (5th percentile)'),
  equivalentsHigh: optional('H100e (95th percentile)', 'Compute estimate in H100e (95th percentile)'),
  incomplete: optional('Incomplete'),
  notes: { names: ['Notes'] },
} as const satisfies Readonly<Record<string, ColumnNames>>;
export type CountColumn = keyof typeof COUNT_COLUMNS;

/** A median with its 5th and 95th percentile, "46839 (27647-79068, 5-95 %)"; a fault where they are not in order. */
export function intervalCell(
  row: SourceRow,
  column: 'units' | 'watts' | 'equivalents',
  columns: FoundColumns<CountColumn>,
  faults: ImportFault[],
): string | undefined {
  const [median, low, high] = ([column, `${column}Low`, `${column}High`] as const).map((name) => {
    return numberCell(row, name, columns, faults);
  });
  if (median === undefined) return undefined;
  if (low === undefined || high === undefined) return median;
  if (Number(low) <= Number(median) && Number(median) <= Number(high)) return `${median} (${low}-${high}, 5-95 %)`;
  const message = `found ${median} between ${low} and ${high}, expected the median between its percentiles`;
  faults.push({ place: placeIn(row.path, row.row, columns.nameOf(column)), message });
  return undefined;
}
