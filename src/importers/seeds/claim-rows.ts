import type { Known } from './known.js';
import type { SeedRow } from './seed-table.js';

const WORDS = new Set(['id', 'source', 'at', 'published', 'period', 'basis', 'nature', 'grade', 'note']);
const HEADING = /^(\w+)\s*(?:\[([^\]]+)\])?/;

/** Rows of claims on entities that stand elsewhere, without those that the seeds have from the same place already. */
export class ClaimRows {
  private readonly there: ReadonlySet<string>;
  private readonly written: SeedRow[] = [];

  constructor({ claims }: Known) {
    this.there = new Set(
      claims.map(({ subject, property, basis, source, at }) => addressOf(subject, property, basis, source, at)),
    );
  }

  get rows(): readonly SeedRow[] {
    return this.written;
  }

  /** Adds what the seeds do not have yet. @returns how many claims were added */
  add(row: SeedRow): number {
    const kept = Object.entries(row).filter(([heading, value]) => {
      if (value === undefined || value === '') return false;
      const [, property = '', basis] = HEADING.exec(heading) ?? [];
      return WORDS.has(heading) || !this.there.has(addressOf(row.id, property, basis, row.source, row.at));
    });
    const claims = kept.filter(([heading]) => !WORDS.has(heading)).length;
    if (claims > 0) this.written.push(Object.fromEntries(kept));
    return claims;
  }
}

function addressOf(...parts: readonly (string | undefined)[]): string {
  return JSON.stringify(parts);
}
