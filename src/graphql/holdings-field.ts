import { Arg, Field, Int, ObjectType } from 'type-graphql';
import type { Grade } from '../domain/claim.js';
import { didYouMean } from '../domain/did-you-mean.js';
import { basesHeld, type Holdings, holdingsOf } from '../domain/holdings.js';
import type { View } from '../domain/view.js';
import { GradeEnum } from './enums.js';
import { GraphObject } from './graph-object.js';
import { InputError } from './input-error.js';
import { KindEnum } from './kind-enum.js';
import { method } from './method.js';

@ObjectType('KindCount', { description: 'How many entities of a kind a view sees' })
class KindCount {
  @Field(() => KindEnum, { description: 'The kind' })
  readonly kind!: string;

  @Field(() => Int, { description: 'Number of entities' })
  readonly count!: number;
}

@ObjectType('GradeCount', { description: 'How many claims of a grade a view sees' })
class GradeCount {
  @Field(() => GradeEnum, { description: 'The grade' })
  readonly grade!: Grade;

  @Field(() => Int, { description: 'Number of claims' })
  readonly count!: number;
}

@ObjectType('YearCount', { description: 'How many claims were said in a year' })
class YearCount {
  @Field(() => String, { description: 'The year of the last day on which they can have been published' })
  readonly year!: string;

  @Field(() => Int, { description: 'Number of claims' })
  readonly count!: number;
}

@ObjectType('BasisCount', { description: 'How many claims on a property are on a basis' })
class BasisCount {
  @Field(() => String, { description: 'What exactly was measured, such as "bf16-dense"' })
  readonly basis!: string;

  @Field(() => Int, { description: 'Number of claims' })
  readonly count!: number;
}

@ObjectType('Holdings', { description: 'What a view holds, counted' })
class HoldingsObject {
  constructor(
    readonly view: View,
    private readonly holdings: Holdings,
  ) {}

  @Field(() => [KindCount], { description: 'Entities by kind' })
  get kinds(): readonly KindCount[] {
    return this.holdings.kinds.map(({ name, count }) => ({ kind: name, count }));
  }

  @Field(() => [GradeCount], { description: 'Claims by grade of the evidence, the best first' })
  get grades(): readonly GradeCount[] {
    return this.holdings.grades;
  }

  @Field(() => [YearCount], {
    description: 'Claims of dated sources by the year in which they were said, the earliest first',
  })
  get years(): readonly YearCount[] {
    return this.holdings.years.map(({ name, count }) => ({ year: name, count }));
  }

  @Field(() => Int, { description: 'Claims of undated sources, of which the day of reading alone is known' })
  get undated(): number {
    return this.holdings.undated;
  }

  @Field(() => Int, { description: 'Entities of which something is claimed' })
  get described(): number {
    return this.holdings.described;
  }

  @Field(() => Int, { description: 'Of these, entities of which one independent source alone speaks' })
  get fromOneSource(): number {
    return this.holdings.fromOneSource;
  }
}

method(
  HoldingsObject,
  'bases',
  Field(() => [BasisCount], { description: 'On which bases a property is claimed, the most frequent first' }),
  [
    Arg('kind', () => KindEnum, { description: 'The kind of which it is a property' }),
    Arg('property', () => String, { description: 'The property, such as "compute"' }),
  ],
  function (this: HoldingsObject, { kind, property }: { readonly kind: string; readonly property: string }) {
    const { properties } = this.view.vocabulary.definition(kind);
    if (!Object.hasOwn(properties, property)) {
      const hint = didYouMean(property, Object.keys(properties));
      throw new InputError(`property: a ${kind} has no property "${property}"${hint}`);
    }
    return basesHeld(this.view, kind, property).map(({ name, count }) => ({ basis: name, count }));
  },
);

method(
  GraphObject,
  'holdings',
  Field(() => HoldingsObject, { description: 'What the view holds, counted' }),
  [],
  function (this: GraphObject) {
    return new HoldingsObject(this.root.view, holdingsOf(this.root.view));
  },
);
