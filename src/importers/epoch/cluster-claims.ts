import type { CellOf, FoundColumns } from '../input/column-finder.js';
import { type ImportFault, placeIn } from '../input/import-error.js';
import { numberCell } from '../input/number-cell.js';
import type { SourceRow } from '../input/source-row.js';
import { isoDate } from '../input/written-date.js';
import type { SeedRow } from '../seeds/seed-table.js';
import type { ClusterColumn } from './cluster-columns.js';

/** What the words of the table mean for what is claimed: whether it happened, and how strong the evidence is. */
export interface Standing {
  readonly nature: 'actual' | 'estimate' | 'forecast';
  readonly grade: 'C' | 'D';
}

const STATUSES = ['Existing', 'Planned', 'Decommissioned'];
const CERTAINTIES = ['Confirmed', 'Likely', 'Unlikely'];

/**
 * Plans are forecasts. What exists is actual if it is confirmed and an estimate if it is likely; what is unlikely has
 * the weakest grade. The words are no probabilities, so that no bounds are made of them.
 */
export function standingOf(
  row: SourceRow,
  { cell }: { readonly cell: CellOf<ClusterColumn> },
  faults: ImportFault[],
): Standing {
  const [status, certainty] = [cell(row, 'status'), cell(row, 'certainty')];
  for (const [column, found, known] of [
    ['Status', status, STATUSES],
    ['Certainty', certainty, CERTAINTIES],
  ] as const) {
    if (known.includes(found)) continue;
    faults.push({
      place: placeIn(row.path, row.row, column),
      message: `found "${found}", expected ${known.join(', ')}`,
    });
  }
  const nature = status === 'Planned' ? 'forecast' : certainty === 'Confirmed' ? 'actual' : 'estimate';
  return { nature, grade: certainty === 'Unlikely' ? 'D' : 'C' };
}

/**
 * What a row claims of its cluster: as it is told, and as Epoch AI calculates it, which is an estimate on the basis of
 * all that has to be provisioned.
 */
export function clusterClaims(
  row: SourceRow,
  columns: FoundColumns<ClusterColumn>,
  common: SeedRow,
  { nature, grade }: Standing,
  faults: ImportFault[],
): readonly SeedRow[] {
  const { cell } = columns;
  const number = (column: ClusterColumn, shift = 0) => numberCell(row, column, columns, faults, shift);
  const started = isoDate(cell(row, 'started'));
  if (started === undefined && cell(row, 'started') !== '') {
    const message = `found "${cell(row, 'started')}", expected a date such as 7/22/2025`;
    faults.push({ place: placeIn(row.path, row.row, columns.nameOf('started')), message });
  }
  const place = [cell(row, 'location'), cell(row, 'country')].filter((part) => part !== '');
  const told = { ...common, nature, grade };
  const [reportedCost, reportedPower] = [number('reportedCost'), number('reportedPower')];
  const calculated = { ...common, nature: nature === 'forecast' ? 'forecast' : 'estimate', grade, period: started };
  return [
    { ...told, nature: 'actual', status: cell(row, 'status').toLowerCase() },
    { ...told, started, location: [...new Set(place)].join(', ') },
    {
      ...told,
      period: started,
      'accelerators (chip)': number('chips'),
      'power (MW)': reportedPower,
      'hardwareCost (USD)': reportedCost,
    },
    {
      ...calculated,
      'compute [bf16-dense] (PFLOP/s)': number('compute', -15),
      'power [provisioned-all-in] (MW)': number('calculatedPower'),
      ...(reportedCost === undefined && { 'hardwareCost (USD)': number('calculatedCost') }),
    },
  ];
}
