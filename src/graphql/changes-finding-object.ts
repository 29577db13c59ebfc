import { Field, ID, ObjectType } from 'type-graphql';
import type { Changes } from '../domain/changes.js';
import type { FindingChange } from '../domain/changes-of-findings.js';
import { tellFindingChange } from '../domain/changes-told.js';
import type { Finding } from '../domain/finding.js';
import type { View } from '../domain/view.js';
import { ChangeKindEnum, ChangeObject } from './changes-item.js';
import { FindingObject } from './finding-object.js';
import { Node, type NodeFactory } from './node.js';

@ObjectType('FindingChange', { description: 'A finding that differs between two views' })
export class FindingChangeObject extends ChangeObject {
  constructor(
    changes: Changes,
    private readonly change: FindingChange,
    nodes: NodeFactory,
  ) {
    super(changes, nodes);
  }

  private told(view: View, finding: Finding | undefined): FindingObject | undefined {
    return finding && new FindingObject(view, finding, this.nodes);
  }

  @Field(() => ID, { description: 'Unique among the changed findings' })
  get id(): string {
    const { kind, before, after } = this.change;
    return `${kind}/${(after ?? before).id}`;
  }

  @Field(() => ChangeKindEnum, {
    description: 'Altered where the same question of the same rule has another answer, or rests on other claims',
  })
  get kind(): string {
    return this.change.kind;
  }

  @Field(() => String, { description: 'All in one sentence; of an altered one, what it said before and says now' })
  get text(): string {
    return tellFindingChange(this.change);
  }

  @Field(() => Node, { description: 'The entity that the rule looked at' })
  get subject(): Node {
    return this.node((this.change.after ?? this.change.before).subject);
  }

  @Field(() => FindingObject, { nullable: true, description: 'As found in the earlier view; null if it appeared' })
  get before(): FindingObject | undefined {
    return this.told(this.changes.before, this.change.before);
  }

  @Field(() => FindingObject, { nullable: true, description: 'As found in the later view; null if it vanished' })
  get after(): FindingObject | undefined {
    return this.told(this.changes.after, this.change.after);
  }
}
