import { type ClaimChange, isMoving } from './changes-of-claims.js';
import type { FigureChange } from './changes-of-figures.js';
import { claimsBehind, type Figure } from './figure.js';

/**
 * What made figures other ones: the changed claims that a figure rests on, before or after. Where it rests on none, those
 * on the properties that it reads, of which one may have lent a rival its weight. Where there is none either, another
 * day counts as today, or an entity has another key.
 */
export class Causes {
  private readonly byClaim = new Map<string, ClaimChange>();
  private readonly byAddress = new Map<string, ClaimChange[]>();

  constructor(changes: readonly ClaimChange[]) {
    for (const change of changes.filter(isMoving)) {
      for (const claim of [change.before, change.after]) if (claim) this.byClaim.set(claim.id, change);
      const { subject, property } = change.after ?? change.before;
      const address = `${subject}.${property}`;
      this.byAddress.set(address, [...(this.byAddress.get(address) ?? []), change]);
    }
  }

  /** By the ids of the claims. */
  of({ before, after }: FigureChange): readonly ClaimChange[] {
    const sides = [before, after].flatMap((figure) => figure ?? []);
    const own = sides.flatMap(claimsBehind).flatMap(({ id }) => this.byClaim.get(id) ?? []);
    const found = own.length > 0 ? own : sides.flatMap(addressesRead).flatMap((one) => this.byAddress.get(one) ?? []);
    return [...new Set(found)].sort((a, b) => (idOf(a) < idOf(b) ? -1 : 1));
  }
}

const idOf = ({ before, after }: ClaimChange): string => (after ?? before).id;

/** Every property of an entity that a figure reads, or would read. */
function addressesRead({ subject, property, inputs, missing }: Figure): readonly string[] {
  const below = inputs.flatMap(({ figure, via }) => [
    ...addressesRead(figure),
    ...via.map((claim) => `${claim.subject}.${claim.property}`),
  ]);
  return [`${subject}.${property}`, ...below, ...missing.map((lacking) => `${lacking.subject}.${lacking.property}`)];
}
