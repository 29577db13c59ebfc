import { Field, ID, ObjectType } from 'type-graphql';
import type { Changes } from '../domain/changes.js';
import type { EntityChange } from '../domain/changes-of-entities.js';
import { tellEntityChange } from '../domain/changes-told.js';
import { ChangeKindEnum, ChangeObject } from './changes-item.js';
import { Node, type NodeFactory } from './node.js';

@ObjectType('EntityChange', { description: 'An entity that differs between two views' })
export class EntityChangeObject extends ChangeObject {
  constructor(
    changes: Changes,
    private readonly change: EntityChange,
    nodes: NodeFactory,
  ) {
    super(changes, nodes);
  }

  @Field(() => ID, { description: 'Id of the entity' })
  get id(): string {
    return (this.change.after ?? this.change.before).id;
  }

  @Field(() => ChangeKindEnum, {
    description: 'Whether a view shows it that did not, or the other way round, or it has another name, text or key',
  })
  get kind(): string {
    return this.change.kind;
  }

  @Field(() => String, { description: 'Its name, and the one that it had before' })
  get text(): string {
    return tellEntityChange(this.change);
  }

  @Field(() => Node, { nullable: true, description: 'As the earlier view has it; null if it appeared' })
  get before(): Node | undefined {
    return this.change.before && this.nodes.node(this.changes.before, this.change.before.id);
  }

  @Field(() => Node, { nullable: true, description: 'As the later view has it; null if it vanished' })
  get after(): Node | undefined {
    return this.change.after && this.nodes.node(this.changes.after, this.change.after.id);
  }
}
