import { type Claim, quantityOf, sameNature } from './claim.js';
import { agree } from './pick.js';
import { agrees, type Quantity } from './quantity.js';
import { voicesFor } from './support.js';
import { dayOf, namesOf, writtenValue } from './tell-claim.js';
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
    return `${namesOf(view, [other])} says ${writtenValue(view, other)}, ${how}`;
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

/** Numbers of independent sources that agree, but on another basis or period, so that they confirm nothing. */
export function relatedSupport(view: View, claim: Claim): readonly { readonly claim: Claim; readonly text: string }[] {
  const value = quantityOf(claim);
  const original = view.original(claim.source);
  if (!value || !isTold(value)) return [];
  const [first] = view.related(claim).filter((other) => {
    const theirs = quantityOf(other);
    const isOther = view.original(other.source) !== original && sameNature(other.nature, claim.nature);
    return isOther && theirs !== undefined && isTold(theirs) && agrees(value, theirs);
  });
  if (!first) return [];
  const basis = first.basis === claim.basis ? [] : [`basis ${first.basis}`];
  const period = first.period?.label === claim.period?.label ? [] : [`period ${first.period?.label ?? 'unspecified'}`];
  const text = `${namesOf(view, [first])} says ${first.written} (${[...basis, ...period].join(', ')})`;
  return [{ claim: first, text }];
}

/** Whether a quantity says how much it is, and not only "over" or "up to": what is open agrees with nearly all. */
const isTold = ({ low, high }: Quantity): boolean => low > 0 && Number.isFinite(high);
