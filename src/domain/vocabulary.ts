import { didYouMean } from './did-you-mean.js';
import type { Collection, EntityDefinition, Key } from './entity.js';
import { formulaOfRule } from './formula-of-rule.js';
import type { Computation, MetricDefinition } from './metric.js';
import type { Property } from './property.js';
import type { RuleDefinition } from './rule.js';
import { VocabularyError } from './vocabulary-error.js';
import { vocabularyFaults } from './vocabulary-faults.js';

/** The one entity that carries the defaults of metrics; formulas call it `assumed`. */
export const ASSUMPTIONS = { kind: 'assumption', id: 'house-assumptions', name: 'assumed' } as const;

/** The source of what a caller or a scenario assumes; it says nothing by itself. */
export const WHAT_IF = { kind: 'source', id: 'what-if' } as const;

/** The list on an entity that leads back along a key or a relation of another kind. */
export interface Inverse {
  readonly kind: string;
  readonly via: 'key' | 'property';
  readonly name: string;
}

/** What a name on a kind of entity stands for. */
export type Field =
  | { readonly type: 'key'; readonly key: Key }
  | { readonly type: 'property'; readonly property: Property }
  | { readonly type: 'metric'; readonly metric: MetricDefinition }
  | { readonly type: 'inverse'; readonly inverse: Inverse }
  | { readonly type: 'collection'; readonly collection: Collection };

/** A rule with its formulas, read and checked. */
export interface Rule extends RuleDefinition {
  readonly id: string;
  readonly computations: ReadonlyMap<string, Computation>;
}

/** All definitions, checked against each other. */
export interface Vocabulary {
  readonly entities: ReadonlyMap<string, EntityDefinition>;
  readonly metrics: ReadonlyMap<string, MetricDefinition>;
  readonly rules: ReadonlyMap<string, Rule>;
  /** The fields of a kind by name. @throws VocabularyError for a kind that does not exist */
  fields(kind: string): ReadonlyMap<string, Field>;
  definition(kind: string): EntityDefinition;
}

type Definitions<T> = ReadonlyMap<string, T>;

/** Names that every entity has and that a definition may not use again. */
export const COMMON_FIELDS = [
  ...['id', 'kind', 'name', 'aliases', 'description'],
  ...['claims', 'facts', 'figures', 'findings', 'history', 'neighbours'],
];

/**
 * Joins the definitions of entities, metrics and rules, and checks that every target, name, formula and dimension fits.
 * @throws VocabularyError with every fault
 */
export function buildVocabulary(
  entities: Definitions<EntityDefinition>,
  metrics: Definitions<MetricDefinition>,
  rules: Definitions<RuleDefinition> = new Map(),
): Vocabulary {
  const faults: string[] = [];
  const fields = new Map([...entities.keys()].map((kind) => [kind, new Map<string, Field>()] as const));
  const put = (kind: string, name: string, field: Field, where: string) => {
    const known = fields.get(kind);
    if (!known)
      faults.push(`${where} points to the kind "${kind}", which does not exist${didYouMean(kind, entities.keys())}`);
    else if (known.has(name) || COMMON_FIELDS.includes(name))
      faults.push(`${where} uses "${name}" on ${kind} a second time`);
    else known.set(name, field);
  };
  for (const [kind, definition] of entities) putOwn(kind, definition, put);
  for (const [kind, definition] of entities) putInverses(kind, definition, put);
  for (const [id, metric] of metrics) {
    for (const kind of Object.keys(metric.formulas)) put(kind, id, { type: 'metric', metric }, `metric ${id}`);
  }
  const compiled = new Map<string, Rule>();
  const vocabulary: Vocabulary = {
    entities,
    metrics,
    rules: compiled,
    fields: (kind) => required(fields.get(kind), kind, entities),
    definition: (kind) => required(entities.get(kind), kind, entities),
  };
  for (const [id, rule] of rules) compiled.set(id, ruleOf(id, rule, vocabulary));
  if (faults.length === 0) faults.push(...vocabularyFaults(vocabulary));
  if (faults.length > 0) throw new VocabularyError(`the vocabulary does not fit together:\n  ${faults.join('\n  ')}`);
  return vocabulary;
}

type Put = (kind: string, name: string, field: Field, where: string) => void;

function putOwn(kind: string, { keys, properties, collections }: EntityDefinition, put: Put): void {
  for (const [name, key] of Object.entries(keys)) put(kind, name, { type: 'key', key }, `key ${kind}.${name}`);
  for (const [name, property] of Object.entries(properties)) {
    put(kind, name, { type: 'property', property }, `property ${kind}.${name}`);
  }
  for (const [name, collection] of Object.entries(collections)) {
    put(kind, name, { type: 'collection', collection }, `collection ${kind}.${name}`);
  }
}

function putInverses(kind: string, { keys, properties }: EntityDefinition, put: Put): void {
  for (const [name, key] of Object.entries(keys)) {
    if (key.type !== 'entity') continue;
    put(key.target, key.inverse, { type: 'inverse', inverse: { kind, via: 'key', name } }, `key ${kind}.${name}`);
  }
  for (const [name, property] of Object.entries(properties)) {
    if (property.type !== 'one' && property.type !== 'many') continue;
    const inverse: Field = { type: 'inverse', inverse: { kind, via: 'property', name } };
    put(property.target, property.inverse, inverse, `property ${kind}.${name}`);
  }
}

function required<T>(found: T | undefined, kind: string, entities: Definitions<EntityDefinition>): T {
  if (found === undefined) throw new VocabularyError(`there is no kind "${kind}"${didYouMean(kind, entities.keys())}`);
  return found;
}

/** A rule whose formulas are read when they are first asked for. @throws FormulaError, VocabularyError then, for one that does not fit */
function ruleOf(id: string, rule: RuleDefinition, vocabulary: Vocabulary): Rule {
  let computations: ReadonlyMap<string, Computation> | undefined;
  return Object.freeze({
    ...rule,
    id,
    get computations() {
      computations ??= computationsOf(rule, vocabulary);
      return computations;
    },
  });
}

const computationsOf = (rule: RuleDefinition, vocabulary: Vocabulary): ReadonlyMap<string, Computation> =>
  new Map(Object.keys(rule.formulas).map((name) => [name, formulaOfRule(rule, name, vocabulary)]));
