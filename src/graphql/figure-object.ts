import { Field, Float, ObjectType } from 'type-graphql';
import { editsBehind } from '../domain/assume.js';
import { claimsBehind, type Figure, type Input, type Missing, missingText } from '../domain/figure.js';
import { formatQuantity } from '../domain/format.js';
import { fromCoherent, type Unit } from '../domain/unit.js';
import type { View } from '../domain/view.js';
import { ClaimObject, RivalObject } from './claim-object.js';
import { GradeEnum, NatureEnum } from './enums.js';
import { Node, type NodeFactory } from './node.js';

@ObjectType('Missing', { description: 'Something that a figure would need to be known' })
export class MissingObject {
  constructor(
    private readonly view: View,
    private readonly missing: Missing,
    private readonly nodes: NodeFactory,
  ) {}

  @Field(() => Node, { nullable: true, description: 'The entity that it is missing of; null if the dataset lacks it' })
  get subject(): Node | undefined {
    const { subject } = this.missing;
    return this.view.entity(subject) && this.nodes.node(this.view, subject);
  }

  @Field(() => String, { description: 'The property, list or argument that is missing' })
  get property(): string {
    return this.missing.property;
  }

  @Field(() => String, { nullable: true, description: 'Why what there is cannot be used; null where there is nothing' })
  get reason(): string | undefined {
    return this.missing.reason;
  }

  @Field(() => String, { description: 'All for reading, such as "nvidia-dgx-h100.power"' })
  get text(): string {
    return missingText(this.missing);
  }
}

/** Significant digits of the numbers: fewer than floating-point arithmetic has, more than any source gives. */
const DIGITS = 12;

@ObjectType('Figure', { description: 'A number with its working: a claim that was picked, a derivation, or unknown' })
export class FigureObject {
  constructor(
    readonly view: View,
    readonly figure: Figure,
    private readonly told: Unit,
    readonly nodes: NodeFactory,
  ) {}

  private bound(name: 'low' | 'estimate' | 'high'): number | undefined {
    const value = this.figure.quantity?.[name];
    const told = value === undefined ? undefined : fromCoherent(value, this.told);
    return told !== undefined && Number.isFinite(told) ? Number(told.toPrecision(DIGITS)) : undefined;
  }

  @Field(() => Node, { description: 'The entity that the figure is of' })
  get subject(): Node {
    return this.nodes.node(this.view, this.figure.subject);
  }

  @Field(() => String, { description: 'The property or metric' })
  get property(): string {
    return this.figure.property;
  }

  @Field(() => Float, {
    nullable: true,
    description: 'Best value in `unit`; null if unknown or if only bounds are known',
  })
  get estimate(): number | undefined {
    return this.bound('estimate');
  }

  @Field(() => Float, { nullable: true, description: 'Lower bound in `unit`; null if unknown, or open where `known`' })
  get low(): number | undefined {
    return this.bound('low');
  }

  @Field(() => Float, { nullable: true, description: 'Upper bound in `unit`; null if unknown, or open where `known`' })
  get high(): number | undefined {
    return this.bound('high');
  }

  @Field(() => String, { description: 'Unit of the numbers' })
  get unit(): string {
    return this.told.text;
  }

  @Field(() => String, { description: 'The figure for reading; where it is unknown, what is missing' })
  get text(): string {
    if (this.figure.quantity) return formatQuantity(this.figure.quantity, this.told);
    return `unknown: missing ${this.figure.missing.map(missingText).join(', ')}`;
  }

  @Field(() => Boolean, { description: 'Whether anything is known' })
  get known(): boolean {
    return this.figure.quantity !== undefined;
  }

  @Field(() => Float, {
    nullable: true,
    description: 'Probability mass between the bounds if they are statistical, such as 0.9; null for hard bounds',
  })
  get coverage(): number | undefined {
    return this.figure.quantity?.coverage;
  }

  @Field(() => String, { nullable: true, description: 'What exactly was measured; of a derivation, by input' })
  get basis(): string | undefined {
    return this.figure.basis;
  }

  @Field(() => String, { nullable: true, description: 'The period that it describes, as written' })
  get period(): string | undefined {
    return this.figure.period?.label;
  }

  @Field(() => NatureEnum, {
    nullable: true,
    description: 'Nature of the claim, or the least certain among the inputs',
  })
  get nature(): string | undefined {
    return this.figure.nature;
  }

  @Field(() => GradeEnum, { nullable: true, description: 'Grade of the claim, or the weakest among the inputs' })
  get grade(): string | undefined {
    return this.figure.grade;
  }

  @Field(() => [Node], { description: 'The sources of all claims that it rests on, by id' })
  get sources(): readonly Node[] {
    const sources = new Set(claimsBehind(this.figure).map(({ source }) => source));
    return [...sources].sort().map((id) => this.nodes.node(this.view, id));
  }

  @Field(() => [ClaimObject], { description: 'What sources state for this metric; shown beside it, never an input' })
  get stated(): readonly ClaimObject[] {
    if (this.figure.formula === undefined) return [];
    const stated = this.view.claimsOn(this.figure.subject, this.figure.property);
    return stated.map((claim) => new ClaimObject(this.view, claim, this.nodes));
  }

  @Field(() => ClaimObject, { nullable: true, description: 'The claim that was picked; null for a derivation' })
  get claim(): ClaimObject | undefined {
    return this.figure.claim && new ClaimObject(this.view, this.figure.claim, this.nodes);
  }

  @Field(() => [RivalObject], {
    description: 'All other visible claims on the same subject, property, period, basis and nature',
  })
  get rivals(): readonly RivalObject[] {
    const rivals = this.figure.claim ? this.view.rivals(this.figure.claim) : [];
    return rivals.map(({ claim, agrees }) => new RivalObject(new ClaimObject(this.view, claim, this.nodes), agrees));
  }

  @Field(() => [ClaimObject], { description: 'Visible claims on other bases, periods or natures of the same property' })
  get related(): readonly ClaimObject[] {
    const { claim, subject, property, formula } = this.figure;
    const related = claim ? this.view.related(claim) : formula ? [] : this.view.claimsOn(subject, property);
    return related.map((other) => new ClaimObject(this.view, other, this.nodes));
  }

  @Field(() => Boolean, { description: 'Whether a rival contradicts the claim, or a claim that it was derived from' })
  get disputed(): boolean {
    return this.view.disputed(this.figure);
  }

  @Field(() => String, { nullable: true, description: 'The formula that was run; null for a claim' })
  get formula(): string | undefined {
    return this.figure.formula;
  }

  @Field(() => [InputObject], { description: 'What went into the formula' })
  get inputs(): readonly InputObject[] {
    return this.figure.inputs.map((input) => new InputObject(this.view, input, this.nodes));
  }

  @Field(() => [String], { description: 'Defaults, arguments and edits of a what-if that it rests on' })
  get assumptions(): readonly string[] {
    return [...this.figure.assumptions, ...editsBehind(this.view, this.figure)];
  }

  @Field(() => [MissingObject], {
    description: 'What would have to be claimed for it to be known; of a known figure, what was left out',
  })
  get missing(): readonly MissingObject[] {
    return this.figure.missing.map((missing) => new MissingObject(this.view, missing, this.nodes));
  }
}

@ObjectType('Input', { description: 'What went into a derivation' })
export class InputObject {
  constructor(
    private readonly view: View,
    private readonly input: Input,
    private readonly nodes: NodeFactory,
  ) {}

  @Field(() => String, { description: 'The path in the formula' })
  get path(): string {
    return this.input.path;
  }

  @Field(() => FigureObject, { description: 'The figure that was read there' })
  get figure(): FigureObject {
    return new FigureObject(this.view, this.input.figure, this.input.figure.unit, this.nodes);
  }

  @Field(() => [ClaimObject], { description: 'The claims on relations that the path followed to it' })
  get via(): readonly ClaimObject[] {
    return this.input.via.map((claim) => new ClaimObject(this.view, claim, this.nodes));
  }
}
