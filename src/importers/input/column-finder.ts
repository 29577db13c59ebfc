import { didYouMean } from '../../domain/did-you-mean.js';
import { ImportError, type ImportFault, placeIn } from './import-error.js';
import type { SourceRow, SourceTable } from './source-row.js';

/** The names that a column has had, the newest first; `optional` where a file may be without it. */
export interface ColumnNames {
  readonly names: readonly [string, ...string[]];
  readonly optional?: true;
}

/** The cell of a column in a row; empty where the row says nothing. */
export type CellOf<K extends string> = (row: SourceRow, column: K) => string;

/** The columns of a table under the names that they have there, and those that nothing is read from. */
export interface FoundColumns<K extends string> {
  readonly cell: CellOf<K>;
  /** What the file calls a column; undefined where it has none. */
  readonly nameOf: (column: K) => string | undefined;
  readonly unread: readonly string[];
}

/**
 * Finds the columns that an importer reads, under any name that they have had.
 * @throws ImportError for each that is missing, with the nearest heading: another unit in it is told as such
 */
export function findColumns<K extends string>(
  { path, columns }: SourceTable,
  wanted: Readonly<Record<K, ColumnNames>>,
): FoundColumns<K> {
  const found = new Map<K, string>();
  const faults: ImportFault[] = [];
  for (const [key, { names, optional }] of Object.entries(wanted) as [K, ColumnNames][]) {
    const name = names.find((one) => columns.includes(one));
    if (name !== undefined) found.set(key, name);
    else {
      const like = columns.find((column) => names.some((one) => withoutUnit(column) === withoutUnit(one)));
      const isUnit = like !== undefined && names.every((one) => one !== like);
      if (optional && !isUnit) continue;
      const hint = isUnit
        ? `found "${like}", whose unit is another`
        : `the columns are ${columns.slice(0, 8).join(', ')}${columns.length > 8 ? ' and others' : ''}${didYouMean(names[0], columns)}`;
      faults.push({ place: placeIn(path), message: `there is no column "${names[0]}"; ${hint}` });
    }
  }
  if (faults.length > 0) throw new ImportError(faults);
  const read = new Set(found.values());
  return {
    cell: (row, column) => row.cells[found.get(column) ?? ''] ?? '',
    nameOf: (column) => found.get(column),
    unread: columns.filter((column) => !read.has(column)),
  };
}

const withoutUnit = (name: string) => name.replace(/\s*\([^)]*\)\s*$/, '').toLowerCase();
