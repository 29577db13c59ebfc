import { canonical } from './canonical.js';
import { type Change, changesOf } from './changes-pairing.js';
import type { Claim } from './claim.js';
import type { View } from './view.js';

/**
 * A claim that differs between two views. One is altered where it keeps its id, as under an edit that scales it, or
 * where a source says something else of the same property at the same place: then a researcher has corrected it.
 */
export type ClaimChange = Change<Claim>;

/** The claims that differ, in the order of their subjects' kinds and ids. */
export function changesOfClaims(before: View, after: View): readonly ClaimChange[] {
  return changesOf(claimsIn(before), claimsIn(after), {
    told: canonical,
    keys: [({ id }) => id, (claim) => canonical([placeOf(claim), slotOf(claim)]), (claim) => canonical(placeOf(claim))],
  });
}

/** All claims that a view sees. */
function claimsIn(view: View): readonly Claim[] {
  const kinds = [...view.vocabulary.entities.keys()];
  return kinds.flatMap((kind) => view.store.ids(kind).flatMap((id) => view.claims(id)));
}

const placeOf = ({ subject, property, source, locator }: Claim) => [subject, property, source, locator];
const slotOf = ({ period, basis, nature }: Claim) => [period?.start, period?.end, basis, nature];

/** Whether a change of a claim can move a figure: another note or place in the same statement cannot. */
export function isMoving({ before, after }: ClaimChange): boolean {
  const [old, now] = [before, after].map(
    (claim) => claim && { ...claim, id: '', note: undefined, quote: undefined, locator: '' },
  );
  return canonical([old]) !== canonical([now]);
}
