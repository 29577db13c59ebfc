import { type Claim, quantityOf, sameNature } from './claim.js';
import { formatQuantity } from './format.js';
import { samePeriod } from './period.js';
import { agree } from './pick.js';
import { proRated } from './pro-rating.js';
import { agrees, type Quantity } from './quantity.js';
import { voicesFor } from './support.js';
import { dayOf, sourceOf, sourcesOf, writtenValue } from './tell-claim.js';
import type { View } from './view.js';

/** Claims of independent sources that agree with a claim, one of each. A stated figure has its inputs instead. */
export function confirming(view: View, claim: Claim): readonly Claim[] {
  if (view.vocabulary.metrics.has(claim.property)) return [];
  const original = view.original(claim.source);
  const agreeing =
    timeOf(view, claim, 'type') === 'many'
      ? view.claimsOn(claim.subject, claim.property).filter((other) => agree(claim, other))
      : voicesFor(view, claim);
  const others = agreeing.filter(({ source }) => view.original(source) !== original);
  return [...new Map(others.map((other) => [view.original(other.source), other])).values()];
}

/** What independent sources say of the same that neither confirms a claim nor is better supported. */
export function otherVoices(view: View, claim: Claim): readonly string[] {
  const original = view.original(claim.source);
  const others = view.rivals(claim).filter((rival) => view.original(rival.claim.source) !== original);
  const told = others.map(({ claim: other, agrees: isPossible }) => {
    const apart = quantityOf(claim) ? 'on no better evidence' : 'and both may be true';
    const how = isPossible ? 'which agrees and tells less' : apart;
    return `${sourceOf(view, other)} says ${writtenValue(view, other)}, ${how}`;
  });
  return told.length > 0 ? told : ['nobody else speaks of it'];
}

/** What a view picks of a state today, where it is a later one and another: on the same basis, else on any. */
export function superseding(view: View, claim: Claim): Claim | undefined {
  if (timeOf(view, claim, 'time') !== 'state') return undefined;
  const { subject, property, basis } = claim;
  return [view.claim(subject, property, { basis }), view.claim(subject, property)].find((now) => {
    return now && sameNature(now.nature, claim.nature) && dayOf(now) > dayOf(claim) && !agree(now, claim);
  });
}

function timeOf(view: View, { subject, property }: Claim, what: 'time' | 'type'): string | undefined {
  const kind = view.entity(subject)?.kind ?? '';
  return view.vocabulary.definition(kind).properties[property]?.[what];
}

/** What others say that is told beside a claim without confirming it. */
export interface Remark {
  readonly claims: readonly Claim[];
  readonly text: string;
}

/** The first number of an independent source that agrees, but on another basis or period, so that it confirms nothing. */
export function relatedSupport(view: View, claim: Claim): readonly Remark[] {
  const value = quantityOf(claim);
  const original = view.original(claim.source);
  if (!value || !isTold(value)) return [];
  const [first] = view.related(claim).filter((other) => {
    const theirs = quantityOf(other);
    const isOther = view.original(other.source) !== original && sameNature(other.nature, claim.nature);
    return isOther && theirs !== undefined && agrees(value, theirs) && (isTold(theirs) || isNear(theirs, value));
  });
  if (!first) return [];
  const basis = first.basis === claim.basis ? [] : [`basis ${first.basis}`];
  const period = first.period?.label === claim.period?.label ? [] : [`period ${first.period?.label ?? 'unspecified'}`];
  const text = `${sourceOf(view, first)} says ${first.written} (${[...basis, ...period].join(', ')})`;
  return [{ claims: [first], text }];
}

/** Whether a quantity says how much it is, and not only "over" or "up to": what is open agrees with nearly all. */
const isTold = ({ low, high }: Quantity): boolean => low > 0 && Number.isFinite(high);

/** How far an open bound may be from a value, as a part of it, to tell of it: "over $66 billion" does of $67 billion. */
const NEAR = 0.1;

/** Whether the one bound that a quantity has lies near a value. */
function isNear({ low, high }: Quantity, { low: from, high: to }: Quantity): boolean {
  const bound = Number.isFinite(high) ? high : low;
  return bound > 0 && bound >= from * (1 - NEAR) && bound <= to * (1 + NEAR);
}

/**
 * What independent sources give for the period of a claim that nobody else makes of that period, pieced together from
 * their claims on other periods.
 */
export function piecedTogether(view: View, claim: Claim): readonly Remark[] {
  const { subject, property, period, basis, source } = claim;
  const entity = view.entity(subject);
  const value = quantityOf(claim);
  if (!entity || !value || !period || timeOf(view, claim, 'time') !== 'flow') return [];
  const original = view.original(source);
  const others = view.claimsOn(subject, property).filter((other) => view.original(other.source) !== original);
  if (others.some((other) => samePeriod(other.period, period) && other.basis === basis)) return [];
  const { quantity, inputs } = proRated(view, entity, property, period, basis);
  const claims = inputs.flatMap(({ claim: piece }) => piece ?? []);
  const declared = view.vocabulary.definition(entity.kind).properties[property];
  if (!quantity || declared?.type !== 'amount' || claims.some((one) => !others.includes(one))) return [];
  const pieces = claims.map((one) => one.period?.label).join(', ');
  const sum = `${formatQuantity(quantity, declared.unit)}, ${agrees(value, quantity) ? 'which agrees' : 'another number'}`;
  const text = `what others say of ${pieces} comes to ${sum}, for the days in ${period.label}: ${sourcesOf(view, claims)}`;
  return [{ claims, text }];
}
