import { Field, ObjectType } from 'type-graphql';
import type { MetricDefinition } from '../domain/metric.js';

@ObjectType('MetricFormula', { description: 'The formula of a metric for one kind of entity' })
export class MetricFormula {
  @Field(() => String, { description: 'The kind' })
  readonly kind: string;

  @Field(() => String, { description: 'The formula, as it is run' })
  readonly formula: string;

  constructor(kind: string, formula: string) {
    this.kind = kind;
    this.formula = formula;
  }
}

@ObjectType('MetricArgument', { description: 'What a caller may set' })
export class MetricArgumentObject {
  @Field(() => String, { description: 'Name of the argument' })
  readonly name: string;

  @Field(() => String, { description: 'What it means' })
  readonly description: string;

  @Field(() => String, { description: 'Its unit, or the kind of the entity that it names' })
  readonly type: string;

  constructor(name: string, description: string, type: string) {
    this.name = name;
    this.description = description;
    this.type = type;
  }
}

@ObjectType('Metric', { description: 'A named formula over properties and other metrics' })
export class MetricObject {
  constructor(
    private readonly metricId: string,
    private readonly definition: MetricDefinition,
  ) {}

  @Field(() => String, { description: 'Its name as a field' })
  get id(): string {
    return this.metricId;
  }

  @Field(() => String, { description: 'Its name for reading' })
  get name(): string {
    return this.definition.name;
  }

  @Field(() => String, { description: 'What it tells' })
  get description(): string {
    return this.definition.description;
  }

  @Field(() => String, { description: 'The unit that it is told in' })
  get unit(): string {
    return this.definition.unit.text;
  }

  @Field(() => [MetricFormula], { description: 'The formula for each kind that has the metric' })
  get formulas(): readonly MetricFormula[] {
    return Object.entries(this.definition.formulas).map(([kind, { text }]) => new MetricFormula(kind, text));
  }

  @Field(() => [MetricArgumentObject], { description: 'What a caller may set' })
  get arguments(): readonly MetricArgumentObject[] {
    return Object.entries(this.definition.arguments).map(([name, argument]) => {
      const type = argument.type === 'amount' ? argument.unit.text : argument.kind;
      return new MetricArgumentObject(name, argument.description, type);
    });
  }
}
