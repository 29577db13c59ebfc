import type { InputFile } from '../input/source-row.js';
import type { Known } from '../seeds/known.js';
import type { SeedTable } from '../seeds/seed-table.js';
import type { RowAccount } from './ledger.js';

/** What whoever runs an import says of its files. */
export interface ImportOptions {
  /** The source of the seeds that the claims are from, where the importer cannot tell or should cite another. */
  readonly source: string | undefined;
  /** When the files were fetched, where they tell no date. */
  readonly retrieved: string | undefined;
}

/** What an import gives: tables of seeds, and the account of every row. */
export interface Imported {
  readonly tables: readonly SeedTable[];
  readonly accounts: readonly RowAccount[];
  /** What is to be known of the files as a whole: columns that nothing was read from, units that changed. */
  readonly remarks: readonly string[];
}

/** Told as the work goes on: how many of how many rows are done. */
export type RowProgress = (done: number, total: number) => void;

/** The files of an import, read and found whole. */
export interface DataSet {
  /** Name of the tables that are written: the same for the same data set, another for another. */
  readonly name: string;
  readonly rows: number;
  /** @throws ImportError for what cannot be imported */
  readonly convert: (known: Known, progress: RowProgress) => Imported;
}

/** Reads what somebody publishes into tables of seeds. The file's name is its id. */
export interface Importer {
  readonly description: string;
  /** Which files it takes. */
  readonly files: string;
  /** @throws ImportError where a file is cut off, of another format, or has other units than it should */
  readonly read: (files: readonly InputFile[], options: ImportOptions) => DataSet;
}

/** Defines an importer; the file's name is its id. */
export function defineImporter(importer: Importer): Importer {
  return Object.freeze(importer);
}
