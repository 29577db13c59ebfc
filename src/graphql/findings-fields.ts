import { Arg, type ClassType, Field, ID } from 'type-graphql';
import { didYouMean } from '../domain/did-you-mean.js';
import { claimsBehind } from '../domain/figure.js';
import type { Finding } from '../domain/finding.js';
import { findingsOf, newestFirst } from '../domain/findings.js';
import type { View } from '../domain/view.js';
import { ClaimObject } from './claim-object.js';
import { connectionType, pageOf } from './connection.js';
import { FigureObject } from './figure-object.js';
import { FindingOrderEnum, SeverityEnum } from './finding-enums.js';
import { FindingObject } from './finding-object.js';
import { GraphObject } from './graph-object.js';
import { InputError } from './input-error.js';
import { knownId } from './known-id.js';
import { type ListArguments, method, PAGING } from './method.js';
import { Node, type NodeFactory } from './node.js';
import { RuleObject } from './rule-object.js';

const FindingConnection = connectionType('Finding', () => FindingObject, 'findings');

interface Given extends ListArguments {
  readonly rule?: string | null;
  readonly severity?: string | null;
  readonly about?: string | null;
  readonly source?: string | null;
  readonly order: 'gravest' | 'newest';
}

const objectsOf = (view: View, findings: readonly Finding[], nodes: NodeFactory) =>
  findings.map((finding) => new FindingObject(view, finding, nodes));

method(
  GraphObject,
  'findings',
  Field(() => FindingConnection, { description: 'What cannot be, or is unlikely, in this view' }),
  [
    Arg('rule', () => ID, { nullable: true, description: 'Only what this rule found' }),
    Arg('severity', () => SeverityEnum, { nullable: true, description: 'Only errors, or only warnings' }),
    Arg('about', () => ID, { nullable: true, description: 'Only what an entity, or a claim about it, is part of' }),
    Arg('source', () => ID, { nullable: true, description: 'Only what a claim of this source is part of' }),
    Arg('order', () => FindingOrderEnum, { defaultValue: 'gravest', description: 'Which come first' }),
    ...PAGING,
  ],
  function (this: GraphObject, given: Given) {
    const { view, types } = this.root;
    const { rules } = view.vocabulary;
    const { rule, severity } = given;
    if (isGiven(rule) && !rules.has(rule)) {
      throw new InputError(`rule: there is no rule "${rule}"${didYouMean(rule, rules.keys())}`);
    }
    const findings = findingsOf(view);
    const about = isGiven(given.about) ? new Set(findings.about(knownId(view, 'about', given.about))) : undefined;
    const from = isGiven(given.source) ? new Set(findings.ofSource(knownId(view, 'source', given.source))) : undefined;
    const kept = findings.all().filter((finding) => {
      if (isGiven(rule) && finding.rule !== rule) return false;
      if (isGiven(severity) && finding.severity !== severity) return false;
      return (!about || about.has(finding)) && (!from || from.has(finding));
    });
    const ordered = given.order === 'newest' ? newestFirst(kept) : kept;
    return pageOf(objectsOf(view, ordered, types), ({ id }) => id, given);
  },
);

method(
  GraphObject,
  'rules',
  Field(() => [RuleObject], { description: 'All rules that are run over every view' }),
  [],
  function (this: GraphObject) {
    return [...this.root.view.vocabulary.rules.values()].map((rule) => new RuleObject(rule));
  },
);

method(
  Node as unknown as ClassType<Node>,
  'findings',
  Field(() => FindingConnection, { description: 'Findings on it or on claims about it; of a source, on its claims' }),
  PAGING,
  function (this: Node, given: ListArguments) {
    const { view, from, nodes } = this;
    const findings = findingsOf(view);
    const own = from.kind === 'source' ? findings.ofSource(from.id) : findings.about(from.id);
    return pageOf(objectsOf(view, own, nodes), ({ id }) => id, given);
  },
);

method(
  ClaimObject,
  'findings',
  Field(() => [FindingObject], { description: 'Findings that it is part of' }),
  [],
  function (this: ClaimObject) {
    return objectsOf(this.view, findingsOf(this.view).ofClaim(this.claim.id), this.nodes);
  },
);

const behind = ({ view, figure }: FigureObject): readonly Finding[] => findingsOf(view).ofClaims(claimsBehind(figure));

method(
  FigureObject,
  'findings',
  Field(() => [FindingObject], { description: 'Findings on the claims that it rests on' }),
  [],
  function (this: FigureObject) {
    return objectsOf(this.view, behind(this), this.nodes);
  },
);

method(
  FigureObject,
  'sound',
  Field(() => Boolean, { description: 'Whether no error is found that judges a claim that it rests on' }),
  [],
  function (this: FigureObject) {
    const claims = new Set(claimsBehind(this.figure).map(({ id }) => id));
    return behind(this).every(
      ({ severity, judged }) => severity !== 'error' || !judged.some(({ id }) => claims.has(id)),
    );
  },
);

const isGiven = (value: string | null | undefined): value is string => value !== null && value !== undefined;
