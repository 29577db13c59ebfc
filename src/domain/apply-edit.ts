import { multiply } from './arithmetic.js';
import { type Claim, type ClaimValue, quantityOf, sameNature, UNSPECIFIED } from './claim.js';
import { type Edit, EditError } from './edit.js';
import { type Entity, hasPeriodKey } from './entity.js';
import { formatQuantity } from './format.js';
import type { Computation } from './metric.js';
import type { Overlay } from './overlay.js';
import { type Period, parseDate, parsePeriod, samePeriod } from './period.js';
import type { Property } from './property.js';
import { clamp, type Quantity } from './quantity.js';
import type { View } from './view.js';
import { WHAT_IF } from './vocabulary.js';

/** An edit laid over a view. `origin` is told with it: "as asked", or the scenario. */
export function overlayOf(edit: Edit, origin: string): Overlay {
  return {
    key: edit.key,
    text: `${edit.text} (${origin})`,
    apply: (below, subject, claims) => (isMeant(edit, below, subject) ? edited(edit, below, subject, claims) : claims),
  };
}

/**
 * Checks that an edit of one entity does one thing in a view: edits of all that match may match nothing.
 * @throws EditError if there is nothing to scale or withdraw, or if several claims tie for the one to set
 */
export function requireEffect(edit: Edit, view: View): void {
  if (!('about' in edit.target)) return;
  const subject = view.entity(edit.target.about) as Entity; // reading the edit has looked it up
  if (edit.act === 'set') {
    const { ties } = slotOf(edit, view, subject);
    if (ties.length > 1) {
      const told = ties.map(
        ({ written, source, period }) => `${written} (${source}${period ? `, ${period.label}` : ''})`,
      );
      throw new EditError(`"${edit.text}" is ambiguous: ${told.join(' and ')} tie; name a basis or a period`);
    }
  } else if (!view.claims(subject.id).some((claim) => concerns(edit, view, subject, claim))) {
    throw new EditError(`"${edit.text}" has no effect: the view sees no such claim`);
  }
  edited(edit, view, subject, view.claims(subject.id));
}

function isMeant({ target }: Edit, below: View, { id, kind, keys }: Entity): boolean {
  if ('about' in target) return target.about === id;
  if (target.all !== kind || !below.isVisible(id)) return false;
  return Object.entries(target.where).every(([name, wanted]) => (keys[name] ?? below.one(id, name)) === wanted);
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

function scaled(edit: Extract<Edit, { act: 'scale' }>, below: View, subject: Entity, claim: Claim): Claim {
  const quantity = quantityOf(claim);
  if (!quantity) return claim;
  const by = 'formulas' in edit.by ? workedOut(edit, edit.by, below, subject) : edit.by;
  const told = 'formulas' in edit.by ? formatQuantity(by, edit.by.unit) : edit.written;
  const value = within(edit, below, subject, multiply(quantity, by));
  return { ...claim, value, written: `${claim.written} × ${told}` };
}

/** The claims with one more in the place of all that stand in the slot that is set. */
function withValue(
  edit: Extract<Edit, { act: 'set' }>,
  below: View,
  subject: Entity,
  claims: readonly Claim[],
): readonly Claim[] {
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

function claimOf(edit: Extract<Edit, { act: 'set' }>, below: View, subject: Entity): Claim {
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
function slotOf(edit: Extract<Edit, { act: 'set' }>, view: View, subject: Entity): Slot {
  const asked = periodOf(edit, view, subject);
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
  { kind }: Entity,
  quantity: Quantity,
): Extract<ClaimValue, { type: 'quantity' }> {
  const property: Property | undefined = view.vocabulary.definition(kind).properties[edit.property ?? ''];
  if (property?.type !== 'amount') throw new TypeError(`"${edit.property}" is no number`);
  const possible = clamp(quantity, property.range);
  if (possible) return { type: 'quantity', quantity: possible };
  const [found, expected] = [quantity, { ...quantity, ...property.range, estimate: undefined }];
  const told = (value: Quantity) => formatQuantity(value, property.unit);
  throw new EditError(`"${edit.text}" gives ${told(found)}, expected ${told(expected)}`);
}
