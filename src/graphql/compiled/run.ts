import type { View } from '../../domain/view.js';
import type { ByteText } from './byte-text.js';
import type { FragmentCache, Shelf } from './fragment-cache.js';

/** What the parts of a compiled operation share while it runs once. */
export interface Run {
  readonly variables: Readonly<Record<string, unknown>>;
  readonly fragments: FragmentCache;
  /** Where the pieces of a selection stand, by its number, for the view that it was last written in. */
  readonly shelves: Map<number, { readonly view: View; readonly shelf: Shelf }>;
  /** Called before each object: throws once the time is up. */
  readonly look: () => void;
  /** Arguments that were worked out from the variables, by their place in the plan. */
  readonly args: Map<number, Readonly<Record<string, unknown>>>;
}

/** Writes a value as JSON. @throws Unusual for what graphql-js has to answer */
export type Write = (value: unknown, run: Run) => ByteText;
