import type { Claim } from './claim.js';
import type { Entity } from './entity.js';
import type { Scenario } from './scenario.js';

/** Everything that a dataset holds, each list sorted by id. */
export interface Graph {
  /** The last day on which a source was published or read. */
  readonly today: string;
  readonly entities: readonly Entity[];
  readonly claims: readonly Claim[];
  readonly scenarios: readonly Scenario[];
}
