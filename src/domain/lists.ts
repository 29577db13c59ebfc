import type { Collection, Entity } from './entity.js';
import { samePeriod } from './period.js';
import { markOfAll } from './trace.js';
import type { View } from './view.js';

/** The entities that a list of a subject holds: an inverse, a collection or a relation to many. */
export function listOf(view: View, subject: string, name: string): readonly string[] {
  const entity = view.entity(subject);
  const field = entity && view.vocabulary.fields(entity.kind).get(name);
  if (!entity || !field) return [];
  if (field.type === 'property') return view.many(subject, name).map(({ id }) => id);
  if (field.type === 'collection') return collected(view, entity, field.collection);
  if (field.type !== 'inverse') return [];
  const { kind, via, name: property } = field.inverse;
  if (via === 'key') return view.store.keyedTo(kind, property, subject).filter((id) => view.isVisible(id));
  return view.claimedTo(kind, property, subject).filter((id) => leadsTo(view, id, property, subject));
}

/** Whether the view sees that a relation of an entity leads to the target. */
function leadsTo(view: View, id: string, property: string, target: string): boolean {
  const entity = view.entity(id);
  const type = entity && view.vocabulary.definition(entity.kind).properties[property]?.type;
  return type === 'one'
    ? view.one(id, property) === target
    : view.many(id, property).some((member) => member.id === target);
}

function collected(view: View, entity: Entity, { kind, where }: Collection): readonly string[] {
  return candidates(view, entity, { kind, where }).filter((id) => {
    return where.every(({ theirs, ours }) => {
      if (theirs === 'period') return samePeriod(view.entity(id)?.period, entity.period);
      const found = keyAt(view, id, theirs);
      return found !== undefined && found === entity.keys[ours];
    });
  });
}

/** All of the kind, or those that share an entity with this one as a key: they are looked up. */
function candidates(
  view: View,
  entity: Entity,
  { kind, where }: Pick<Collection, 'kind' | 'where'>,
): readonly string[] {
  const { keys } = view.vocabulary.definition(kind);
  for (const { theirs, ours } of where) {
    const value = entity.keys[ours];
    if (keys[theirs]?.type !== 'entity' || value === undefined) continue;
    view.trace.read(markOfAll(kind));
    return view.store.keyedTo(kind, theirs, value).filter((id) => view.isVisible(id));
  }
  return view.ids(kind);
}

/** The value of a path of keys, such as `market.partOf`. */
function keyAt(view: View, id: string, path: string): string | undefined {
  return path.split('.').reduce<string | undefined>((at, name) => at && view.entity(at)?.keys[name], id);
}
