import { Arg, Field, Float, ID, InputType, ObjectType } from 'type-graphql';
import { type BreakEven, breakEven, describeBreakEven, type Varied } from '../domain/break-even.js';
import { didYouMean } from '../domain/did-you-mean.js';
import { fromCoherent, type Unit } from '../domain/unit.js';
import type { View } from '../domain/view.js';
import { ComparedObject } from './compare-field.js';
import { VerdictEnum } from './enums.js';
import { readBasis, unitLike } from './figure-field.js';
import { FigureObject } from './figure-object.js';
import { GraphObject } from './graph-object.js';
import { InputError, readInput } from './input-error.js';
import { method, text } from './method.js';
import type { NodeFactory } from './node.js';
import { entityOf, type GivenQuestion, periodOf, readQuestions, SIDES, TERMS } from './question.js';

@InputType('Variation', { description: 'The one input that is varied: a claimed number of an entity' })
export class VariationInput {
  @Field(() => ID, { description: 'The entity; "house-assumptions" for a house assumption' })
  about!: string;

  @Field(() => String, { description: 'The property' })
  property!: string;

  @Field(() => String, { nullable: true, description: 'What exactly was measured; that of the comparison if absent' })
  basis?: string;

  @Field(() => String, { nullable: true, description: 'The period; that of the comparison if absent' })
  period?: string;
}

@ObjectType('BreakEven', { description: 'The value of one input at which a comparison flips' })
export class BreakEvenObject {
  constructor(
    private readonly view: View,
    private readonly found: BreakEven,
    private readonly measure: string,
    private readonly told: Unit,
    private readonly nodes: NodeFactory,
  ) {}

  private bound(name: 'low' | 'estimate' | 'high'): number | undefined {
    const value = this.found.value[name];
    const told = value === undefined ? undefined : fromCoherent(value, this.told);
    return Number.isFinite(told) ? told : undefined;
  }

  @Field(() => Float, {
    nullable: true,
    description: 'Value in `unit` at which the best values of both sides are equal; null where a side has none',
  })
  get estimate(): number | undefined {
    return this.bound('estimate');
  }

  @Field(() => Float, {
    nullable: true,
    description: 'Lower end in `unit` of what is not provable; null if it has none',
  })
  get low(): number | undefined {
    return this.bound('low');
  }

  @Field(() => Float, {
    nullable: true,
    description: 'Upper end in `unit` of what is not provable; null if it has none',
  })
  get high(): number | undefined {
    return this.bound('high');
  }

  @Field(() => String, { description: 'Unit of the numbers' })
  get unit(): string {
    return this.told.text;
  }

  @Field(() => String, { description: 'The break-even for reading, with the band that is not provable' })
  get text(): string {
    return describeBreakEven(this.found, this.told);
  }

  @Field(() => VerdictEnum, { description: 'The verdict for values under `low`' })
  get below(): string {
    return this.found.below;
  }

  @Field(() => VerdictEnum, { description: 'The verdict for values over `high`' })
  get above(): string {
    return this.found.above;
  }

  @Field(() => FigureObject, { description: 'The input as it is now' })
  get present(): FigureObject {
    return new FigureObject(this.view, this.found.present, this.told, this.nodes);
  }

  @Field(() => ComparedObject, { description: 'The comparison as it is now' })
  get now(): ComparedObject {
    return new ComparedObject(this.view, this.measure, this.found.now, this.nodes);
  }
}

const DESCRIPTION = [
  'The value of one input at which a comparison flips: an estimate, and the band in which neither side is proved.',
  'Everything else stays as the view sees it; the band holds the rounding of all other inputs.',
  'Searched from 1e-9 to 1e9 times the present value; an error if it never flips there, or more than once.',
].join(' ');

interface Given extends GivenQuestion {
  readonly on: string;
  readonly vary: VariationInput;
  readonly unit?: string | null;
}

/** Adds the break-even of a comparison to the root. */
export function addBreakEven(): void {
  const args = [
    ...SIDES,
    Arg('on', () => String, { description: 'A property or metric that both have, or a formula as for `derive`' }),
    Arg('vary', () => VariationInput, { description: 'The input to find the value of' }),
    ...TERMS,
    text('unit', 'Unit to tell the input in; that of its property if absent'),
  ];
  const field = Field(() => BreakEvenObject, { description: DESCRIPTION });
  method(GraphObject, 'breakEven', field, args, function (this: GraphObject, given: Given) {
    const { view, types } = this.root;
    const { varied, unit } = readVariation(view, given);
    return readQuestions(view, given, [given.on]).map((question) => {
      const found = readInput('breakEven', () => breakEven(view, question, varied));
      return new BreakEvenObject(view, found, given.on, unit, types);
    })[0];
  });
}

/** @throws InputError for what is no claimed number, with the nearest that is */
function readVariation(view: View, given: Given): { readonly varied: Varied; readonly unit: Unit } {
  const { about, property, basis, period } = given.vary;
  const entity = entityOf(view, 'vary.about', about);
  const { properties } = view.vocabulary.definition(entity.kind);
  const declared = Object.hasOwn(properties, property) ? properties[property] : undefined;
  if (declared?.type !== 'amount') {
    const amounts = Object.keys(properties).filter((name) => properties[name]?.type === 'amount');
    const metric = view.vocabulary.fields(entity.kind).get(property)?.type === 'metric';
    const hint = metric ? '; it is computed, so vary what goes into it' : didYouMean(property, amounts);
    throw new InputError(`vary.property: ${entity.kind} has no claimed number "${property}"${hint}`);
  }
  readBasis(property, declared.bases, basis ?? undefined);
  // The basis that is compared on is the one that is varied: unlike bases are never mixed.
  const asked = given.basis && declared.bases.includes(given.basis) ? given.basis : undefined;
  const when = declared.time === 'fixed' ? period : (period ?? given.period);
  const unit =
    typeof given.unit === 'string'
      ? readInput('unit', () => unitLike(declared.unit, given.unit as string))
      : declared.unit;
  const request = { basis: basis ?? asked, period: periodOf(view, entity, when) };
  return { varied: { subject: about, property, request }, unit };
}
