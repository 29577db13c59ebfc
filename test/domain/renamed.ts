import type { Claim } from '../../src/domain/claim.js';
import type { Entity } from '../../src/domain/entity.js';
import type { Graph } from '../../src/domain/graph.js';
import { ASSUMPTIONS, type Vocabulary, WHAT_IF } from '../../src/domain/vocabulary.js';

/** The same graph with other ids, whose alphabetical order is the reverse. */
export interface Renamed {
  readonly graph: Graph;
  readonly newId: (id: string) => string;
}

const KEPT: readonly string[] = [ASSUMPTIONS.id, WHAT_IF.id];
const byId = (a: { id: string }, b: { id: string }) => (a.id < b.id ? -1 : 1);

/** Gives every entity and claim a new id, so that whatever was sorted by id now stands the other way round. */
export function renamed({ entities, claims, ...rest }: Graph, vocabulary: Vocabulary): Renamed {
  const names = new Map(backwards(entities.map(({ id }) => id)).map(([id, place]) => [id, `z${place}`]));
  const newId = (id: string) => (KEPT.includes(id) ? id : (names.get(id) ?? id));
  const places = new Map(backwards(claims.map(({ id }) => id)));
  const entity = (old: Entity): Entity => {
    const { keys } = vocabulary.definition(old.kind);
    const moved = Object.entries(old.keys).map(([name, value]) => [
      name,
      keys[name]?.type === 'entity' ? newId(value) : value,
    ]);
    return { ...old, id: newId(old.id), keys: Object.fromEntries(moved) };
  };
  const claim = (old: Claim): Claim => {
    const { value } = old;
    const subject = newId(old.subject);
    const source = newId(old.source);
    return {
      ...old,
      id: `${subject}.${places.get(old.id)}`,
      subject,
      source,
      statement: old.statement.replace(old.source, source),
      ...(value.type === 'entity' && {
        value: { ...value, entity: newId(value.entity) },
        written: newId(value.entity),
      }),
    };
  };
  return {
    graph: { ...rest, entities: entities.map(entity).sort(byId), claims: claims.map(claim).sort(byId) },
    newId,
  };
}

/** Each id with a number that is the greater the earlier the id stands. */
function backwards(ids: readonly string[]): readonly (readonly [string, string])[] {
  const sorted = [...ids].sort();
  return sorted.map((id, index) => [id, String(sorted.length - index).padStart(6, '0')]);
}
