import { Field, Float, ID, ObjectType } from 'type-graphql';
import type { Claim } from '../domain/claim.js';
import { type Correction, correctionsOf } from '../domain/correction.js';
import { describeFinding, differenceOf, type Finding, marginOf } from '../domain/finding.js';
import type { Side } from '../domain/side.js';
import { weakestOf } from '../domain/support.js';
import { thresholdsOf } from '../domain/threshold.js';
import { fromCoherent } from '../domain/unit.js';
import type { View } from '../domain/view.js';
import { ClaimObject } from './claim-object.js';
import { CorrectionKindEnum, FindingReasonEnum, FindingRelationEnum, SeverityEnum } from './finding-enums.js';
import { Node, type NodeFactory } from './node.js';
import { RuleObject } from './rule-object.js';

@ObjectType('FindingSide', { description: 'What was found, or what was expected' })
export class FindingSideObject {
  constructor(private readonly side: Side) {}

  @Field(() => String, { description: 'What it is' })
  get words(): string {
    return this.side.words;
  }

  @Field(() => String, { description: 'The value for reading' })
  get text(): string {
    return this.side.text;
  }

  private bound(name: 'low' | 'estimate' | 'high'): number | undefined {
    const value = this.side.quantity?.[name];
    return value === undefined || !Number.isFinite(value) ? undefined : fromCoherent(value, this.side.unit);
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

  @Field(() => String, { description: 'Unit of the numbers; dates are in seconds from 1970 on' })
  get unit(): string {
    return this.side.unit.text;
  }

  @Field(() => [String], { description: 'Defaults and arguments that it rests on' })
  get assumptions(): readonly string[] {
    return this.side.assumptions;
  }
}

@ObjectType('Finding', { description: 'Something that cannot be, or is unlikely, and who says so' })
export class FindingObject {
  constructor(
    private readonly view: View,
    private readonly finding: Finding,
    private readonly nodes: NodeFactory,
  ) {}

  private claimed(claims: readonly Claim[]): readonly ClaimObject[] {
    return claims.map((claim) => new ClaimObject(this.view, claim, this.nodes));
  }

  @Field(() => ID, { description: 'Unique in its view' })
  get id(): string {
    return this.finding.id;
  }

  @Field(() => RuleObject, { description: 'The rule that found it' })
  get rule(): RuleObject {
    const rule = this.view.vocabulary.rules.get(this.finding.rule);
    if (!rule) throw new TypeError(`there is no rule "${this.finding.rule}"`);
    return new RuleObject(rule);
  }

  @Field(() => Node, { description: 'The entity that the rule looked at' })
  get subject(): Node {
    return this.nodes.node(this.view, this.finding.subject);
  }

  @Field(() => SeverityEnum, { description: 'Error or warning' })
  get severity(): string {
    return this.finding.severity;
  }

  @Field(() => FindingReasonEnum, { description: 'Why it is no more than a warning, if it is one' })
  get reason(): string {
    return this.finding.reason;
  }

  @Field(() => String, { description: 'All in one sentence, which names the entity' })
  get text(): string {
    return describeFinding(this.view, this.finding);
  }

  @Field(() => String, { description: 'What was found and expected, for where the entity is named already' })
  get difference(): string {
    return differenceOf(this.finding);
  }

  @Field(() => FindingSideObject, { description: 'What was found' })
  get found(): FindingSideObject {
    return new FindingSideObject(this.finding.found);
  }

  @Field(() => FindingRelationEnum, { description: 'How it would have to stand to what was expected' })
  get relation(): string {
    return this.finding.check.relation;
  }

  @Field(() => FindingSideObject, { description: 'What was expected' })
  get expected(): FindingSideObject {
    return new FindingSideObject(this.finding.expected);
  }

  @Field(() => Float, {
    nullable: true,
    description: 'How many times too much or too little at least: the nearer bounds over each other; null for dates',
  })
  get margin(): number | undefined {
    return marginOf(this.finding);
  }

  @Field(() => [ClaimObject], { description: 'Claims that cannot all hold: take any one away and nothing is found' })
  get claims(): readonly ClaimObject[] {
    return this.claimed(this.finding.claims);
  }

  @Field(() => [ClaimObject], { description: 'Those of the claims that the rule judges' })
  get judged(): readonly ClaimObject[] {
    return this.claimed(this.finding.judged);
  }

  @Field(() => [ClaimObject], {
    description: 'Those of the claims for which the evidence is weakest: doubt these first',
  })
  get doubtful(): readonly ClaimObject[] {
    return this.claimed(weakestOf(this.view, this.finding.claims));
  }

  @Field(() => [ClaimObject], { description: 'Those of the claims that better sources support than the doubtful ones' })
  get supported(): readonly ClaimObject[] {
    const doubtful = weakestOf(this.view, this.finding.claims);
    return this.claimed(this.finding.claims.filter((claim) => !doubtful.includes(claim)));
  }

  @Field(() => [ClaimObject], { description: 'Other claims that agree with these, and so contradict the rest as well' })
  get echoes(): readonly ClaimObject[] {
    return this.claimed(this.finding.echoes);
  }

  @Field(() => Node, {
    nullable: true,
    description: 'The source that was heard first; null where the picks of the view contradict each other',
  })
  get underTest(): Node | undefined {
    const { underTest } = this.finding;
    return underTest === undefined ? undefined : this.nodes.node(this.view, underTest);
  }

  @Field(() => [ClaimObject], { description: 'Claims of others that were taken where the source under test is silent' })
  get borrowed(): readonly ClaimObject[] {
    const { underTest, claims } = this.finding;
    return this.claimed(underTest === undefined ? [] : claims.filter(({ source }) => source !== underTest));
  }

  @Field(() => [String], { description: 'What would have to be true instead: assumptions with which nothing is found' })
  get unless(): readonly string[] {
    const { unless } = this.finding.check;
    const conditions = thresholdsOf(this.view, this.finding).map(({ text }) => text);
    return unless === undefined ? conditions : [unless, ...conditions];
  }

  @Field(() => [CorrectionObject], { description: 'Single changes with which it vanishes, most economical first' })
  get corrections(): readonly CorrectionObject[] {
    const corrections = correctionsOf(this.view, this.finding);
    return corrections.map((correction) => new CorrectionObject(this.view, correction, this.nodes));
  }
}

@ObjectType('Correction', { description: 'One change to one claim with which findings vanish' })
export class CorrectionObject {
  constructor(
    private readonly view: View,
    private readonly correction: Correction,
    private readonly nodes: NodeFactory,
  ) {}

  @Field(() => CorrectionKindEnum, { description: 'What is changed' })
  get kind(): string {
    return this.correction.kind;
  }

  @Field(() => String, { description: 'The change, for reading' })
  get text(): string {
    return this.correction.text;
  }

  @Field(() => ClaimObject, { description: 'The claim that would have to read otherwise' })
  get claim(): ClaimObject {
    return new ClaimObject(this.view, this.correction.claim, this.nodes);
  }

  @Field(() => [FindingObject], { description: 'All findings that vanish with it' })
  get resolves(): readonly FindingObject[] {
    return this.correction.resolves.map((finding) => new FindingObject(this.view, finding, this.nodes));
  }
}
