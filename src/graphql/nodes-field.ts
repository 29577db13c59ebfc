import { Arg, Field, ID } from 'type-graphql';
import { connectionType, pageOf } from './connection.js';
import { GraphObject } from './graph-object.js';
import { KindEnum } from './kind-enum.js';
import { knownId } from './known-id.js';
import { type ListArguments, method, PAGING } from './method.js';
import { Node } from './node.js';

const NodeConnection = connectionType('Node', () => Node as never, 'entities');

interface Given extends ListArguments {
  readonly kinds?: readonly string[] | null;
}

method(
  GraphObject,
  'nodes',
  Field(() => NodeConnection, { description: 'All entities that the view sees, by kind and id' }),
  [
    Arg('ids', () => [ID], { nullable: true, description: 'Only these, in this order' }),
    Arg('kinds', () => [KindEnum], { nullable: true, description: 'Only these kinds' }),
    ...PAGING,
  ],
  function (this: GraphObject, given: Given) {
    const { view, types } = this.root;
    const { ids, kinds } = given;
    const all = ids
      ? [...new Set(ids)].filter((id) => view.isVisible(knownId(view, 'ids', id)))
      : [...view.vocabulary.entities.keys()].flatMap((kind) => (kinds?.includes(kind) === false ? [] : view.ids(kind)));
    const kept = ids && kinds ? all.filter((id) => kinds.includes(view.entity(id)?.kind ?? '')) : all;
    return pageOf(kept, (id) => id, given).as((id) => types.node(view, id));
  },
);
