import { Arg, type ClassType, Field, Float, ObjectType } from 'type-graphql';
import { didYouMean } from '../domain/did-you-mean.js';
import { type HistoryPoint, type HistoryTime, historyOf } from '../domain/history.js';
import type { Amount } from '../domain/property.js';
import { fromCoherent, type Unit } from '../domain/unit.js';
import type { View } from '../domain/view.js';
import { ClaimObject } from './claim-object.js';
import { DateScalar } from './date-scalar.js';
import { NatureEnum, wordEnum } from './enums.js';
import { readBasis, unitLike } from './figure-field.js';
import { InputError, readInput } from './input-error.js';
import { method, text } from './method.js';
import { Node, type NodeFactory } from './node.js';

const HistoryTimeEnum = wordEnum(
  'HistoryTime',
  ['period', 'publication'],
  'Whether a history runs by the days that claims describe or by the days on which they were said',
);

@ObjectType('HistoryPoint', { description: 'One claim on a property, as a point or a stretch of a plot over time' })
export class HistoryPointObject {
  constructor(
    private readonly view: View,
    private readonly point: HistoryPoint,
    private readonly told: Unit,
    private readonly nodes: NodeFactory,
  ) {}

  private bound(name: 'low' | 'estimate' | 'high'): number | undefined {
    const value = this.point.quantity[name];
    return value === undefined || !Number.isFinite(value) ? undefined : fromCoherent(value, this.told);
  }

  @Field(() => ClaimObject, { description: 'The claim' })
  get claim(): ClaimObject {
    return new ClaimObject(this.view, this.point.claim, this.nodes);
  }

  @Field(() => Float, { nullable: true, description: 'Lower bound in `unit`; null if open' })
  get low(): number | undefined {
    return this.bound('low');
  }

  @Field(() => Float, { nullable: true, description: 'Best value in `unit`; null if only bounds are known' })
  get estimate(): number | undefined {
    return this.bound('estimate');
  }

  @Field(() => Float, { nullable: true, description: 'Upper bound in `unit`; null if open' })
  get high(): number | undefined {
    return this.bound('high');
  }

  @Field(() => String, { description: 'Unit of the numbers' })
  get unit(): string {
    return this.told.text;
  }

  @Field(() => DateScalar, { nullable: true, description: 'First day described; null if the source does not say' })
  get firstDay(): string | undefined {
    return this.point.described?.start;
  }

  @Field(() => DateScalar, { nullable: true, description: 'Last day described; null if the source does not say' })
  get lastDay(): string | undefined {
    return this.point.described?.end;
  }

  @Field(() => DateScalar, { description: 'First day on which it can have been published' })
  get publishedFirstDay(): string {
    return this.point.published.start;
  }

  @Field(() => DateScalar, { description: 'Last day on which it can have been published' })
  get publishedLastDay(): string {
    return this.point.published.end;
  }

  @Field(() => String, { description: 'What exactly was measured; "unspecified" if the source does not say' })
  get basis(): string {
    return this.point.claim.basis;
  }

  @Field(() => NatureEnum, { description: 'Actual, estimate, commitment, guidance, forecast or option' })
  get nature(): string {
    return this.point.claim.nature;
  }

  @Field(() => Boolean, { description: 'Whether the view picks it among claims on the same period, basis and nature' })
  get picked(): boolean {
    return this.point.isPicked;
  }
}

interface Given {
  readonly property: string;
  readonly basis?: string | null;
  readonly by: HistoryTime;
  readonly unit?: string | null;
}

method(
  Node as unknown as ClassType<Node>,
  'history',
  Field(() => [HistoryPointObject], { description: 'Every visible claim on one of its amounts, in the order of time' }),
  [
    Arg('property', () => String, { description: 'The amount, such as "revenue"' }),
    text('basis', 'Only what was measured so'),
    Arg('by', () => HistoryTimeEnum, {
      defaultValue: 'period',
      description: 'The time to sort by; what describes no period stands last',
    }),
    text('unit', 'Unit to tell it in; the unit of the property if absent'),
  ],
  function (this: Node, { property, basis, by, unit }: Given) {
    const { view, from, nodes } = this;
    const declared = amountCalled(view, from.kind, property);
    const told = typeof unit === 'string' ? readInput('unit', () => unitLike(declared.unit, unit)) : declared.unit;
    const asked = readBasis(property, declared.bases, basis ?? undefined);
    const points = historyOf(view, from.id, property, { by, basis: asked });
    return points.map((point) => new HistoryPointObject(view, point, told, nodes));
  },
);

/** @throws InputError unless the kind has an amount of that name that sources claim */
function amountCalled(view: View, kind: string, name: string): Amount {
  const fields = view.vocabulary.fields(kind);
  const field = fields.get(name);
  if (field?.type === 'property' && field.property.type === 'amount') return field.property;
  if (field?.type === 'metric') {
    throw new InputError(`property: "${name}" of ${kind} is computed and has no history; expected a claimed amount`);
  }
  if (field) throw new InputError(`property: "${name}" of ${kind} is no amount`);
  const amounts = [...fields].filter(([, one]) => one.type === 'property' && one.property.type === 'amount');
  const hint = didYouMean(
    name,
    amounts.map(([known]) => known),
  );
  throw new InputError(`property: ${kind} has no "${name}"${hint}`);
}
