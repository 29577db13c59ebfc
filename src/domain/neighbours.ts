import type { Claim } from './claim.js';
import type { Entity } from './entity.js';
import type { View } from './view.js';
import type { Field } from './vocabulary.js';

/** An entity that another leads to, by which field, and the claims that say so; none where a key does. */
export interface Neighbour {
  readonly relation: string;
  readonly id: string;
  readonly claims: readonly Claim[];
}

/** All that an entity leads to in a view: along keys, relations and the lists that lead back, in the vocabulary's order. */
export function neighboursOf(view: View, entity: Entity): readonly Neighbour[] {
  const fields = [...view.vocabulary.fields(entity.kind)];
  return fields.flatMap(([relation, field]) => along(view, entity, relation, field));
}

function along(view: View, entity: Entity, relation: string, field: Field): readonly Neighbour[] {
  switch (field.type) {
    case 'metric':
      return [];
    case 'key': {
      const id = field.key.type === 'entity' ? entity.keys[relation] : undefined;
      return id === undefined || view.isLeftOut(id) ? [] : [{ relation, id, claims: [] }];
    }
    case 'property': {
      const { type } = field.property;
      if (type === 'many') return view.many(entity.id, relation).map((member) => ({ relation, ...member }));
      const claim = type === 'one' ? view.claim(entity.id, relation) : undefined;
      return claim?.value.type === 'entity' ? [{ relation, id: claim.value.entity, claims: [claim] }] : [];
    }
    case 'inverse': {
      const { via, name } = field.inverse;
      const said = (id: string) => (via === 'key' ? [] : claimsTo(view, id, name, entity.id));
      return view.list(entity.id, relation).map((id) => ({ relation, id, claims: said(id) }));
    }
    case 'collection':
      return view.list(entity.id, relation).map((id) => ({ relation, id, claims: [] }));
  }
}

/** The visible claims that a relation of an entity leads to the target. */
function claimsTo(view: View, id: string, property: string, target: string): readonly Claim[] {
  return view.claimsOn(id, property).filter(({ value }) => value.type === 'entity' && value.entity === target);
}
