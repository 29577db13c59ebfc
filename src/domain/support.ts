import { type Claim, GRADES, quantityOf } from './claim.js';
import { agree } from './pick.js';
import { tellTheSame } from './quantity.js';
import type { View } from './view.js';
import { ASSUMPTIONS } from './vocabulary.js';

/**
 * The visible claims that say the same as a claim, itself included, one of each independent source. A vaguer claim
 * that only agrees is no voice for it.
 * @param against a claim that contradicts it: who agrees with that one as well is left out
 */
export function voicesFor(view: View, claim: Claim, against?: Claim): readonly Claim[] {
  const agreeing = [
    claim,
    ...view.rivals(claim).flatMap((rival) => (areTheSame(rival.claim, claim) ? [rival.claim] : [])),
  ].filter((one) => !against || !agree(one, against));
  return [...new Map(agreeing.map((one) => [view.original(one.source), one] as const).reverse()).values()].reverse();
}

function areTheSame(a: Claim, b: Claim): boolean {
  const [left, right] = [quantityOf(a), quantityOf(b)];
  return left && right ? tellTheSame(left, right) : agree(a, b);
}

/**
 * Whether the evidence for one claim is better than that for another that contradicts it: a higher grade, or as high a
 * grade and two independent sources or more against fewer. Who agrees with both speaks for neither.
 */
export function isBetterSupported(view: View, claim: Claim, other: Claim): boolean {
  if (agree(claim, other)) return false;
  const [grade, otherGrade] = [GRADES.indexOf(claim.grade), GRADES.indexOf(other.grade)];
  if (grade !== otherGrade) return grade < otherGrade;
  const [voices, otherVoices] = [voicesFor(view, claim, other).length, voicesFor(view, other, claim).length];
  return voices >= 2 && voices > otherVoices;
}

/**
 * Those of some claims that contradict each other for which the evidence is weakest: the first to be doubted. What is
 * assumed has no evidence and is left out.
 */
export function weakestOf(view: View, contradicting: readonly Claim[]): readonly Claim[] {
  const claims = contradicting.filter(({ subject }) => subject !== ASSUMPTIONS.id);
  const strength = (claim: Claim): readonly [number, number] => [
    GRADES.indexOf(claim.grade),
    -voicesFor(view, claim).length,
  ];
  const weaker = (a: Claim, b: Claim): number => {
    const [[grade, voices], [otherGrade, otherVoices]] = [strength(a), strength(b)];
    return grade - otherGrade || voices - otherVoices;
  };
  return claims.filter((claim) => claims.every((other) => weaker(claim, other) >= 0));
}
