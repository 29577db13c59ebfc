import { Field, Int, ObjectType } from 'type-graphql';

/** What is known of the dataset that answers. */
export interface DatasetFacts {
  readonly dataset: string;
  readonly today: string;
  readonly entities: number;
  readonly claims: number;
  readonly sources: number;
  readonly built: string;
}

@ObjectType('Dataset', { description: 'The immutable build of all seeds that answers' })
export class DatasetObject {
  constructor(private readonly facts: DatasetFacts) {}

  @Field(() => String, { description: 'sha256 of the content: the same seeds give the same id' })
  get id(): string {
    return this.facts.dataset;
  }

  @Field(() => String, { description: 'The day of the dataset: the last day on which a source was published or read' })
  get today(): string {
    return this.facts.today;
  }

  @Field(() => Int, { description: 'Number of entities, sources included' })
  get entities(): number {
    return this.facts.entities;
  }

  @Field(() => Int, { description: 'Number of claims' })
  get claims(): number {
    return this.facts.claims;
  }

  @Field(() => Int, { description: 'Number of sources' })
  get sources(): number {
    return this.facts.sources;
  }

  @Field(() => String, { description: 'When it was built' })
  get built(): string {
    return this.facts.built;
  }
}
