import { Arg, Field, ObjectType } from 'type-graphql';
import { type Comparison, compare } from '../domain/compare.js';
import { formatQuantity } from '../domain/format.js';
import { parseUnit, type Unit } from '../domain/unit.js';
import type { View } from '../domain/view.js';
import { VerdictEnum } from './enums.js';
import { unitLike } from './figure-field.js';
import { FigureObject } from './figure-object.js';
import { GraphObject } from './graph-object.js';
import { InputError, readInput } from './input-error.js';
import { method, text } from './method.js';
import type { NodeFactory } from './node.js';
import { type GivenQuestion, readQuestions, SIDES, TERMS } from './question.js';

@ObjectType('Compared', { description: 'Whether a figure of one entity is greater, or less, than that of another' })
export class ComparedObject {
  constructor(
    private readonly view: View,
    private readonly measure: string,
    private readonly comparison: Comparison,
    private readonly nodes: NodeFactory,
  ) {}

  @Field(() => String, { description: 'What the two are compared on, as asked' })
  get on(): string {
    return this.measure;
  }

  @Field(() => FigureObject, { description: 'The figure of the left entity, with its working' })
  get left(): FigureObject {
    return new FigureObject(this.view, this.comparison.left, this.comparison.unit, this.nodes);
  }

  @Field(() => FigureObject, { description: 'The figure of the right entity, with its working' })
  get right(): FigureObject {
    return new FigureObject(this.view, this.comparison.right, this.comparison.unit, this.nodes);
  }

  @Field(() => VerdictEnum, { description: 'Proved, refuted or not provable, from the bounds of the two' })
  get verdict(): string {
    return this.comparison.verdict;
  }

  @Field(() => String, { description: 'Why, in a sentence, with both intervals' })
  get reason(): string {
    return this.comparison.reason;
  }

  @Field(() => String, {
    nullable: true,
    description: 'Left over right; null where they are unknown or no like measures',
  })
  get ratio(): string | undefined {
    return this.comparison.ratio && formatQuantity(this.comparison.ratio, TIMES);
  }
}

const TIMES: Unit = parseUnit('times');
const MOST_MEASURES = 20;

const DESCRIPTION = [
  'Whether one entity is greater, or less, than another: proved where all values that the two figures allow say so, refuted where none do.',
  'Not provable where bounds overlap, where rounding of the inputs decides, where something is missing, and where bases, natures or periods differ or other work was done.',
].join(' ');

interface Given extends GivenQuestion {
  readonly on: readonly string[];
  readonly unit?: string | null;
}

/** Adds the comparison of any two entities to the root. */
export function addCompare(): void {
  const on = Arg('on', () => [String], {
    description: `Properties or metrics that both have, or formulas as for \`derive\`; at most ${MOST_MEASURES}`,
  });
  const args = [...SIDES, on, ...TERMS, text('unit', 'Unit to tell the figures in; that of each measure if absent')];
  const field = Field(() => [ComparedObject], { description: DESCRIPTION });
  method(GraphObject, 'compare', field, args, function (this: GraphObject, given: Given) {
    const { view, types } = this.root;
    if (given.on.length > MOST_MEASURES) {
      throw new InputError(`on: found ${given.on.length} measures, expected at most ${MOST_MEASURES}`);
    }
    return readQuestions(view, given, given.on).map((question, index) => {
      const own = compare(view, question);
      const unit =
        typeof given.unit === 'string' ? readInput('unit', () => unitLike(own.unit, given.unit as string)) : undefined;
      const comparison = unit ? compare(view, { ...question, unit }) : own;
      return new ComparedObject(view, given.on[index] as string, comparison, types);
    });
  });
}
