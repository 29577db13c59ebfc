import { multiply } from './arithmetic.js';
import { type Claim, type ClaimValue, quantityOf, sameNature, UNSPECIFIED } from './claim.js';
import { type Edit, EditError } from './edit.js';
import { type Entity, hasPeriodKey } from './entity.js';
import { formatQuantity } from './format.js';
import { marksOfChange } from './marks-of-change.js';
import type { Computation } from './metric.js';
import type { Overlay } from './overlay.js';
import { type Period, parseDate, parsePeriod, samePeriod } from './period.js';
import type { Property } from './property.js';
import { clamp, type Quantity } from './quantity.js';
import type { View } from './view.js';
import { WHAT_IF } from './vocabulary.js';

type SetEdit = Extract<Edit, { act: 'set' }>;
type ScaleEdit = Extract<Edit, { act: 'scale' }>;

/** An edit laid over a view. `origin` is told with it: "as asked", or the scenario. */
export function overlayOf(edit: Edit, origin: string): Overlay {
  return {
    key: `${edit.key} ${origin}`,
    text: `${edit.text} (${origin})`,
    apply: (below, subject, claims) => (isMeant(edit, below, subject) ? edited(edit, below, subject, claims) : claims),
    requireEffect: (below, above) => requireEffect(edit, below, above),
    changes: (below, above) => marksOfChange(edit, below, above),
    leading: (store, kind, property, target) => {
      const leads = edit.act === 'set' && 'type' in edit.value && edit.value.type === 'entity';
      if (!leads || edit.kind !== kind || edit.property !== property || edit.written !== target) return [];
      return 'about' in edit.target ? [edit.target.about] : store.ids(kind);
    },
  };
}

/**
 * Checks that an edit of one entity does one thing: edits of all that match may match nothing, and what they give is
 * looked at where it is read.
 * @param below the view without the edit
 * @param above the view with it
 * @throws EditError if there is nothing to scale or withdraw, if several claims tie for the one to set, or if the view
 * would not pick what is set
 */
function requireEffect(edit: Edit, below: View, above: View): void {
  if (!('about' in edit.target)) return;
  const subject = below.entity(edit.target.about);
  // Reading the edit has looked it up, but in another dataset it may not be.
  if (!subject) throw new EditError(`"${edit.text}" has no effect: there is no "${edit.target.about}"`);
  if (edit.act === 'set') requireOneSlot(edit, below, subject);
  else if (!below.claims(subject.id).some((claim) => concerns(edit, below, subject, claim))) {
    throw new EditError(`"${edit.text}" has no effect: the view sees no such claim`);
  }
  above.claims(subject.id); // what cannot be worked out is told now
  if (edit.act === 'set') requirePicked(edit, above, subject);
}

function requireOneSlot(edit: SetEdit, below: View, subject: Entity): void {
  const { ties } = slotOf(edit, below, subject);
  if (ties.length < 2) return;
  throw new EditError(`"${edit.text}" is ambiguous: ${ties.map(told).join(' and ')} tie; name a basis or a period`);
}

/** A value in a place from which no figure takes its own, such as a period of what never changes, has no effect. */
function requirePicked(edit: SetEdit, above: View, subject: Entity): void {
  const isFixed = above.vocabulary.definition(subject.kind).properties[edit.property]?.time === 'fixed';
  const period = isFixed ? undefined : periodOf(edit, above, subject);
  const claim = above.claim(subject.id, edit.property, { basis: edit.basis, period });
  if (!claim || claim.source === WHAT_IF.id) return;
  throw new EditError(`"${edit.text}" has no effect: the view still picks ${told(claim)}`);
}

const told = ({ written, source, period }: Claim): string =>
  `${written} (${source}${period ? `, ${period.label}` : ''})`;

function isMeant({ target }: Edit, below: View, subject: Entity): boolean {
  if ('about' in target) return target.about === subject.id;
  if (target.all !== subject.kind || !below.isVisible(subject.id)) return false;
  return Object.entries(target.where).every(([name, wanted]) => hasLink(below, subject, name, wanted));
}

/** Whether a key or relation of an entity is what is wanted; a period is the same in other words. */
function hasLink(below: View, subject: Entity, name: string, wanted: string): boolean {
  const { keys } = below.vocabulary.definition(subject.kind);
  if (Object.hasOwn(keys, name) && keys[name]?.type === 'period') {
    return subject.period !== undefined && samePeriod(subject.period, parsePeriod(wanted, below.calendar(subject)));
  }
  return (subject.keys[name] ?? below.one(subject.id, name)) === wanted;
}

function edited(edit: Edit, below: View, subject: Entity, claims: readonly Claim[]): readonly Claim[] {
  switch (edit.act) {
    case 'withdraw':
      return claims.filter((claim) => !concerns(edit, below, subject, claim));
    case 'scale':
      return claims.map((claim) =>
        concerns(edit, below, subject, claim) ? scaled(edit, below, subject, claim) : claim,
      );
    case 'set':
      return withValue(edit, below, subject, claims);
  }
}

/** Whether a claim is among those that an edit scales or withdraws: what is left open means all. */
function concerns(edit: Edit, below: View, subject: Entity, claim: Claim): boolean {
  const period = periodOf(edit, below, subject);
  return (
    (edit.property === undefined || edit.property === claim.property) &&
    (edit.basis === undefined || edit.basis === claim.basis) &&
    (edit.period === undefined || samePeriod(period, claim.period)) &&
    (edit.act !== 'withdraw' || edit.source === undefined || edit.source === claim.source)
  );
}

function periodOf({ period }: Edit, view: View, subject: Entity): Period | undefined {
  return period === undefined ? undefined : parsePeriod(period, view.calendar(subject));
}

function scaled(edit: ScaleEdit, below: View, subject: Entity, claim: Claim): Claim {
  const quantity = quantityOf(claim);
  if (!quantity) return claim;
  const by = 'formulas' in edit.by ? workedOut(edit, edit.by, below, subject) : edit.by;
  const told = 'formulas' in edit.by ? formatQuantity(by, edit.by.unit) : edit.written;
  const value = within(edit, below, subject, multiply(quantity, by));
  return { ...claim, value, written: `${claim.written} × ${told}` };
}

/** The claims with one more in the place of all that stand in the slot that is set. */
function withValue(edit: SetEdit, below: View, subject: Entity, claims: readonly Claim[]): readonly Claim[] {
  const { basis, period, picked } = slotOf(edit, below, subject);
  const nature = picked?.nature ?? 'actual';
  const others = claims.filter((claim) => {
    const sameSlot = claim.basis === basis && samePeriod(claim.period, period) && sameNature(claim.nature, nature);
    return claim.property !== edit.property || !sameSlot;
  });
  const property = below.vocabulary.definition(subject.kind).properties[edit.property];
  if (property?.time === 'flow' && !period && !hasPeriodKey(below.vocabulary.definition(subject.kind))) {
    throw new EditError(`"${edit.text}" has no period, and nothing is claimed that it could take the place of`);
  }
  return [...others, { ...claimOf(edit, below, subject), basis, period, nature, ...(picked && standingOf(picked)) }];
}

const standingOf = ({ rank, published, statement }: Claim) => ({ rank, published, statement });

function claimOf(edit: SetEdit, below: View, subject: Entity): Claim {
  const value: ClaimValue =
    'formulas' in edit.value ? within(edit, below, subject, workedOut(edit, edit.value, below, subject)) : edit.value;
  return {
    id: `${subject.id}.${edit.property}.set-${below.lens.overlays.length}`,
    subject: subject.id,
    property: edit.property,
    value,
    written: edit.written,
    period: undefined,
    basis: UNSPECIFIED,
    nature: 'actual',
    published: parseDate(below.today),
    undated: false,
    source: WHAT_IF.id,
    locator: edit.text,
    statement: WHAT_IF.id,
    grade: 'D',
    rank: 'normal',
    note: undefined,
    quote: undefined,
  };
}

interface Slot {
  readonly basis: string;
  readonly period: Period | undefined;
  readonly picked: Claim | undefined;
  /** The claim that would be picked and those that tie with it, where the edit leaves basis and period open. */
  readonly ties: readonly Claim[];
}

/** Where an edit puts its value: where the default figure takes its own from, unless basis or period say otherwise. */
function slotOf(edit: SetEdit, view: View, subject: Entity): Slot {
  const asked = periodOf(edit, view, subject);
  requireOwnPeriod(edit, view, subject, asked);
  const found = view.picked(subject.id, edit.property, { basis: edit.basis, period: asked });
  const { claim, ties = [] } = found ?? {};
  const open = edit.basis === undefined && edit.period === undefined;
  return {
    basis: edit.basis ?? claim?.basis ?? UNSPECIFIED,
    period: claim ? claim.period : (asked ?? subject.period),
    picked: claim,
    ties: open && claim ? [claim, ...ties] : [],
  };
}

/** What is counted over the period of its entity, such as a share, is set for no other. */
function requireOwnPeriod(edit: SetEdit, view: View, subject: Entity, asked: Period | undefined): void {
  const definition = view.vocabulary.definition(subject.kind);
  const isCounted = hasPeriodKey(definition) && definition.properties[edit.property]?.time === 'flow';
  if (!asked || !isCounted || samePeriod(asked, subject.period)) return;
  const expected = subject.period?.label ?? 'no period';
  throw new EditError(`"${edit.text}" is for ${asked.label}, expected ${expected}, as of "${subject.id}"`);
}

/** @throws EditError if the formula gives nothing in the view */
function workedOut(edit: Edit, formula: Computation, view: View, subject: Entity): Quantity {
  const period = periodOf(edit, view, subject);
  const { quantity, missing } = view.compute(subject.id, formula, { period });
  if (quantity) return quantity;
  const lacking = missing.map(({ subject: of, property }) => `${of}.${property}`).join(', ');
  throw new EditError(`"${edit.text}" cannot be worked out: missing ${lacking}`);
}

/** @throws EditError if a property cannot have the value */
function within(
  edit: Edit,
  view: View,
  { id, kind }: Entity,
  quantity: Quantity,
): Extract<ClaimValue, { type: 'quantity' }> {
  const property: Property | undefined = view.vocabulary.definition(kind).properties[edit.property ?? ''];
  if (property?.type !== 'amount') throw new TypeError(`"${edit.property}" is no number`);
  const possible = clamp(quantity, property.range);
  const isWhole = (possible?.estimate === undefined) === (quantity.estimate === undefined);
  if (possible && isWhole) return { type: 'quantity', quantity: possible };
  const [found, expected] = [quantity, { ...quantity, ...property.range, estimate: undefined }].map((value) =>
    formatQuantity(value, property.unit),
  );
  throw new EditError(`"${edit.text}" gives ${found} of "${id}", expected ${expected}`);
}
