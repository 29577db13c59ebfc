import { type Claim, GRADES, quantityOf, sameNature } from './claim.js';
import { contradicts } from './contradiction.js';
import type { Finding } from './finding.js';
import { findingsOf } from './findings.js';
import { formatBound } from './format-bound.js';
import { checksOf, claimsOf } from './inspect.js';
import { inWords } from './names.js';
import { instead } from './overlay.js';
import { samePeriod } from './period.js';
import { agrees } from './quantity.js';
import { isBetterSupported } from './support.js';
import { sourceOf } from './tell-claim.js';
import { thresholdOf, viewOf, withQuantity } from './threshold.js';
import { timeOf } from './time-of-claim.js';
import type { View } from './view.js';
import { ASSUMPTIONS } from './vocabulary.js';

/** One change to one claim with which a finding vanishes. */
export interface Correction {
  /** `period`: it is about another period; `rival`: what better sources say; `value`: the nearest value that would do. */
  readonly kind: 'period' | 'rival' | 'value';
  readonly claim: Claim;
  /** The claim as it would have to read. */
  readonly corrected: Claim;
  /** "NVIDIA: read revenue $47.5 billion as that of FY2024" */
  readonly text: string;
  /** All findings that vanish with it. */
  readonly resolves: readonly Finding[];
}

const KINDS = ['period', 'rival', 'value'] as const;

/**
 * The single corrections that resolve a finding, most economical first: those that resolve most findings at once, then
 * another period before another value, then the smaller change. House assumptions are conditions, not corrections.
 */
export function correctionsOf(view: View, finding: Finding): readonly Correction[] {
  const corrections = known.get(finding) ?? workOut(view, finding);
  known.set(finding, corrections);
  return corrections;
}

/** A finding belongs to one view, which never changes. */
const known = new WeakMap<Finding, readonly Correction[]>();

function workOut(view: View, finding: Finding): readonly Correction[] {
  const claims = finding.claims.filter(({ subject }) => subject !== ASSUMPTIONS.id);
  const candidates = claims.flatMap((claim) => [
    ...otherPeriods(view, claim),
    ...betterRivals(view, claim),
    ...nearestValue(view, finding, claim),
  ]);
  const distinct = new Map(candidates.map((candidate) => [`${candidate.claim.id} ${candidate.text}`, candidate]));
  return [...distinct.values()]
    .map((candidate) => ({ ...candidate, resolves: resolvedBy(view, candidate) }))
    .filter(({ resolves }) => resolves.some(({ id }) => id === finding.id))
    .sort(
      (a, b) =>
        b.resolves.length - a.resolves.length ||
        KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind) ||
        a.change - b.change ||
        (a.text < b.text ? -1 : 1),
    );
}

type Candidate = Omit<Correction, 'resolves'> & { readonly change: number };

/** Periods of which sources that are no weaker say the same value, for what is counted over periods. */
function otherPeriods(view: View, claim: Claim): readonly Candidate[] {
  const value = quantityOf(claim);
  if (timeOf(view.vocabulary, view.entity(claim.subject)?.kind ?? '', claim.property) !== 'flow') return [];
  const others = view.claimsOn(claim.subject, claim.property).filter((other) => {
    const theirs = quantityOf(other);
    return (
      value !== undefined &&
      theirs !== undefined &&
      other.period !== undefined &&
      claim.period !== undefined &&
      !samePeriod(other.period, claim.period) &&
      other.basis === claim.basis &&
      sameNature(other.nature, claim.nature) &&
      GRADES.indexOf(other.grade) <= GRADES.indexOf(claim.grade) &&
      agrees(value, theirs)
    );
  });
  const byPeriod = new Map(others.map((other) => [`${other.period?.start} ${other.period?.end}`, other]));
  return [...byPeriod.values()].map(({ period }) => ({
    kind: 'period',
    claim,
    corrected: { ...claim, period },
    text: `${nameOf(view, claim)}: read ${inWords(claim.property)} ${claim.written} as that of ${period?.label}`,
    change: 0,
  }));
}

/** What sources with better evidence say in its place. */
function betterRivals(view: View, claim: Claim): readonly Candidate[] {
  const value = quantityOf(claim);
  if (!value) return [];
  const better = view.rivals(claim).flatMap((rival) => {
    const theirs = quantityOf(rival.claim);
    return theirs && isBetterSupported(view, rival.claim, claim) ? [{ rival: rival.claim, theirs }] : [];
  });
  // Of those who say the same the one with the best evidence is named.
  better.sort((a, b) => GRADES.indexOf(b.rival.grade) - GRADES.indexOf(a.rival.grade));
  const byValue = new Map(better.map((one) => [`${one.theirs.low} ${one.theirs.high}`, one]));
  return [...byValue.values()].map(({ rival, theirs }) => ({
    kind: 'rival',
    claim,
    corrected: { ...withQuantity(claim, theirs), written: rival.written },
    text: `${nameOf(view, claim)}: take ${inWords(claim.property)} ${rival.written} for ${claim.written}, as in ${sourceOf(view, rival)}`,
    change: Math.abs(Math.log((theirs.estimate ?? theirs.low) / (value.estimate ?? value.low))),
  }));
}

function nearestValue(view: View, finding: Finding, claim: Claim): readonly Candidate[] {
  const threshold = thresholdOf(view, finding, claim);
  if (!threshold) return [];
  const { bound, quantity, unit } = threshold;
  const limit = `${bound === 'at-least' ? 'at least' : 'at most'} ${formatBound(quantity, unit, bound)}`;
  return [
    {
      kind: 'value',
      claim,
      corrected: withQuantity(claim, quantity),
      text: `${nameOf(view, claim)}: ${inWords(claim.property)} ${limit}`,
      change: Math.abs(Math.log(threshold.factor)),
    },
  ];
}

const nameOf = (view: View, { subject }: Claim): string => view.entity(subject)?.name ?? subject;

/** All findings with the claim that are no longer made where it reads as corrected. */
function resolvedBy(view: View, { claim, corrected }: Candidate): readonly Finding[] {
  return findingsOf(view)
    .ofClaim(claim.id)
    .filter((finding) => {
      const rule = view.vocabulary.rules.get(finding.rule);
      const entity = view.entity(finding.subject);
      if (!rule || !entity) return false;
      const checks = checksOf(rule, viewOf(view, finding).over(instead([corrected])), entity);
      const same = checks.find(({ key }) => key === finding.check.key);
      const isKnown = same?.found.quantity !== undefined && same.expected.quantity !== undefined;
      return same === undefined || (isKnown && !contradicts(same)) || !claimsOf(same).some(({ id }) => id === claim.id);
    });
}
