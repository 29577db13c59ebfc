import { Arg, Field, ID, ObjectType } from 'type-graphql';
import type { Changes } from '../domain/changes.js';
import type { FigureAspect } from '../domain/changes-of-figures.js';
import type { Watch } from '../domain/changes-watch.js';
import type { View } from '../domain/view.js';
import { ClaimChangeObject } from './changes-claim-object.js';
import { EntityChangeObject } from './changes-entity-object.js';
import { FigureAspectEnum, FigureChangeObject } from './changes-figure-object.js';
import { FindingChangeObject } from './changes-finding-object.js';
import { connectionType, pageOf } from './connection.js';
import { type DatasetFacts, DatasetObject } from './dataset-object.js';
import { DateScalar } from './date-scalar.js';
import { type ListArguments, method, PAGING } from './method.js';
import type { NodeFactory } from './node.js';

const ClaimChangeConnection = connectionType('ClaimChange', () => ClaimChangeObject, 'changed claims');
const EntityChangeConnection = connectionType('EntityChange', () => EntityChangeObject, 'changed entities');
const FigureChangeConnection = connectionType('FigureChange', () => FigureChangeObject, 'changed figures');
const FindingChangeConnection = connectionType('FindingChange', () => FindingChangeObject, 'changed findings');

@ObjectType('ChangesSide', { description: 'One of the two views between which changes are told' })
export class ChangesSideObject {
  constructor(
    private readonly view: View,
    private readonly facts: DatasetFacts,
  ) {}

  @Field(() => DatasetObject, { description: 'The dataset that it is a view of' })
  get dataset(): DatasetObject {
    return new DatasetObject(this.facts);
  }

  @Field(() => DateScalar, { description: 'The day that counts as today in it' })
  get today(): string {
    return this.view.today;
  }

  @Field(() => [String], { description: 'What is assumed in it' })
  get edits(): readonly string[] {
    return this.view.lens.overlays.flatMap(({ text }) => text ?? []);
  }
}

@ObjectType('Changes', { description: 'What differs between two views' })
export class ChangesObject {
  constructor(
    readonly changes: Changes,
    readonly watch: Watch | undefined,
    readonly facts: { readonly before: DatasetFacts; readonly after: DatasetFacts },
    readonly nodes: NodeFactory,
  ) {}

  @Field(() => ChangesSideObject, { description: 'The earlier view, or the one without edits' })
  get from(): ChangesSideObject {
    return new ChangesSideObject(this.changes.before, this.facts.before);
  }

  @Field(() => ChangesSideObject, { description: 'The later view, or the one with edits' })
  get to(): ChangesSideObject {
    return new ChangesSideObject(this.changes.after, this.facts.after);
  }
}

method(
  ChangesObject,
  'claims',
  Field(() => ClaimChangeConnection, { description: 'Claims that appeared, vanished or were altered' }),
  PAGING,
  function (this: ChangesObject, given: ListArguments) {
    const { changes, watch, nodes } = this;
    const items = changes.claims(watch).map((change) => new ClaimChangeObject(changes, change, nodes));
    return pageOf(items, ({ id }) => id, given);
  },
);

method(
  ChangesObject,
  'entities',
  Field(() => EntityChangeConnection, {
    description: 'Entities that one view shows and the other does not, or that have another name, text or key',
  }),
  PAGING,
  function (this: ChangesObject, given: ListArguments) {
    const { changes, watch, nodes } = this;
    const items = changes.entities(watch).map((change) => new EntityChangeObject(changes, change, nodes));
    return pageOf(items, ({ id }) => id, given);
  },
);

interface GivenFigures extends ListArguments {
  readonly of?: readonly string[] | null;
  readonly differs?: readonly FigureAspect[] | null;
}

method(
  ChangesObject,
  'figures',
  Field(() => FigureChangeConnection, {
    description:
      'Properties and metrics, each by its default basis and period, that are told otherwise or rest on others',
  }),
  [
    Arg('of', () => [ID], { nullable: true, description: 'Only figures of these very entities' }),
    Arg('differs', () => [FigureAspectEnum], {
      nullable: true,
      description: 'Only figures that differ in one of these; `[VALUE]` leaves out the same number on other claims',
    }),
    ...PAGING,
  ],
  function (this: ChangesObject, given: GivenFigures) {
    const { changes, watch, nodes } = this;
    const { of, differs } = given;
    const kept = changes
      .figures(watch)
      .filter((change) => !of || of.includes(change.subject))
      .filter((change) => !differs || differs.some((aspect) => change.differs.includes(aspect)));
    const items = kept.map((change) => new FigureChangeObject(changes, change, nodes));
    return pageOf(items, ({ id }) => id, given);
  },
);

method(
  ChangesObject,
  'findings',
  Field(() => FindingChangeConnection, {
    description: 'Findings that appeared, vanished or were altered; errors first',
  }),
  PAGING,
  function (this: ChangesObject, given: ListArguments) {
    const { changes, watch, nodes } = this;
    const items = changes.findings(watch).map((change) => new FindingChangeObject(changes, change, nodes));
    return pageOf(items, ({ id }) => id, given);
  },
);
