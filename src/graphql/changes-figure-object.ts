import { Field, ID, ObjectType } from 'type-graphql';
import type { Changes } from '../domain/changes.js';
import { FIGURE_ASPECTS, type FigureChange } from '../domain/changes-of-figures.js';
import { tellFigureChange } from '../domain/changes-told.js';
import type { Figure } from '../domain/figure.js';
import type { View } from '../domain/view.js';
import { ClaimChangeObject } from './changes-claim-object.js';
import { ChangeKindEnum, ChangeObject } from './changes-item.js';
import { wordEnum } from './enums.js';
import { FigureObject } from './figure-object.js';
import { Node, type NodeFactory } from './node.js';

export const FigureAspectEnum = wordEnum(
  'FigureAspect',
  FIGURE_ASPECTS,
  'In what two figures of one name can differ: their numbers, what they are of, and the claims that they rest on',
);

@ObjectType('FigureChange', { description: 'A default figure of an entity that differs between two views' })
export class FigureChangeObject extends ChangeObject {
  constructor(
    changes: Changes,
    private readonly change: FigureChange,
    nodes: NodeFactory,
  ) {
    super(changes, nodes);
  }

  private told(view: View, figure: Figure | undefined): FigureObject | undefined {
    return figure && new FigureObject(view, figure, figure.unit, this.nodes);
  }

  @Field(() => ID, { description: 'Unique among the changed figures' })
  get id(): string {
    const { kind, subject, property } = this.change;
    return `${kind}/${subject}.${property}`;
  }

  @Field(() => ChangeKindEnum, { description: 'Appeared or vanished where one view alone knows it, else altered' })
  get kind(): string {
    return this.change.kind;
  }

  @Field(() => String, {
    description: 'All for reading, such as "Cerebras Systems, revenue: $510M in 2025 → $193.8M in 2025"',
  })
  get text(): string {
    return tellFigureChange(this.changes, this.change);
  }

  @Field(() => Node, { description: 'The entity that it is of' })
  get subject(): Node {
    return this.node(this.change.subject);
  }

  @Field(() => String, { description: 'The property or metric' })
  get property(): string {
    return this.change.property;
  }

  @Field(() => FigureObject, {
    nullable: true,
    description: 'As the earlier view has it, known or not; null where its dataset has no such entity',
  })
  get before(): FigureObject | undefined {
    return this.told(this.changes.before, this.change.before);
  }

  @Field(() => FigureObject, {
    nullable: true,
    description: 'As the later view has it, known or not; null where its dataset has no such entity',
  })
  get after(): FigureObject | undefined {
    return this.told(this.changes.after, this.change.after);
  }

  @Field(() => [FigureAspectEnum], { description: 'In what they differ; the value where one of them is unknown' })
  get differs(): readonly string[] {
    return this.change.differs;
  }

  @Field(() => [ClaimChangeObject], {
    description:
      'The changed claims that it rests on; where it rests on none, those on the properties that it reads. Empty where another day counts as today, or a key differs',
  })
  get causes(): readonly ClaimChangeObject[] {
    return this.changes.causes(this.change).map((cause) => new ClaimChangeObject(this.changes, cause, this.nodes));
  }
}
