/** How other sources write the names of the entities of one kind. Data of the seeds. */
export interface NameBook {
  /** Words that tell no entity of the kind from another. */
  readonly ignored: readonly IgnoredWord[];
  readonly entries: readonly NameEntry[];
}

/** A word, as a pattern for the whole of it, that says something else than which entity is meant. */
export interface IgnoredWord {
  readonly pattern: string;
  readonly because: string;
}

/** The words by which one entity is known. */
export interface NameEntry {
  readonly id: string;
  /** Each is enough: all its words are there, and every other word is explained. */
  readonly words: readonly string[];
  /** Words that may be there as well. */
  readonly optional: readonly string[];
  /** Like `words`, where another entity may be meant as well. */
  readonly doubtful: readonly string[];
  /** How the names of what a company sells begin. */
  readonly lines: readonly string[];
  /** What an import makes the entity with, where the seeds have none. */
  readonly made: { readonly name: string; readonly keys: Readonly<Record<string, string>> } | undefined;
}

/** A book that says nothing. */
export const EMPTY_BOOK: NameBook = Object.freeze({ ignored: [], entries: [] });
