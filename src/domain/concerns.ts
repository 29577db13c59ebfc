import type { Footprint } from './trace.js';

const ANYTHING = '';

/** Which rows of a table were worked out from what: by mark, so that a change leads to the rows that it may concern. */
export class Concerns {
  private readonly rows = new Map<string, number[]>();

  /** @param base what holds as well: rows that were worked out anew may concern less than before, never more than both */
  constructor(private readonly base?: Concerns) {}

  note(row: number, { marks }: Footprint): void {
    for (const mark of marks ?? [ANYTHING]) {
      const known = this.rows.get(mark);
      if (known) known.push(row);
      else this.rows.set(mark, [row]);
    }
  }

  /** The rows that may come to something else where these marks have changed, in their order. */
  of(changed: ReadonlySet<string>): readonly number[] {
    const found = new Set<number>();
    this.collect(changed, found);
    return [...found].sort((a, b) => a - b);
  }

  private collect(changed: ReadonlySet<string>, found: Set<number>): void {
    for (const mark of [ANYTHING, ...changed]) for (const row of this.rows.get(mark) ?? []) found.add(row);
    this.base?.collect(changed, found);
  }
}
