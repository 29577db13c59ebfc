import { type ClassType, Field, ID, Int, ObjectType } from 'type-graphql';
import { auditOf, type Judgement, VERDICTS } from '../domain/audit.js';
import { ClaimObject } from './claim-object.js';
import { wordEnum } from './enums.js';
import { FindingObject } from './finding-object.js';
import { method } from './method.js';
import type { Node } from './node.js';

const VerdictEnum = wordEnum(
  'AuditVerdict',
  VERDICTS,
  'What becomes of a claim: refuted as stated by computation, contradicted by better sources, in question, stale (true once), confirmed, or unconfirmed',
);

@ObjectType('Judgement', { description: 'A claim of a source, judged' })
export class JudgementObject {
  constructor(
    private readonly of: Node,
    private readonly judgement: Judgement,
  ) {}

  @Field(() => ID, { description: 'The id of the claim' })
  get id(): string {
    return this.judgement.claim.id;
  }

  @Field(() => ClaimObject, { description: 'The claim' })
  get claim(): ClaimObject {
    return new ClaimObject(this.of.view, this.judgement.claim, this.of.nodes);
  }

  @Field(() => VerdictEnum, { description: 'What becomes of it' })
  get verdict(): string {
    return this.judgement.verdict;
  }

  @Field(() => [String], { description: 'Why, a sentence each' })
  get reasons(): readonly string[] {
    return this.judgement.reasons;
  }

  @Field(() => [FindingObject], { description: 'What the rules found of it, with its source heard first' })
  get findings(): readonly FindingObject[] {
    return this.judgement.findings.map((finding) => new FindingObject(this.of.view, finding, this.of.nodes));
  }

  @Field(() => [ClaimObject], { description: 'Claims of others that the verdict rests on' })
  get evidence(): readonly ClaimObject[] {
    return this.judgement.evidence.map((claim) => new ClaimObject(this.of.view, claim, this.of.nodes));
  }
}

@ObjectType('VerdictCount', { description: 'How many claims fare how' })
export class VerdictCountObject {
  @Field(() => VerdictEnum, { description: 'The verdict' })
  readonly verdict: string;

  @Field(() => Int, { description: 'Number of claims' })
  readonly claims: number;

  constructor(verdict: string, claims: number) {
    this.verdict = verdict;
    this.claims = claims;
  }
}

@ObjectType('Audit', {
  description: 'Every claim that the view sees of a source, judged by rules and by all other sources',
})
export class AuditObject {
  constructor(
    private readonly of: Node,
    private readonly all: readonly Judgement[],
  ) {}

  @Field(() => [VerdictCountObject], { description: 'How many claims fare how, the gravest first' })
  get counts(): readonly VerdictCountObject[] {
    return VERDICTS.map((verdict) => {
      return new VerdictCountObject(verdict, this.all.filter((one) => one.verdict === verdict).length);
    });
  }

  @Field(() => [JudgementObject], { description: 'Every claim, judged; the gravest first' })
  get judgements(): readonly JudgementObject[] {
    return this.all.map((judgement) => new JudgementObject(this.of, judgement));
  }
}

/** Adds the audit to sources. */
export function addAuditField(source: ClassType<Node>): void {
  const description = 'Every claim of it, judged by rules of arithmetic and physics and by all other sources';
  method(
    source,
    'audit',
    Field(() => AuditObject, { description }),
    [],
    function (this: Node) {
      return new AuditObject(this, auditOf(this.view, this.from.id));
    },
  );
}
