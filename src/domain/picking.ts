import type { Claim } from './claim.js';
import { type Entity, hasPeriodKey } from './entity.js';
import { areRivals, type Choice, type Circumstances, fullestStatement, type Picked, pick } from './pick.js';
import type { View } from './view.js';

/** What a view picks for a property of a subject with those that tie with it; undefined if none fits. */
export function pickedIn(view: View, subject: string, property: string, choice: Choice): Picked | undefined {
  const entity = view.entity(subject);
  const definition = entity && view.vocabulary.definition(entity.kind);
  const declared = definition?.properties[property];
  if (!entity || !definition || !declared) return undefined;
  if (view.below && view.lens.overlays.at(-1)?.picks === 'as-below')
    return pickedBelow(view, view.below, entity, property, choice);
  const own = hasPeriodKey(definition) && declared.time === 'flow';
  const period = own ? (entity.period ?? 'unspecified') : choice.period;
  return pick(view.claimsOn(subject, property), declared, { ...choice, period }, circumstances(view, entity, property));
}

/** What the view below picks, as it is seen in this one. */
function pickedBelow(view: View, below: View, { id }: Entity, property: string, choice: Choice): Picked | undefined {
  const found = below.picked(id, property, choice);
  const here = (claim: Claim) => view.claims(id).filter((other) => other.id === claim.id);
  const [claim] = found ? here(found.claim) : [];
  return found && claim && { claim, ties: found.ties.flatMap(here) };
}

/** The claim that a view picks among a claim and its rivals: those in the same slot. */
export function pickOfSlot(view: View, claim: Claim): Claim | undefined {
  const all = view.claimsOn(claim.subject, claim.property);
  const sound = all.filter(({ rank }) => rank !== 'deprecated');
  const usable = sound.length > 0 ? sound : all;
  return pickAmong(
    view,
    usable.filter((other) => other.id === claim.id || areRivals(other, claim)),
  );
}

/** The claim that a view picks among claims on one property, basis and, where it is a flow, period. */
export function pickAmong(view: View, claims: readonly Claim[]): Claim | undefined {
  const [first] = claims;
  const entity = first && view.entity(first.subject);
  const declared = entity && view.vocabulary.definition(entity.kind).properties[first.property];
  if (!first || !entity || !declared) return undefined;
  const period = declared.time === 'flow' ? (first.period ?? 'unspecified') : undefined;
  return pick(claims, declared, { basis: first.basis, period }, circumstances(view, entity, first.property))?.claim;
}

function circumstances(view: View, entity: Entity, property: string): Circumstances {
  const together = view.vocabulary.definition(entity.kind).measuredTogether;
  const nameOf = (id: string) => view.entity(id)?.name ?? id;
  return {
    today: view.today,
    calendar: view.calendar(entity),
    original: (source) => view.original(source),
    nameOf,
    statement: together.includes(property) ? fullestStatement(view.claims(entity.id), together, nameOf) : undefined,
  };
}
