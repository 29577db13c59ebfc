import type { Claim } from './claim.js';
import type { Entity } from './entity.js';

/** Everything that a dataset holds, entities and claims each sorted by id. */
export interface Graph {
  /** The last day on which a source was published or read. */
  readonly today: string;
  readonly entities: readonly Entity[];
  readonly claims: readonly Claim[];
}
