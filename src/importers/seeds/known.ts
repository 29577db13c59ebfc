import type { NameBook } from '../../domain/name-book.js';

/** An entity that the seeds have already. */
export interface KnownEntity {
  readonly id: string;
  readonly kind: string;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly keys: Readonly<Record<string, string>>;
}

/** A claim that the seeds have already, as it was written. */
export interface KnownClaim {
  readonly subject: string;
  readonly property: string;
  readonly basis: string | undefined;
  readonly source: string;
  readonly at: string;
  readonly value: string;
}

/** What an import adds to: the seeds as they are, without what the same import has written before. */
export interface Known {
  readonly entities: readonly KnownEntity[];
  readonly claims: readonly KnownClaim[];
  readonly names: ReadonlyMap<string, NameBook>;
}
