import { didYouMean } from './did-you-mean.js';
import { type Formula, FormulaError, type FormulaNode, type PathNode, type WhereNode } from './formula.js';
import { FUNCTIONS, type ValueType } from './functions.js';
import type { MetricArgument } from './metric.js';
import type { Range } from './property.js';
import { isNonNegative } from './sign.js';
import {
  DIMENSIONLESS,
  type Dimension,
  describeDimension,
  divideDimensions,
  multiplyDimensions,
  raiseDimension,
  sameDimension,
  type Unit,
} from './unit.js';
import { ASSUMPTIONS, type Field, type Vocabulary } from './vocabulary.js';
import { conditionFault, inEnglish } from './where.js';

/** Functions that look into the graph: they are evaluated with the graph at hand, not from values alone. */
const GRAPH_FUNCTIONS = ['first', 'previous', 'byParent', 'whenAllSeen', 'proRated'];
const GRAPH_ARITY: Readonly<Record<string, readonly [number, number]>> = { first: [2, 8], whenAllSeen: [2, 2] };
const MAX_EXPONENT = 4;

type Arguments = Readonly<Record<string, MetricArgument>>;

interface Scope {
  readonly kind: string;
  readonly arguments: Arguments;
  readonly vocabulary: Vocabulary;
  readonly text: string;
}

/** The number that a path ends at. */
export interface PathEnd {
  readonly dimension: Dimension;
  /** The unit of the property, metric or argument. */
  readonly unit: Unit;
  /** The path of the list that it runs over. */
  readonly list: string | undefined;
  /** The kind of the members of that list. */
  readonly members: string | undefined;
  readonly range: Range;
  /** The kind whose property or metric it is. */
  readonly owner: string;
  readonly metric: string | undefined;
}

/**
 * The dimension that a formula gives for a kind of entity.
 * @throws FormulaError at the column of a name that does not exist or of dimensions that do not fit
 */
export function checkFormula(formula: Formula, kind: string, args: Arguments, vocabulary: Vocabulary): ValueType {
  return typeOf(formula.root, { kind, arguments: args, vocabulary, text: formula.text });
}

function typeOf(node: FormulaNode, scope: Scope): ValueType {
  switch (node.type) {
    case 'number':
      return { dimension: node.unit.dimension, list: undefined };
    case 'path':
      return endOf(node, scope);
    case 'where':
      return whereType(node, scope);
    case 'negation':
      return typeOf(node.operand, scope);
    case 'binary':
      return binaryType(node, scope);
    case 'call':
      return callType(node, scope);
  }
}

const endOf = (path: PathNode, scope: Scope): PathEnd =>
  resolvePath(path, scope.kind, scope.arguments, scope.vocabulary, scope.text);

/** A list of fewer members is not the list that it was made from. */
function whereType(node: WhereNode, scope: Scope): ValueType {
  const { dimension, list, members } = endOf(node.list, scope);
  if (list === undefined || members === undefined) throw fault(scope, node.list, 'where takes a list first');
  const { vocabulary, kind, arguments: args } = scope;
  const [keys, ownKeys] = [vocabulary.definition(members).keys, vocabulary.definition(kind).keys];
  for (const condition of node.conditions) {
    const problem = conditionFault(condition, { kind: members, keys, ownKeys, arguments: args });
    if (problem !== undefined) throw fault(scope, condition, problem);
  }
  return { dimension, list: `where(${list}, ${inEnglish(node.conditions)})` };
}

function binaryType(node: Extract<FormulaNode, { type: 'binary' }>, scope: Scope): ValueType {
  const left = typeOf(node.left, scope);
  if (node.operator === '^') {
    const { right } = node;
    if (
      right.type !== 'number' ||
      right.unit.text !== '' ||
      !Number.isInteger(right.value) ||
      Math.abs(right.value) > MAX_EXPONENT
    ) {
      throw fault(scope, right, `an exponent has to be a whole number up to ${MAX_EXPONENT}`);
    }
    return { ...left, dimension: raiseDimension(left.dimension, right.value) };
  }
  const right = typeOf(node.right, scope);
  if (left.list && right.list && left.list !== right.list) {
    throw fault(scope, node, `"${left.list}" and "${right.list}" are different lists; reduce one with sum, min or max`);
  }
  const list = left.list ?? right.list;
  if (node.operator === '*') return { dimension: multiplyDimensions(left.dimension, right.dimension), list };
  if (node.operator === '/') return { dimension: divideDimensions(left.dimension, right.dimension), list };
  requireSame(left, right, node, scope);
  return { dimension: left.dimension, list };
}

function callType(node: Extract<FormulaNode, { type: 'call' }>, scope: Scope): ValueType {
  const { name, parameters } = node;
  const known = Object.hasOwn(FUNCTIONS, name) ? FUNCTIONS[name] : undefined;
  if (!known && !GRAPH_FUNCTIONS.includes(name)) {
    const names = [...Object.keys(FUNCTIONS), ...GRAPH_FUNCTIONS];
    throw fault(scope, node, `there is no function "${name}"${didYouMean(name, names)}`);
  }
  const [least, greatest] = known?.arity ?? GRAPH_ARITY[name] ?? [1, 1];
  if (parameters.length < least || parameters.length > greatest) {
    const expected = least === greatest ? `${least}` : `${least} to ${greatest}`;
    throw fault(scope, node, `${name} was given ${parameters.length} parameters, expected ${expected}`);
  }
  if (name === 'whenAllSeen') return whenAllSeenType(node, scope);
  if (name === 'proRated') return proRatedType(node, scope);
  const types = parameters.map((parameter) => typeOf(parameter, scope));
  const [first] = types as [ValueType, ...ValueType[]]; // every arity is at least one
  for (const [index, type] of types.entries()) requireSame(first, type, parameters[index] ?? node, scope);
  const wantsList = name === 'byParent' || known?.takes === 'list' || (known?.takes === 'either' && types.length === 1);
  if (name !== 'previous' && wantsList !== types.some(({ list }) => list !== undefined)) {
    throw fault(scope, node, `${name} takes ${wantsList ? 'a list' : 'single values'}`);
  }
  if (name === 'byParent') requireCustomers(node, scope);
  if (known?.needs === 'non-negative' && !parameters.every((one) => isNonNegative(one, (p) => endOf(p, scope).range))) {
    throw fault(scope, node, `${name} takes values that cannot be below zero`);
  }
  if (known) return known.result(first);
  // A list of groups, or of another year, is not the list that it was made from.
  return first.list && name !== 'first' ? { ...first, list: `${name}(${first.list})` } : first;
}

/** `whenAllSeen(list, value)` is the value, if the view sees the whole list. */
function whenAllSeenType({ parameters }: Extract<FormulaNode, { type: 'call' }>, scope: Scope): ValueType {
  const [list, value] = parameters as readonly [FormulaNode, FormulaNode]; // two, as the arity says
  if (list.type !== 'path' || typeOf(list, scope).list === undefined) {
    throw fault(scope, list, 'whenAllSeen takes a list first');
  }
  return typeOf(value, scope);
}

/** `proRated(revenue)`: only amounts that add up over days can be cut by days; a share of a year is none of its days. */
function proRatedType({ parameters }: Extract<FormulaNode, { type: 'call' }>, scope: Scope): ValueType {
  const [path] = parameters as readonly [FormulaNode]; // one, as the arity says
  const type = typeOf(path, scope);
  const name = path.type === 'path' && path.segments.length === 1 ? path.segments[0] : undefined;
  const field = name === undefined ? undefined : scope.vocabulary.fields(scope.kind).get(name);
  const isFlow = field?.type === 'property' && field.property.time === 'flow';
  if (!isFlow || sameDimension(type.dimension, DIMENSIONLESS)) {
    throw fault(scope, path, `proRated takes a flow of the ${scope.kind} itself that adds up, such as "revenue"`);
  }
  return type;
}

/** Only what has a customer can be grouped by the customer's parent. */
function requireCustomers({ parameters: [list] }: Extract<FormulaNode, { type: 'call' }>, scope: Scope): void {
  const end = list?.type === 'path' && endOf(list, scope);
  const keys = end ? scope.vocabulary.definition(end.owner).keys : {};
  if (list && !Object.hasOwn(keys, 'customer'))
    throw fault(scope, list, 'byParent takes a list of what has a customer');
}

function requireSame(a: ValueType, b: ValueType, at: FormulaNode, scope: Scope): void {
  if (sameDimension(a.dimension, b.dimension)) return;
  const [left, right] = [describeDimension(a.dimension), describeDimension(b.dimension)];
  throw fault(scope, at, `${left} and ${right} do not have the same dimension`);
}

/**
 * Follows a path through the vocabulary.
 * @throws FormulaError if a name does not exist on the kind, or the path ends where there is no number
 */
export function resolvePath(
  path: PathNode,
  kind: string,
  args: Arguments,
  vocabulary: Vocabulary,
  text: string,
): PathEnd {
  const scope: Scope = { kind, arguments: args, vocabulary, text };
  let owner = kind;
  let list: string | undefined;
  let members: string | undefined;
  for (const [index, name] of path.segments.entries()) {
    const last = index === path.segments.length - 1;
    const argument = index === 0 && Object.hasOwn(args, name) ? args[name] : undefined;
    if (argument?.type === 'amount' && last) {
      const { unit, range } = argument;
      return { dimension: unit.dimension, unit, list, members, range, owner, metric: undefined };
    }
    const field = argument ? undefined : vocabulary.fields(owner).get(name);
    const next =
      argument?.type === 'entity'
        ? argument.kind
        : index === 0 && name === ASSUMPTIONS.name
          ? ASSUMPTIONS.kind
          : follow(field);
    if (field && (field.type === 'inverse' || field.type === 'collection' || isMany(field))) {
      if (list) throw fault(scope, path, `"${path.segments.join('.')}" runs through two lists; one is allowed`);
      list = path.segments.slice(0, index + 1).join('.');
      members = next;
    }
    if (next) {
      owner = next;
      continue;
    }
    if (!field) {
      const known = [...vocabulary.fields(owner).keys(), ...(index === 0 ? Object.keys(args) : [])];
      throw fault(scope, path, `${owner} has no "${name}"${didYouMean(name, known)}`);
    }
    if (!last)
      throw fault(
        scope,
        path,
        `"${name}" of ${owner} is a number or text, so ".${path.segments[index + 1]}" leads nowhere`,
      );
    const { unit, bases, range } = amountOf(field, scope, path);
    if (path.basis !== undefined && !bases.includes(path.basis)) {
      throw fault(scope, path, `${owner}.${name} has no basis "${path.basis}"${didYouMean(path.basis, bases)}`);
    }
    const metric = field.type === 'metric' ? name : undefined;
    return { dimension: unit.dimension, unit, list, members, range, owner, metric };
  }
  throw fault(scope, path, `"${path.segments.join('.')}" is an entity or a list, expected one of its numbers`);
}

const isMany = (field: Field): boolean => field.type === 'property' && field.property.type === 'many';

/** The kind that a field leads to, if it leads to entities. */
function follow(field: Field | undefined): string | undefined {
  if (field?.type === 'key') return field.key.type === 'entity' ? field.key.target : undefined;
  if (field?.type === 'inverse') return field.inverse.kind;
  if (field?.type === 'collection') return field.collection.kind;
  if (field?.type !== 'property') return undefined;
  return field.property.type === 'one' || field.property.type === 'many' ? field.property.target : undefined;
}

function amountOf(field: Field, scope: Scope, path: PathNode) {
  if (field.type === 'metric') {
    const { unit, range } = field.metric;
    return { unit, range, bases: [] as readonly string[] };
  }
  if (field.type === 'property' && field.property.type === 'amount') {
    const { unit, range, bases } = field.property;
    return { unit, range, bases };
  }
  throw fault(scope, path, `"${path.segments.join('.')}" is not a number`);
}

function fault(scope: Scope, node: { readonly column: number }, problem: string): FormulaError {
  return new FormulaError(problem, scope.text, node.column);
}
