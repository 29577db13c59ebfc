import { didYouMean } from './did-you-mean.js';
import type { Collection, EntityDefinition, Key } from './entity.js';
import { FormulaError, pathsOf } from './formula.js';
import { checkFormula, resolvePath } from './infer.js';
import type { Computation, MetricDefinition } from './metric.js';
import { ownFormula } from './own-formula.js';
import type { Property } from './property.js';
import type { RuleDefinition } from './rule.js';
import { describeDimension, parseUnit, sameDimension } from './unit.js';

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

/** Faults of the definitions, all at once. They are mistakes of the programmer and stop the start. */
export class VocabularyError extends Error {
  readonly code = 'VOCABULARY_ERROR';
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
  if (faults.length === 0) faults.push(...formulaFaults(vocabulary));
  if (faults.length === 0) faults.push(...cycles(vocabulary));
  if (faults.length === 0) faults.push(...compileRules(rules, vocabulary, compiled));
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

function formulaFaults(vocabulary: Vocabulary): string[] {
  const faults: string[] = [];
  for (const [id, metric] of vocabulary.metrics) {
    for (const [kind, formula] of Object.entries(metric.formulas)) {
      try {
        const { dimension, list } = checkFormula(formula, kind, metric.arguments, vocabulary);
        if (list) faults.push(`metric ${id}: "${formula.text}" gives a list, expected one value`);
        else if (!sameDimension(dimension, metric.unit.dimension)) {
          const [found, expected] = [describeDimension(dimension), metric.unit.text];
          faults.push(`metric ${id}: "${formula.text}" gives ${found}, expected a dimension of ${expected}`);
        }
      } catch (error) {
        if (!(error instanceof FormulaError)) throw error;
        faults.push(`metric ${id}: ${error.message}`);
      }
    }
  }
  return faults;
}

/** Reads the formulas of the rules into `compiled`; what does not fit the vocabulary is a fault. */
function compileRules(
  rules: Definitions<RuleDefinition>,
  vocabulary: Vocabulary,
  compiled: Map<string, Rule>,
): string[] {
  const faults: string[] = [];
  for (const [id, rule] of rules) {
    const computations = new Map<string, Computation>();
    for (const [name, formula] of Object.entries(rule.formulas)) {
      try {
        const unit = rule.units[name];
        const told = unit === undefined ? undefined : parseUnit(unit);
        computations.set(name, ownFormula(formula, rule.over ?? '', vocabulary, told));
      } catch (error) {
        if (!(error instanceof FormulaError) && !(error instanceof VocabularyError)) throw error;
        faults.push(`rule ${id}: ${error.message}`);
      }
    }
    compiled.set(id, Object.freeze({ ...rule, id, computations }));
  }
  return faults;
}

/** Metrics that need themselves, as loops of `kind.metric`. */
function cycles(vocabulary: Vocabulary): string[] {
  const faults: string[] = [];
  const done = new Set<string>();
  const visit = (kind: string, id: string, trail: readonly string[]): void => {
    const node = `${kind}.${id}`;
    if (trail.includes(node)) {
      faults.push(`metrics need each other in a circle: ${[...trail.slice(trail.indexOf(node)), node].join(' → ')}`);
      return;
    }
    const metric = vocabulary.metrics.get(id);
    const formula = metric?.formulas[kind];
    if (done.has(node) || !metric || !formula) return;
    for (const path of pathsOf(formula.root)) {
      const end = resolvePath(path, kind, metric.arguments, vocabulary, formula.text);
      if (end.metric) visit(end.owner, end.metric, [...trail, node]);
    }
    done.add(node);
  };
  for (const [id, { formulas }] of vocabulary.metrics) for (const kind of Object.keys(formulas)) visit(kind, id, []);
  return faults;
}
