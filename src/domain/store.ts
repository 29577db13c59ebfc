import type { Claim } from './claim.js';
import type { Entity } from './entity.js';
import type { Scenario } from './scenario.js';

/** Where a view reads the graph from. Everything is synchronous, and nothing changes while a store is open. */
export interface Store {
  /** The day of the dataset: the last day on which a source was published or read. The only "today" there is. */
  readonly today: string;
  entity(id: string): Entity | undefined;
  /** All claims about a subject, in the order of their ids. */
  claimsAbout(subject: string): readonly Claim[];
  claimsFrom(source: string): readonly Claim[];
  claims(): Iterable<Claim>;
  /** Ids of a kind, sorted. */
  ids(kind: string): readonly string[];
  /** Ids of the entities of a kind that some claim is about, sorted. */
  claimed(kind: string): readonly string[];
  /** Ids of the entities of `kind` whose `key` is `id`, sorted. */
  keyedTo(kind: string, key: string, id: string): readonly string[];
  /** Ids of the entities of `kind` of which some claim says that `property` is `id`, sorted. */
  claimedTo(kind: string, property: string, id: string): readonly string[];
  /** All scenarios, sorted by id. */
  scenarios(): readonly Scenario[];
}
