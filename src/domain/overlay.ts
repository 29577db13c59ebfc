import type { Claim } from './claim.js';
import { sameNature } from './claim.js';
import type { Entity } from './entity.js';
import { samePeriod } from './period.js';
import { widen, widenCount } from './quantity.js';
import type { View } from './view.js';
import { ASSUMPTIONS } from './vocabulary.js';

/** Something laid over the claims of a view: what they would be if. The graph itself never changes. */
export interface Overlay {
  /** The same text for the same overlay, for caches. */
  readonly key: string;
  /** What is assumed, for reading; undefined where nothing is, but the same claims are only chosen otherwise. */
  readonly text: string | undefined;
  /**
   * The claims about a subject with the overlay.
   * @param below the view without it
   * @param claims what that view sees of the subject
   */
  apply(below: View, subject: Entity, claims: readonly Claim[]): readonly Claim[];
}

/** Puts one source under test: where it speaks of a property, in a period if that is counted over one, only it is heard. */
export function underTest(source: string): Overlay {
  return {
    key: `under test ${source}`,
    text: undefined,
    apply: ({ vocabulary }, { kind }, claims) => {
      const own = claims.filter((claim) => claim.source === source);
      if (own.length === 0) return claims;
      const { properties } = vocabulary.definition(kind);
      const speaksOf = (claim: Claim) =>
        own.some((mine) => {
          const like = mine.property === claim.property && sameNature(mine.nature, claim.nature);
          return like && (properties[claim.property]?.time !== 'flow' || samePeriod(mine.period, claim.period));
        });
      return claims.filter((claim) => claim.source === source || !speaksOf(claim));
    },
  };
}

/** Hides all but the claims with the given ids. */
export function only(ids: ReadonlySet<string>): Overlay {
  return {
    key: `only ${[...ids].sort().join(' ')}`,
    text: undefined,
    apply: (_, __, claims) => claims.filter(({ id }) => ids.has(id)),
  };
}

/**
 * Moves the bounds of every number out by half a unit of its last written digit. A count stays a whole number: one
 * system is not half a system. What the house assumes is meant as written.
 */
export const WIDENED: Overlay = Object.freeze<Overlay>({
  key: 'widened',
  text: undefined,
  apply: ({ vocabulary }, { id, kind }, claims) => {
    if (id === ASSUMPTIONS.id) return claims;
    const { properties } = vocabulary.definition(kind);
    return claims.map((claim) => {
      const { value, property } = claim;
      if (value.type !== 'quantity') return claim;
      const declared = properties[property];
      const isCount = declared?.type === 'amount' && declared.unit.text === 'count';
      const wide = isCount ? widenCount(value.quantity) : widen(value.quantity);
      return { ...claim, value: { ...value, quantity: wide } };
    });
  },
});

/** Puts other claims in the place of those with the same ids. */
export function instead(claims: readonly Claim[]): Overlay {
  const others = new Map(claims.map((claim) => [claim.id, claim]));
  const told = claims.map(({ id, written, period, basis }) => [id, written, period?.start, period?.end, basis]);
  return {
    key: `instead ${JSON.stringify(told)}`,
    text: undefined,
    apply: (_, __, seen) => seen.map((claim) => others.get(claim.id) ?? claim),
  };
}
