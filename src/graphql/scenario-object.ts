import { Field, ID, ObjectType } from 'type-graphql';
import { describeEdit } from '../domain/describe-edit.js';
import type { EditDraft } from '../domain/edit.js';
import type { Scenario } from '../domain/scenario.js';

@ObjectType('Scenario', { description: 'A what-if of the seeds: ordered edits, and why it is worth asking' })
export class ScenarioObject {
  constructor(private readonly scenario: Scenario) {}

  @Field(() => ID, { description: 'Its id, for `view(scenario:)`' })
  get id(): string {
    return this.scenario.id;
  }

  @Field(() => String, { description: 'What it is called' })
  get name(): string {
    return this.scenario.name;
  }

  @Field(() => String, { description: 'Why it is worth asking, and what it leaves out' })
  get rationale(): string {
    return this.scenario.rationale;
  }

  @Field(() => [String], { description: 'What it assumes, in the order in which it is applied' })
  get edits(): readonly string[] {
    return this.scenario.edits.map((draft) => describeEdit(draft, targetOf(draft)));
  }
}

/** The seeds have been checked: one of the two is given. */
const targetOf = ({ words: { about, all = '' }, where }: EditDraft) =>
  about === undefined ? { all, where } : { about };
