import { Field, ID, ObjectType } from 'type-graphql';
import type { Changes } from '../domain/changes.js';
import type { ClaimChange } from '../domain/changes-of-claims.js';
import { tellClaimChange } from '../domain/changes-told.js';
import type { Claim } from '../domain/claim.js';
import type { View } from '../domain/view.js';
import { ChangeKindEnum, ChangeObject } from './changes-item.js';
import { ClaimObject } from './claim-object.js';
import { Node, type NodeFactory } from './node.js';

@ObjectType('ClaimChange', { description: 'A claim that differs between two views' })
export class ClaimChangeObject extends ChangeObject {
  constructor(
    changes: Changes,
    private readonly change: ClaimChange,
    nodes: NodeFactory,
  ) {
    super(changes, nodes);
  }

  private told(view: View, claim: Claim | undefined): ClaimObject | undefined {
    return claim && new ClaimObject(view, claim, this.nodes);
  }

  @Field(() => ID, { description: 'Unique among the changed claims' })
  get id(): string {
    return (this.change.after ?? this.change.before).id;
  }

  @Field(() => ChangeKindEnum, {
    description: 'Altered where it keeps its id, or where its source says something else at the same place',
  })
  get kind(): string {
    return this.change.kind;
  }

  @Field(() => String, { description: 'All for reading, such as "CS-3, power: ~15 kW → 23 kW"' })
  get text(): string {
    return tellClaimChange(this.changes, this.change);
  }

  @Field(() => Node, { description: 'The entity that it is about' })
  get subject(): Node {
    return this.node((this.change.after ?? this.change.before).subject);
  }

  @Field(() => Node, { description: 'Its source' })
  get source(): Node {
    return this.node((this.change.after ?? this.change.before).source);
  }

  @Field(() => ClaimObject, { nullable: true, description: 'As the earlier view has it; null if it appeared' })
  get before(): ClaimObject | undefined {
    return this.told(this.changes.before, this.change.before);
  }

  @Field(() => ClaimObject, { nullable: true, description: 'As the later view has it; null if it vanished' })
  get after(): ClaimObject | undefined {
    return this.told(this.changes.after, this.change.after);
  }
}
