/** A footprint of more marks than this counts as one of everything. */
const MOST_MARKS = 2000;

/** What some work read of a view: the subjects of claims that it looked at, and the kinds that it listed. */
export class Footprint {
  /** @param marks undefined where it may have read anything */
  constructor(readonly marks: ReadonlySet<string> | undefined) {}

  /** Whether the work could come to something else where these have changed. */
  meets(changed: ReadonlySet<string>): boolean {
    if (!this.marks) return true;
    for (const mark of changed) if (this.marks.has(mark)) return true;
    return false;
  }
}

/** The mark of a list of all entities of a kind; ids have no spaces. */
export const markOfAll = (kind: string): string => `all ${kind}`;

interface Reading {
  readonly marks: Set<string>;
  isOfAll: boolean;
}

/** Takes down what work reads of a view and of those below it, so that what it came to can be used where nothing of that differs. */
export class Trace {
  private reading: Reading | undefined;

  read(mark: string): void {
    this.reading?.marks.add(mark);
  }

  /** What the work reads cannot be told. */
  readAll(): void {
    if (this.reading) this.reading.isOfAll = true;
  }

  /** Takes over what was read for something that is used again. */
  readAgain({ marks }: Footprint): void {
    const { reading } = this;
    if (!reading || reading.isOfAll) return;
    if (!marks || reading.marks.size > MOST_MARKS) reading.isOfAll = true;
    else for (const mark of marks) reading.marks.add(mark);
  }

  /** Does some work, and tells what it read; the work around it has read that too. */
  follow<T>(work: () => T): { readonly value: T; readonly footprint: Footprint } {
    const around = this.reading;
    const reading: Reading = { marks: new Set(), isOfAll: false };
    this.reading = reading;
    try {
      const value = work();
      const isOfAll = reading.isOfAll || reading.marks.size > MOST_MARKS;
      const footprint = new Footprint(isOfAll ? undefined : reading.marks);
      this.reading = around;
      this.readAgain(footprint);
      return { value, footprint };
    } finally {
      this.reading = around;
    }
  }

  /** Does work of which the work around it depends in no other way than by a mark that it has read itself. */
  apart<T>(work: () => T): T {
    const around = this.reading;
    this.reading = undefined;
    try {
      return work();
    } finally {
      this.reading = around;
    }
  }
}

/** What was worked out in a view, with what was read for it. */
export interface Traced<T> {
  readonly value: T;
  readonly footprint: Footprint;
}
