import { basename } from 'node:path';

/** Something in an input file that cannot be imported: where, what was found, what was expected. */
export interface ImportFault {
  /** `ml_hardware.csv, row 12, column "TDP (W)"` */
  readonly place: string;
  readonly message: string;
}

/** An import that cannot be done; carries every fault. Nothing is written then. */
export class ImportError extends Error {
  readonly code = 'IMPORT_ERROR';
  constructor(readonly faults: readonly ImportFault[]) {
    const count = `${faults.length} ${faults.length === 1 ? 'fault' : 'faults'} in what is to be imported`;
    super([...faults.map(describeImportFault), count].join('\n'));
  }
}

/** `ml_hardware.csv, row 12: …` */
export function describeImportFault({ place, message }: ImportFault): string {
  return `${place}: ${message}`;
}

/** One fault thrown at once, where nothing more can be read. */
export function refuse(place: string, message: string): never {
  throw new ImportError([{ place, message }]);
}

/** A place in a file: its name, and the row and column if there are any. */
export function placeIn(path: string, row?: number, column?: string): string {
  const parts = [row === undefined ? [] : [`row ${row}`], column === undefined ? [] : [`column "${column}"`]].flat();
  return [basename(path), ...parts].join(', ');
}
