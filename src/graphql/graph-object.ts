import { Arg, Field, ID, ObjectType } from 'type-graphql';
import { camelCase } from '../domain/names.js';
import type { View } from '../domain/view.js';
import type { Vocabulary } from '../domain/vocabulary.js';
import { type AskedView, askedView } from './asked-view.js';
import { ClaimObject } from './claim-object.js';
import { connectionType, pageOf } from './connection.js';
import type { DatasetArchive } from './dataset-archive.js';
import { type DatasetFacts, DatasetObject } from './dataset-object.js';
import { DateScalar } from './date-scalar.js';
import { EditInput } from './edit-input.js';
import { KindEnum } from './kind-enum.js';
import type { KindTypes } from './kind-types.js';
import { type ListArguments, method, PAGING } from './method.js';
import { MetricObject } from './metric-object.js';
import { Node } from './node.js';
import { ScenarioObject } from './scenario-object.js';
import { SourceFilterInput } from './source-filter.js';

const SearchConnection = connectionType('Search', () => Node as never, 'search results');

/** What the root of every query needs: a view, and the dataset that it is a view of. */
export interface Root {
  readonly view: View;
  readonly facts: DatasetFacts;
  readonly archive: DatasetArchive;
  readonly search: (text: string, kinds?: readonly string[]) => readonly { readonly id: string }[];
  readonly types: KindTypes;
}

/** The root of every query. `view` returns it anew, so that the same graph can be asked twice, seen differently. */
@ObjectType('Graph', { description: 'The graph, seen in a view' })
export class GraphObject {
  constructor(readonly root: Root) {}

  @Field(() => DatasetObject, { description: 'The dataset that answers' })
  get dataset(): DatasetObject {
    return new DatasetObject(this.root.facts);
  }

  @Field(() => DateScalar, { description: 'The day that counts as today in the view: what ended by then is complete' })
  get today(): string {
    return this.root.view.today;
  }

  @Field(() => [ScenarioObject], { description: 'All what-ifs of the seeds, for `view(scenario:)`' })
  get scenarios(): readonly ScenarioObject[] {
    return this.root.view.store.scenarios().map((scenario) => new ScenarioObject(scenario));
  }

  @Field(() => [MetricObject], { description: 'All metrics with their formulas' })
  get metrics(): readonly MetricObject[] {
    return [...this.root.view.vocabulary.metrics].map(([id, metric]) => new MetricObject(id, metric));
  }
}

/** Adds the fields with arguments: the view, look-ups, search, and a pair for every kind. */
export function addRootFields(types: KindTypes, vocabulary: Vocabulary): void {
  addView();
  addLookUps(types);
  for (const [kind, { plural, description }] of vocabulary.entities) {
    const type = types.of(kind);
    const one = Field(() => type.object, { nullable: true, description: `${description}, by id` });
    const id = Arg('id', () => ID, { description: 'Its id' });
    method(GraphObject, camelCase(kind), one, [id], function (this: GraphObject, given: { id: string }) {
      const { view } = this.root;
      return view.entity(given.id)?.kind === kind ? types.node(view, given.id) : undefined;
    });
    const many = Field(() => type.connection, { description: `${description}: all that the view sees` });
    const ids = Arg('ids', () => [ID], { nullable: true, description: 'Only these' });
    method(
      GraphObject,
      plural,
      many,
      [ids, ...types.listArguments(kind)],
      function (this: GraphObject, given: ListArguments) {
        const { view } = this.root;
        if (!given.ids) return types.all(view, kind, given);
        const found = given.ids.filter((wanted) => view.entity(wanted)?.kind === kind && view.isVisible(wanted));
        return types.list(view, kind, [...new Set(found)].sort(), given);
      },
    );
  }
}

function addView(): void {
  const description =
    'The same root, seen otherwise: as of a day, through a choice of sources, in a scenario, under assumptions. Views nest: days and sources only ever see less, edits apply after them, inner last';
  const args = [
    Arg('asOf', () => DateScalar, { nullable: true, description: 'Only what was published by the end of this day' }),
    Arg('sources', () => SourceFilterInput, { nullable: true, description: 'Only what these sources say' }),
    Arg('scenario', () => ID, { nullable: true, description: 'What if: a scenario of the seeds; see `scenarios`' }),
    Arg('assume', () => [EditInput], { nullable: true, description: 'What if: edits, applied in their order' }),
  ];
  method(
    GraphObject,
    'view',
    Field(() => GraphObject, { description }),
    args,
    function (this: GraphObject, given: AskedView) {
      return new GraphObject({ ...this.root, view: askedView(this.root.view, given) });
    },
  );
}

function addLookUps(types: KindTypes): void {
  const id = Arg('id', () => ID, { description: 'Its id' });
  const node = Field(() => Node, { nullable: true, description: 'Any entity by id' });
  method(GraphObject, 'node', node, [id], function (this: GraphObject, given: { id: string }) {
    const { view } = this.root;
    return view.entity(given.id) ? types.node(view, given.id) : undefined;
  });
  const claim = Field(() => ClaimObject, { nullable: true, description: 'A claim by id, if the view sees it' });
  method(GraphObject, 'claim', claim, [id], function (this: GraphObject, given: { id: string }) {
    const { view } = this.root;
    const found = view.claimById(given.id);
    return found && new ClaimObject(view, found, types);
  });
  const args = [
    Arg('text', () => String, {
      description: 'Words, or beginnings of words, of names, aliases, ids and descriptions',
    }),
    Arg('kinds', () => [KindEnum], { nullable: true, description: 'Only these kinds' }),
    ...PAGING,
  ];
  const search = Field(() => SearchConnection, { description: 'Entities by text, best first' });
  type Given = { readonly text: string; readonly kinds?: readonly string[] | null } & ListArguments;
  method(GraphObject, 'search', search, args, function (this: GraphObject, given: Given) {
    const { view } = this.root;
    const hits = this.root.search(given.text, given.kinds ?? undefined).filter((hit) => view.isVisible(hit.id));
    return pageOf(hits, ({ id }) => id, given).as(({ id }) => types.node(view, id));
  });
}
