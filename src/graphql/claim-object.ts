import { Field, Float, ID, ObjectType } from 'type-graphql';
import type { Claim } from '../domain/claim.js';
import { quantityOf } from '../domain/claim.js';
import { formatQuantity } from '../domain/format.js';
import { coherentUnit, fromCoherent, type Unit } from '../domain/unit.js';
import type { View } from '../domain/view.js';
import { GradeEnum, NatureEnum, RankEnum } from './enums.js';
import { Node, type NodeFactory } from './node.js';

@ObjectType('Claim', { description: 'What one source says about one property of one entity' })
export class ClaimObject {
  constructor(
    readonly view: View,
    readonly claim: Claim,
    readonly nodes: NodeFactory,
  ) {}

  private get unitOfProperty(): Unit {
    const kind = this.view.entity(this.claim.subject)?.kind ?? '';
    const field = this.view.vocabulary.fields(kind).get(this.claim.property);
    if (field?.type === 'metric') return field.metric.unit;
    const isAmount = field?.type === 'property' && field.property.type === 'amount';
    return isAmount ? field.property.unit : coherentUnit({});
  }

  private bound(name: 'low' | 'estimate' | 'high'): number | undefined {
    const value = quantityOf(this.claim)?.[name];
    return value === undefined || !Number.isFinite(value) ? undefined : fromCoherent(value, this.unitOfProperty);
  }

  @Field(() => ID, { description: 'Stable as long as nothing of the claim changes' })
  get id(): string {
    return this.claim.id;
  }

  @Field(() => String, { description: 'Path of the claim on this server, to cite it' })
  get address(): string {
    return `/claims/${this.claim.id}`;
  }

  @Field(() => Node, { description: 'The entity that the claim is about' })
  get subject(): Node {
    return this.nodes.node(this.view, this.claim.subject);
  }

  @Field(() => String, { description: 'The property, or the metric if the claim is a stated figure' })
  get property(): string {
    return this.claim.property;
  }

  @Field(() => String, { description: 'The value for reading, with its unit' })
  get text(): string {
    const { value } = this.claim;
    if (value.type === 'quantity') return formatQuantity(value.quantity, this.unitOfProperty);
    if (value.type === 'date') return value.date.label;
    return value.type === 'text' ? value.text : (this.view.entity(value.entity)?.name ?? value.entity);
  }

  @Field(() => String, { description: 'The value as it was written in the seed' })
  get written(): string {
    return this.claim.written;
  }

  @Field(() => Float, { nullable: true, description: 'Lower bound in `unit`; null if open or no number' })
  get low(): number | undefined {
    return this.bound('low');
  }

  @Field(() => Float, { nullable: true, description: 'Best value in `unit`; null if only bounds are known' })
  get estimate(): number | undefined {
    return this.bound('estimate');
  }

  @Field(() => Float, { nullable: true, description: 'Upper bound in `unit`; null if open or no number' })
  get high(): number | undefined {
    return this.bound('high');
  }

  @Field(() => String, { nullable: true, description: 'Unit of the numbers; null if the value is no number' })
  get unit(): string | undefined {
    return quantityOf(this.claim) && this.unitOfProperty.text;
  }

  @Field(() => Node, { nullable: true, description: 'The entity that a relation leads to' })
  get entity(): Node | undefined {
    const { value } = this.claim;
    return value.type === 'entity' ? this.nodes.node(this.view, value.entity) : undefined;
  }

  @Field(() => String, {
    nullable: true,
    description: 'What the value describes, as written; null if the source does not say',
  })
  get period(): string | undefined {
    return this.claim.period?.label;
  }

  @Field(() => String, { description: 'What exactly was measured; "unspecified" if the source does not say' })
  get basis(): string {
    return this.claim.basis;
  }

  @Field(() => NatureEnum, { description: 'Actual, estimate, commitment, guidance, forecast or option' })
  get nature(): string {
    return this.claim.nature;
  }

  @Field(() => String, { description: 'When the source said so; may be partial' })
  get published(): string {
    return this.claim.published.label;
  }

  @Field(() => Boolean, {
    description: 'True if the source is undated and `published` is the day on which it was read',
  })
  get undated(): boolean {
    return this.claim.undated;
  }

  @Field(() => Node, { description: 'The source' })
  get source(): Node {
    return this.nodes.node(this.view, this.claim.source);
  }

  @Field(() => String, { description: 'The place in the source: section, page, table row' })
  get locator(): string {
    return this.claim.locator;
  }

  @Field(() => GradeEnum, { description: 'Strength of the evidence' })
  get grade(): string {
    return this.claim.grade;
  }

  @Field(() => RankEnum, { description: 'Normal, or a curator’s word on a misprint' })
  get rank(): string {
    return this.claim.rank;
  }

  @Field(() => String, { nullable: true, description: 'What the source says at the place, word for word' })
  get quote(): string | undefined {
    return this.claim.quote;
  }

  @Field(() => String, { nullable: true, description: 'What a reader should know' })
  get note(): string | undefined {
    return this.claim.note;
  }
}

@ObjectType('Rival', { description: 'Another claim on the same subject, property, period, basis and nature' })
export class RivalObject {
  @Field(() => ClaimObject, { description: 'The other claim' })
  readonly claim: ClaimObject;

  @Field(() => Boolean, { description: 'Whether both can be true, to the rounding of their last digits' })
  readonly agrees: boolean;

  constructor(claim: ClaimObject, agrees: boolean) {
    this.claim = claim;
    this.agrees = agrees;
  }
}
