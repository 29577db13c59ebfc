import { Field, ID, InterfaceType } from 'type-graphql';
import type { Entity } from '../domain/entity.js';
import type { View } from '../domain/view.js';
import { KindEnum } from './kind-enum.js';

/** Makes the API object of an entity, seen in a view. */
export interface NodeFactory {
  /** @throws TypeError if there is no such entity: the dataset points only to what it holds */
  node(view: View, id: string): Node;
}

/** What all kinds have in common. The view travels with the object, so that everything below it is seen alike. */
@InterfaceType('Node', { description: 'Any entity of the graph' })
export abstract class Node {
  constructor(
    readonly view: View,
    readonly from: Entity,
    readonly nodes: NodeFactory,
  ) {}

  @Field(() => ID, { description: 'Readable and unique over the whole graph' })
  get id(): string {
    return this.from.id;
  }

  @Field(() => KindEnum, { description: 'The kind of entity' })
  get kind(): string {
    return this.from.kind;
  }

  @Field(() => String, { description: 'What it is called' })
  get name(): string {
    return this.from.name;
  }

  @Field(() => [String], { description: 'What else it is called' })
  get aliases(): readonly string[] {
    return this.from.aliases;
  }

  @Field(() => String, { description: 'What it is, in a sentence' })
  get description(): string {
    return this.from.description;
  }
}
