import { type Claim, quantityOf } from './claim.js';
import type { Period } from './period.js';
import { pickOfSlot } from './picking.js';
import type { Quantity } from './quantity.js';
import type { View } from './view.js';

/** By the days that are described, or by the days on which it was said. */
export type HistoryTime = 'period' | 'publication';

/** One claim on a property as a point, or a stretch, of a plot over time. */
export interface HistoryPoint {
  readonly claim: Claim;
  readonly quantity: Quantity;
  /** The days that it describes; undefined where the source does not say. */
  readonly described: Period | undefined;
  /** The days on one of which it was said. */
  readonly published: Period;
  /** Whether the view picks it among all claims on the same period, basis and nature. */
  readonly isPicked: boolean;
}

/** Every claim that the view sees on an amount, by the first and last day of the chosen time, then by id. */
export function historyOf(
  view: View,
  subject: string,
  property: string,
  { by, basis }: { readonly by: HistoryTime; readonly basis: string | undefined },
): readonly HistoryPoint[] {
  const points = view.claimsOn(subject, property).flatMap((claim): HistoryPoint[] => {
    const quantity = quantityOf(claim);
    if (!quantity || (basis !== undefined && claim.basis !== basis)) return [];
    const isPicked = pickOfSlot(view, claim)?.id === claim.id;
    return [{ claim, quantity, described: claim.period, published: claim.published, isPicked }];
  });
  const keyOf = ({ claim, described, published }: HistoryPoint) => {
    const days = by === 'period' ? described : published;
    return days ? `${days.start} ${days.end} ${claim.id}` : `${LAST} ${claim.id}`;
  };
  return points.sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));
}

/** Sorts behind every date: what describes no days stands at the end. */
const LAST = '~';
