import { type Claim, sameNature } from './claim.js';
import type { Entity } from './entity.js';
import { parseQuantity } from './notation.js';
import { samePeriod } from './period.js';
import type { Property } from './property.js';
import { clamp, point, widen, widenCount } from './quantity.js';
import type { Store } from './store.js';
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
  /**
   * Checks that it does something in a view; nothing to check if absent.
   * @param above the view with it
   * @throws EditError if it does nothing, or cannot be told
   */
  requireEffect?(below: View, above: View): void;
  /** Present where the view picks as the one below does: other bounds are no other evidence. */
  readonly picks?: 'as-below';
  /**
   * All that it changes, as marks of what is read; undefined where that cannot be told, and if absent.
   * @param above the view with it
   */
  changes?(below: View, above: View): ReadonlySet<string> | undefined;
  /** Ids of entities of a kind of which it may say that a property leads to the target; none if absent. */
  leading?(store: Store, kind: string, property: string, target: string): readonly string[];
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
 * Moves the bounds of every number out by half a unit of its last written digit, as far as the property goes. A count
 * stays a whole number: one system is not half a system. What the house assumes is meant as written.
 */
export const WIDENED: Overlay = Object.freeze<Overlay>({
  key: 'widened',
  text: undefined,
  picks: 'as-below',
  apply: ({ vocabulary }, { id, kind }, claims) => {
    const { properties } = vocabulary.definition(kind);
    return id === ASSUMPTIONS.id ? claims : claims.map((claim) => widened(claim, properties[claim.property]));
  },
});

/** As far out as the property goes. */
function widened(claim: Claim, property: Property | undefined): Claim {
  const { value } = claim;
  if (value.type !== 'quantity') return claim;
  if (property?.type !== 'amount') return { ...claim, value: { ...value, quantity: widen(value.quantity) } };
  const wide = property.unit.text === 'count' ? widenCount(value.quantity) : widen(value.quantity);
  const quantity = clamp(wide, property.range);
  return quantity ? { ...claim, value: { ...value, quantity } } : claim;
}

/** Takes every number that has a best value at that value. */
export const AT_BEST: Overlay = Object.freeze<Overlay>({
  key: 'at best values',
  text: undefined,
  picks: 'as-below',
  apply: (_, __, claims) =>
    claims.map((claim) => {
      const { value } = claim;
      if (value.type !== 'quantity' || value.quantity.estimate === undefined) return claim;
      return { ...claim, value: { ...value, quantity: point(value.quantity.estimate, value.quantity.dimension) } };
    }),
});

/** Sets house assumptions, each in the notation of the seeds; those that nothing is claimed of stay unknown. */
export function assuming(values: Readonly<Record<string, string>>): Overlay {
  return {
    key: `assuming ${JSON.stringify(values)}`,
    text: undefined,
    apply: (_, subject, claims) =>
      subject.id !== ASSUMPTIONS.id
        ? claims
        : claims.map((claim) => {
            const written = values[claim.property];
            const quantity = written === undefined ? undefined : parseQuantity(written);
            return quantity && written !== undefined
              ? { ...claim, written, value: { type: 'quantity', quantity } }
              : claim;
          }),
  };
}

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
