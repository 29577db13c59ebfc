/** A place in a seed file; line and column count from 1. */
export interface Place {
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

/** A value with the place where it stands. */
export interface Located<T> {
  readonly value: T;
  readonly place: Place;
}

/** Something wrong in a seed, in one sentence. */
export interface Fault {
  readonly place: Place;
  readonly message: string;
  /** Set where a template waits to be filled in: what else is wrong with the file follows from it. */
  readonly unfilled?: true;
}

/** Seeds that cannot be used; carries every fault, in the order of files, lines and columns. */
export class SeedError extends Error {
  readonly code = 'SEED_ERROR';
  constructor(readonly faults: readonly Fault[]) {
    super(`${faults.length} ${faults.length === 1 ? 'fault' : 'faults'} in the seeds`);
  }
}

/** `seeds/chip/x.yaml:12:5` */
export function describePlace({ file, line, column }: Place): string {
  return `${file}:${line}:${column}`;
}

/** `seeds/chip/x.yaml:12:5 message` */
export function describeFault({ place, message }: Fault): string {
  return `${describePlace(place)} ${message}`;
}

/** The beginning of a file, where nothing in it is to be pointed at. */
export function startOf(file: string): Place {
  return { file, line: 1, column: 1 };
}

export function sortFaults(faults: readonly Fault[]): Fault[] {
  return [...faults].sort(
    ({ place: a }, { place: b }) =>
      (a.file === b.file ? 0 : a.file < b.file ? -1 : 1) || a.line - b.line || a.column - b.column,
  );
}
