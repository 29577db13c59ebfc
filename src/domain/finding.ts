import type { Claim } from './claim.js';
import { inWords } from './names.js';
import type { Check, Severity } from './rule.js';
import type { Side } from './side.js';
import type { View } from './view.js';
import { ASSUMPTIONS } from './vocabulary.js';

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

const RELATIONS: Readonly<Record<Check['relation'], string>> = {
  'at-most': 'at most ',
  'at-least': 'at least ',
  'wholly-at-most': 'nothing above ',
  equal: '',
};

/** A finding in one sentence that stands alone: about what, what was found, and what was expected. */
export function describeFinding(view: View, finding: Finding): string {
  const difference = differenceOf(finding);
  const name = view.entity(finding.subject)?.name ?? finding.subject;
  return difference.includes(name) ? difference : `${name}, ${difference}`;
}

/** What was found and what was expected, for where it is said already what the finding is about. */
export function differenceOf({ found, expected, check: { relation, unless }, claims }: Finding): string {
  const condition = unless === undefined ? '' : `, unless ${unless}`;
  const what = expected.words === found.words ? '' : ` (${expected.words})`;
  const assumed = claims
    .filter(({ subject }) => subject === ASSUMPTIONS.id)
    .map(({ property, written }) => `${inWords(property)} of ${written}`);
  const given = assumed.length > 0 ? ` with ${assumed.join(' and ')}` : '';
  return `${found.words}: found ${found.text}, expected ${RELATIONS[relation]}${expected.text}${what}${given}${condition}`;
}

/** How far the sides are apart: the nearer bound of the greater over that of the lesser; undefined where one is not positive. */
export function marginOf({ found, expected }: Finding): number | undefined {
  const [a, b] = [found.quantity, expected.quantity];
  if (!a || !b) return undefined;
  const [over, under] = a.low > b.high ? [a.low, b.high] : b.low > a.high ? [b.low, a.high] : [a.high, b.high];
  return under > 0 && Number.isFinite(over) && over >= under ? over / under : undefined;
}
