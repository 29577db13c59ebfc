import type { EditDraft } from './edit.js';

/** A what-if that an analyst would ask for: ordered edits, and why. */
export interface Scenario {
  readonly id: string;
  readonly name: string;
  /** Why it is worth asking, and what it leaves out. */
  readonly rationale: string;
  readonly edits: readonly EditDraft[];
}
