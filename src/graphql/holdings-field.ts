import { Field, Int, ObjectType } from 'type-graphql';
import type { Grade } from '../domain/claim.js';
import { type Holdings, holdingsOf } from '../domain/holdings.js';
import { GradeEnum } from './enums.js';
import { GraphObject } from './graph-object.js';
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

@ObjectType('Holdings', { description: 'What a view holds, counted' })
class HoldingsObject {
  constructor(private readonly holdings: Holdings) {}

  @Field(() => [KindCount], { description: 'Entities by kind' })
  get kinds(): readonly KindCount[] {
    return this.holdings.kinds.map(({ name, count }) => ({ kind: name, count }));
  }

  @Field(() => [GradeCount], { description: 'Claims by grade of the evidence, the best first' })
  get grades(): readonly GradeCount[] {
    return this.holdings.grades;
  }

  @Field(() => [YearCount], { description: 'Claims by the year in which they were said, the earliest first' })
  get years(): readonly YearCount[] {
    return this.holdings.years.map(({ name, count }) => ({ year: name, count }));
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
  GraphObject,
  'holdings',
  Field(() => HoldingsObject, { description: 'What the view holds, counted' }),
  [],
  function (this: GraphObject) {
    return new HoldingsObject(holdingsOf(this.root.view));
  },
);
