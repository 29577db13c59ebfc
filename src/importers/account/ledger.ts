import type { SourceRow } from '../input/source-row.js';

/** What became of a row: it is an entity or claims now, is part of what another row became, or is left out. */
export interface RowAccount {
  readonly path: string;
  readonly row: number;
  /** What the row is about, as it is written there. */
  readonly label: string;
  readonly outcome: 'imported' | 'merged' | 'skipped';
  /** The entity that the row went into; undefined for what is skipped. */
  readonly into: string | undefined;
  /** The row that it was merged with. */
  readonly with: number | undefined;
  /** Why it was skipped or merged. */
  readonly reason: string | undefined;
  /** What a reader should look at. */
  readonly suspicions: readonly string[];
}

type Outcome = Omit<RowAccount, 'path' | 'row' | 'label' | 'suspicions'>;

/** Keeps account of every row of an import. Each row is told once, and none is forgotten. */
export class Ledger {
  private readonly rows = new Map<SourceRow, { readonly label: string; outcome: Outcome | undefined }>();
  private readonly doubts = new Map<SourceRow, string[]>();

  constructor(rows: readonly SourceRow[], labelOf: (row: SourceRow) => string) {
    for (const row of rows) this.rows.set(row, { label: labelOf(row), outcome: undefined });
  }

  imported(row: SourceRow, into: string): void {
    this.tell(row, { outcome: 'imported', into, with: undefined, reason: undefined });
  }

  merged(row: SourceRow, other: SourceRow, into: string | undefined, reason: string): void {
    this.tell(row, { outcome: 'merged', into, with: other.row, reason });
  }

  skipped(row: SourceRow, reason: string): void {
    this.tell(row, { outcome: 'skipped', into: undefined, with: undefined, reason });
  }

  /** Notes what looks wrong about a row, whatever becomes of it. */
  suspect(row: SourceRow, doubt: string): void {
    this.doubts.set(row, [...(this.doubts.get(row) ?? []), doubt]);
  }

  /** The account of every row, in their order. @throws TypeError for a row that nothing was told of */
  accounts(): readonly RowAccount[] {
    return [...this.rows].map(([row, { label, outcome }]) => {
      if (!outcome) throw new TypeError(`nothing was told of row ${row.row} of ${row.path}`);
      return { path: row.path, row: row.row, label, ...outcome, suspicions: this.doubts.get(row) ?? [] };
    });
  }

  private tell(row: SourceRow, outcome: Outcome): void {
    const kept = this.rows.get(row);
    if (!kept || kept.outcome) throw new TypeError(`row ${row.row} of ${row.path} is unknown or told twice`);
    kept.outcome = outcome;
  }
}
