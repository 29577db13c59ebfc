import { canonical } from './canonical.js';
import { type Change, changesOf } from './changes-pairing.js';
import type { Entity } from './entity.js';
import type { View } from './view.js';

/** An entity that one of two views shows and the other does not, or that has another name, text or key. */
export type EntityChange = Change<Entity>;

/** The entities that differ, in the order of their kinds and ids. */
export function changesOfEntities(before: View, after: View): readonly EntityChange[] {
  return changesOf(entitiesIn(before), entitiesIn(after), { told: canonical, keys: [({ id }) => id] });
}

function entitiesIn(view: View): readonly Entity[] {
  const kinds = [...view.vocabulary.entities.keys()];
  return kinds.flatMap((kind) => view.ids(kind).flatMap((id) => view.entity(id) ?? []));
}
