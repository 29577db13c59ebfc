import { canonical } from './canonical.js';
import { type Change, changesOf } from './changes-pairing.js';
import type { Finding } from './finding.js';
import { findingsOf } from './findings.js';
import type { View } from './view.js';

/**
 * A finding that differs between two views. It is the same one where a rule asks the same question of an entity and the
 * same claims contradict each other, or where it is the only answer to that question on both sides.
 */
export type FindingChange = Change<Finding>;

/** The findings that differ, errors first. */
export function changesOfFindings(before: View, after: View): readonly FindingChange[] {
  return changesOf(findingsOf(before).all(), findingsOf(after).all(), {
    told: (finding) => canonical([questionOf(finding), claimsOf(finding), outcomeOf(finding)]),
    keys: [(finding) => canonical([questionOf(finding), claimsOf(finding)]), questionOf],
  });
}

/** The rule and what it asked: the id without the number that tells two answers to one question apart. */
const questionOf = ({ rule, check }: Finding): string => `${rule}/${check.key}`;
const claimsOf = ({ claims }: Finding): readonly string[] => claims.map(({ id }) => id).sort();

/** What it says, for reading: the words of a claim that was told otherwise are in it. */
function outcomeOf({ severity, reason, found, expected, check, judged }: Finding): readonly unknown[] {
  return [severity, reason, found.text, check.relation, expected.text, check.unless, judged.map(({ id }) => id).sort()];
}
