import { Arg, type ClassType, Field, ObjectType } from 'type-graphql';
import { type Neighbour, neighboursOf } from '../domain/neighbours.js';
import type { View } from '../domain/view.js';
import { ClaimObject } from './claim-object.js';
import { connectionType, pageOf } from './connection.js';
import { KindEnum } from './kind-enum.js';
import { type ListArguments, method, PAGING } from './method.js';
import { Node, type NodeFactory } from './node.js';

@ObjectType('Neighbour', { description: 'An entity that another leads to' })
export class NeighbourObject {
  constructor(
    private readonly view: View,
    private readonly neighbour: Neighbour,
    private readonly nodes: NodeFactory,
  ) {}

  @Field(() => String, { description: 'The field that leads to it, such as "benchmarkResults"' })
  get relation(): string {
    return this.neighbour.relation;
  }

  @Field(() => Node, { description: 'Where it leads' })
  get node(): Node {
    return this.nodes.node(this.view, this.neighbour.id);
  }

  @Field(() => [ClaimObject], { description: 'The claims that say so; empty where a key does' })
  get claims(): readonly ClaimObject[] {
    return this.neighbour.claims.map((claim) => new ClaimObject(this.view, claim, this.nodes));
  }
}

const NeighbourConnection = connectionType('Neighbour', () => NeighbourObject as never, 'neighbours');

method(
  Node as unknown as ClassType<Node>,
  'neighbours',
  Field(() => NeighbourConnection, {
    description: 'All entities that it leads to: along keys, relations and the lists that lead back to it',
  }),
  [Arg('kinds', () => [KindEnum], { nullable: true, description: 'Only these kinds' }), ...PAGING],
  function (this: Node, given: { readonly kinds?: readonly string[] | null } & ListArguments) {
    const { view, from, nodes } = this;
    const kept = neighboursOf(view, from).filter(({ id }) => {
      const kind = view.entity(id)?.kind;
      return kind !== undefined && (given.kinds?.includes(kind) ?? true);
    });
    return pageOf(kept, ({ relation, id }) => `${relation}:${id}`, given).as(
      (neighbour) => new NeighbourObject(view, neighbour, nodes),
    );
  },
);
