import { type AskedPeriod, inAskedPeriod } from './asked-period.js';
import type { Claim } from './claim.js';
import { hasPeriodKey } from './entity.js';
import type { View } from './view.js';

/** One end of a walk along a path; `root` is the member of the list that it went through. */
export interface Stop {
  readonly root: string;
  readonly id: string;
  /** The key or relation that leads nowhere from `id`. */
  readonly missing: string | undefined;
  /** The claims on relations that the walk followed. */
  readonly via: readonly Claim[];
}

/** Where a walk along a path has come to. */
export interface Place {
  readonly stops: readonly Stop[];
  readonly list: boolean;
}

/** The beginning of a walk. */
export function startAt(id: string, missing?: string): Place {
  return { stops: [{ root: id, id, missing, via: [] }], list: false };
}

/**
 * One step along a key, a relation or a list; undefined where the name is a number, or where the walk is lost already.
 * A list of things holds all that have the key, seen or not, so that what a view cannot see is missing and not zero.
 * A list of statements on a period (shares) holds those that the view sees, for that period.
 */
export function step(view: View, place: Place, name: string, period: AskedPeriod | undefined): Place | undefined {
  const sound = place.stops.find(({ missing }) => missing === undefined);
  const kind = sound && view.entity(sound.id)?.kind;
  const field = kind === undefined ? undefined : view.vocabulary.fields(kind).get(name);
  if (!sound || !field) return undefined;
  if (field.type === 'key') return { ...place, stops: place.stops.map((stop) => alongKey(view, stop, name)) };
  if (field.type === 'property' && field.property.type === 'one') {
    return { ...place, stops: place.stops.map((stop) => alongRelation(view, stop, name)) };
  }
  if (field.type === 'property' && field.property.type === 'many') {
    const members = view.many(sound.id, name);
    return { stops: members.map(({ id, claims }) => ({ root: id, id, missing: undefined, via: claims })), list: true };
  }
  if (field.type !== 'inverse' && field.type !== 'collection') return undefined;
  const ids = members(view, sound.id, name).filter((id) => ofPeriod(view, id, period));
  return { stops: ids.map((id) => ({ root: id, id, missing: undefined, via: [] })), list: true };
}

/** Whether the view sees every statement of a list for a period that the dataset holds. */
export function seesAll(view: View, subject: string, name: string, period: AskedPeriod | undefined): boolean {
  const kind = view.entity(subject)?.kind;
  const field = kind === undefined ? undefined : view.vocabulary.fields(kind).get(name);
  if (field?.type !== 'inverse' || field.inverse.via !== 'key') return true;
  const { kind: of, name: key } = field.inverse;
  const all = view.store.keyedTo(of, key, subject).filter((id) => ofPeriod(view, id, period));
  return all.every((id) => view.isVisible(id));
}

function members(view: View, subject: string, name: string): readonly string[] {
  const kind = view.entity(subject)?.kind ?? '';
  const field = view.vocabulary.fields(kind).get(name);
  const isThing = field?.type === 'inverse' && !hasPeriodKey(view.vocabulary.definition(field.inverse.kind));
  if (!isThing || field.inverse.via !== 'key') return view.list(subject, name);
  return view.store.keyedTo(field.inverse.kind, field.inverse.name, subject);
}

function ofPeriod(view: View, id: string, period: AskedPeriod | undefined): boolean {
  const entity = view.entity(id);
  const isStatement = entity && hasPeriodKey(view.vocabulary.definition(entity.kind));
  return !isStatement || inAskedPeriod(entity.period, period ?? 'unspecified');
}

function alongKey(view: View, stop: Stop, name: string): Stop {
  if (stop.missing !== undefined) return stop;
  const next = view.entity(stop.id)?.keys[name];
  return next === undefined ? { ...stop, missing: name } : { ...stop, id: next };
}

function alongRelation(view: View, stop: Stop, name: string): Stop {
  if (stop.missing !== undefined) return stop;
  const claim = view.claim(stop.id, name);
  if (claim?.value.type !== 'entity') return { ...stop, missing: name };
  return { ...stop, id: claim.value.entity, via: [...stop.via, claim] };
}
