import type { AskedPeriod } from './asked-period.js';
import type { Claim } from './claim.js';
import type { Entity } from './entity.js';
import type { Figure } from './figure.js';
import type { GraphLiteral } from './graph-literal.js';
import { inWords } from './names.js';
import { type Side, sideOf } from './side.js';
import type { View } from './view.js';

/** An error cannot be; a warning is unlikely, depends on a condition, or is within rounding. */
export const SEVERITIES = ['error', 'warning'] as const;
export type Severity = (typeof SEVERITIES)[number];

/**
 * How the two sides of a check have to stand to each other. `wholly-at-most`: no value of the found side is above all
 * values of the expected one, so that a range that reaches beyond is noticed.
 */
export type Relation = 'at-most' | 'at-least' | 'equal' | 'wholly-at-most';

/** One question that a rule asks of an entity in a view. */
export interface Check {
  /** The same for the same question in another view. */
  readonly key: string;
  readonly found: Side;
  readonly relation: Relation;
  readonly expected: Side;
  /** A side that is a source's own rounded number, and so holds all that rounds to it. */
  readonly stated?: 'found' | 'expected';
  /** Sides without which the question would not arise. */
  readonly given?: readonly Side[];
  /** The claims that are judged, where the rule's properties do not tell. */
  readonly judged?: readonly Claim[];
  /** Decides where the sides are no numbers, or where more than their values counts. */
  readonly contradicts?: boolean;
  /** What else could be true, in words: the finding is then a warning. */
  readonly unless?: string | undefined;
}

/** What a rule sees: an entity in a view, and its own formulas. */
export interface Scene {
  readonly view: View;
  readonly entity: Entity;
  /** The figure that one of the rule's formulas gives. @throws TypeError for a name that the rule does not declare */
  figure(name: string, period?: AskedPeriod, basis?: string): Figure;
}

/** A small graph with which a rule has to find nothing, or something of a severity. */
export interface RuleCase {
  /** What makes it a case, as a sentence of the domain. */
  readonly when: string;
  readonly about: string;
  readonly graph: GraphLiteral;
}

/** A consistency check. The file's name is its id: the failing state. */
export interface RuleDefinition {
  readonly name: string;
  readonly description: string;
  /** The kind of entity that it looks at; undefined for all. */
  readonly over: string | undefined;
  /** The worst that it finds. */
  readonly severity: Severity;
  /** Whether it is asked once for each source that speaks on the matter, that source heard first, or once for all claims. */
  readonly hears: 'each-source' | 'all-claims';
  /** What a finding means for the claims that it judges: computation refutes, other sources contradict. */
  readonly verdict: 'refuted' | 'contradicted' | 'questioned';
  /** The properties that it judges; where it names none, all that cannot hold together are in question. */
  readonly judges: readonly string[];
  /** Properties of which a finding tells what they would have to be instead, beside the house assumptions. */
  readonly solves: readonly string[];
  /** House assumptions in the kindest reading that is in use: what holds then is a warning. */
  readonly kindest: Readonly<Record<string, string>>;
  /** Formulas on the kind, checked at start-up. */
  readonly formulas: Readonly<Record<string, string>>;
  /** The units in which formulas are told; that of the metric or property where a formula is nothing else. */
  readonly units: Readonly<Record<string, string>>;
  /** Readings of house assumptions under which a finding says what else would have to be true. */
  readonly readings: readonly Readonly<Record<string, string>>[];
  readonly checks: (scene: Scene) => readonly Check[];
  readonly accepts: readonly [RuleCase, ...RuleCase[]];
  readonly rejects: readonly [RuleCase & { readonly severity: Severity }, ...(RuleCase & { severity: Severity })[]];
}

type Draft = Pick<RuleDefinition, 'name' | 'description' | 'over' | 'checks' | 'accepts' | 'rejects'> &
  Partial<RuleDefinition>;

/** Defines a rule; the file's name is its id. */
export function defineRule(draft: Draft): RuleDefinition {
  const { severity = 'error', hears = 'each-source' } = draft;
  const usual = severity === 'warning' ? 'questioned' : hears === 'all-claims' ? 'contradicted' : 'refuted';
  return Object.freeze({
    judges: [],
    solves: [],
    kindest: {},
    formulas: {},
    units: {},
    readings: [{}],
    ...draft,
    severity,
    hears,
    verdict: draft.verdict ?? usual,
  });
}

type RelationDraft = Omit<Draft, 'checks' | 'formulas' | 'over'> & {
  readonly over: string;
  /** The formula whose value is judged. */
  readonly found: string;
  readonly relation: Relation;
  /** The formula that it is held against. */
  readonly expected: string;
  /** Formulas without whose value the question would not arise. */
  readonly given?: string;
  readonly stated?: 'found' | 'expected';
  /** What the sides are called; the formulas in words where it says nothing. */
  readonly words?: { readonly found: string; readonly expected: string };
};

/** Defines a rule that holds one formula against another; unknown sides are silent. */
export function defineRelation(draft: RelationDraft): RuleDefinition {
  const { found, expected, relation, stated, words, ...others } = draft;
  return defineRule({
    ...others,
    formulas: { found, expected },
    checks: ({ entity, figure }) => [
      {
        key: entity.id,
        found: sideOf(words?.found ?? inWords(found), figure('found')),
        relation,
        expected: sideOf(words?.expected ?? inWords(expected), figure('expected')),
        ...(stated && { stated }),
      },
    ],
  });
}

/** The precisions that weights are commonly served in. */
export const WEIGHT_READINGS = [16, 8, 4].map((bits) => ({ bitsPerWeight: `${bits} bit/parameter` }));
