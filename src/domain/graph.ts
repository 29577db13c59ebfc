import type { Claim } from './claim.js';
import type { Entity } from './entity.js';
import type { Scenario } from './scenario.js';

/**
 * Everything that a dataset holds, in the order of its ids. Entities and claims can be walked more than once, and need
 * not be in memory: a large graph is made or read as it is walked.
 */
export interface Content {
  /** The last day on which a source was published or read. */
  readonly today: string;
  readonly entities: Iterable<Entity>;
  readonly claims: Iterable<Claim>;
  readonly scenarios: readonly Scenario[];
}

/** A content that is in memory as a whole. */
export interface Graph extends Content {
  readonly entities: readonly Entity[];
  readonly claims: readonly Claim[];
}
