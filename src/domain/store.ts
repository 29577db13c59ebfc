import type { Claim } from './claim.js';
import type { Entity } from './entity.js';
import type { Scenario } from './scenario.js';

/** One number of each bound for every entity of a list, in coherent units; not a number where none is told. */
export interface Numbers {
  readonly low: Float64Array;
  readonly estimate: Float64Array;
  readonly high: Float64Array;
}

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
  /**
   * A default figure of all entities of a kind as a view tells it that sees everything and assumes nothing, in the order of
   * their ids; undefined where it was not worked out beforehand.
   */
  figures(kind: string, property: string): Numbers | undefined;
  /** Ids of the entities of `kind` whose `key` is `id`, sorted. */
  keyedTo(kind: string, key: string, id: string): readonly string[];
  /** Ids of the entities of `kind` of which some claim says that `property` is `id`, sorted. */
  claimedTo(kind: string, property: string, id: string): readonly string[];
  /** All scenarios, sorted by id. */
  scenarios(): readonly Scenario[];
}
