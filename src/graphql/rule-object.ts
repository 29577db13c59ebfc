import { Field, ID, ObjectType } from 'type-graphql';
import type { Rule } from '../domain/vocabulary.js';
import { SeverityEnum } from './finding-enums.js';
import { KindEnum } from './kind-enum.js';

@ObjectType('Rule', { description: 'A consistency check that is run over every view' })
export class RuleObject {
  constructor(private readonly rule: Rule) {}

  @Field(() => ID, { description: 'Its id: the failing state' })
  get id(): string {
    return this.rule.id;
  }

  @Field(() => String, { description: 'Its name for reading' })
  get name(): string {
    return this.rule.name;
  }

  @Field(() => String, { description: 'What it finds' })
  get description(): string {
    return this.rule.description;
  }

  @Field(() => KindEnum, { nullable: true, description: 'The kind of entity that it looks at; null for all' })
  get over(): string | undefined {
    return this.rule.over;
  }

  @Field(() => SeverityEnum, { description: 'The worst that it finds' })
  get severity(): string {
    return this.rule.severity;
  }

  @Field(() => [String], { description: 'The formulas that it holds against each other; empty where it reads claims' })
  get formulas(): readonly string[] {
    return Object.values(this.rule.formulas);
  }

  @Field(() => [String], { description: 'Cases in which it has to be silent, which are tested' })
  get accepts(): readonly string[] {
    return this.rule.accepts.map((one) => one.when);
  }

  @Field(() => [String], { description: 'Cases in which it has to speak up, which are tested' })
  get rejects(): readonly string[] {
    return this.rule.rejects.map((one) => one.when);
  }
}
