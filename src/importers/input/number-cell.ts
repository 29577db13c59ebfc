import type { FoundColumns } from './column-finder.js';
import { type ImportFault, placeIn } from './import-error.js';
import type { SourceRow } from './source-row.js';
import { isNumber, shifted } from './written-amount.js';

/**
 * The number in a cell times ten to the `shift`, in its own digits; one with an exponent is rounded to them.
 * @returns undefined for an empty cell, and with a fault for one that is no number
 */
export function numberCell<K extends string>(
  row: SourceRow,
  column: K,
  { cell, nameOf }: FoundColumns<K>,
  faults: ImportFault[],
  shift = 0,
): string | undefined {
  const written = cell(row, column);
  if (written === '') return undefined;
  if (!isNumber(written) || Number(shifted(written)) < 0) {
    const message = `found "${written}", expected a number of at least zero`;
    faults.push({ place: placeIn(row.path, row.row, nameOf(column)), message });
    return undefined;
  }
  const isRounded = /e/i.test(written) && shifted(written, shift).endsWith('0');
  return `${isRounded ? '~' : ''}${shifted(written, shift)}`;
}
