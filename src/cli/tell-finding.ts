import { correctionsOf } from '../domain/correction.js';
import { describeFinding, type Finding } from '../domain/finding.js';
import { sourceOf, tellClaim } from '../domain/tell-claim.js';
import type { View } from '../domain/view.js';

/** A finding in lines: what it says, the claims that cannot all hold, and the correction that mends most. */
export function findingInLines(view: View, finding: Finding): readonly string[] {
  const [correction] = correctionsOf(view, finding);
  return [
    `${finding.severity} ${finding.id}`,
    `  ${describeFinding(view, finding)}`,
    ...finding.claims.map(
      (claim) => `  - ${tellClaim(view, claim)}, says ${sourceOf(view, claim)} at ${claim.locator}`,
    ),
    ...(correction ? [`  correction: ${correction.text}`] : []),
  ];
}

/** A finding as JSON, with the claims as written and every correction. */
export const findingAsJson = (view: View, finding: Finding) => ({
  id: finding.id,
  severity: finding.severity,
  reason: finding.reason,
  text: describeFinding(view, finding),
  claims: finding.claims.map(({ id, subject, property, written, source, locator }) => {
    return { id, subject, property, written, source, locator };
  }),
  corrections: correctionsOf(view, finding).map(({ kind, text }) => ({ kind, text })),
});
