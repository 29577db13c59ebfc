import type { Claim } from './claim.js';
import type { Check, Severity } from './rule.js';
import type { Side } from './side.js';

/** Why a finding is no more than a warning; `contradiction` where it is an error. */
export const FINDING_REASONS = ['contradiction', 'within-rounding', 'conditional', 'statistical', 'unlikely'] as const;
export type FindingReason = (typeof FINDING_REASONS)[number];

/** Something that cannot be, or is unlikely: what was found, what was expected, and who says so. */
export interface Finding {
  /** Unique in a view, and the same as long as the same claims contradict each other. */
  readonly id: string;
  readonly rule: string;
  /** The entity that the rule looked at. */
  readonly subject: string;
  readonly severity: Severity;
  readonly reason: FindingReason;
  readonly check: Check;
  readonly found: Side;
  readonly expected: Side;
  /** Claims that cannot all hold: take any one away and nothing is found. */
  readonly claims: readonly Claim[];
  /** Those of the claims that the rule judges; all of them where it does not say which. */
  readonly judged: readonly Claim[];
  /** Claims in the places of these that agree with them, and so contradict the rest as well. */
  readonly echoes: readonly Claim[];
  /** The source whose claims were heard before all others; undefined where the view's own picks contradict each other. */
  readonly underTest: string | undefined;
}
