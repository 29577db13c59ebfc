import { add, ceiling, floor, maximum, minimum, sumOfSquaresWithin } from './arithmetic.js';
import { type List, lift, type Operand, type Scalar, scalar } from './operand.js';
import { hull, type Quantity, quantity } from './quantity.js';
import { type Dimension, multiplyDimensions } from './unit.js';

/** The type of a value in a formula. `list` is the path of the list that it runs over. */
export interface ValueType {
  readonly dimension: Dimension;
  readonly list: string | undefined;
}

/** A function that formulas may call. */
export interface FormulaFunction {
  readonly description: string;
  /** Least and greatest number of parameters. */
  readonly arity: readonly [number, number];
  /** Whether it takes one list, values of one dimension, or either. */
  readonly takes: 'list' | 'values' | 'either';
  /** Whether every value has to be one that cannot be below zero. */
  readonly needs?: 'non-negative';
  readonly result: (first: ValueType) => ValueType;
  readonly run: (operands: readonly Operand[]) => Operand;
}

const same = ({ dimension }: ValueType): ValueType => ({ dimension, list: undefined });

/** The scalars of the parameters: the members of a list, or the parameters themselves. */
function scalars(operands: readonly Operand[]): Scalar[] {
  return operands.flatMap((operand) => (operand.type === 'list' ? operand.members.map(({ value }) => value) : operand));
}

/** Folds a list or several values; unknown if there are none. */
function fold(operands: readonly Operand[], combine: (a: Quantity, b: Quantity) => Quantity): Scalar {
  const values = scalars(operands);
  if (values.length === 0) return scalar(undefined, operands);
  const { quantity: folded } = lift(values, (...quantities) => quantities.reduce(combine));
  return scalar(folded, folded ? operands : values);
}

/** The sum of the members that are known; open above where others, none of which is below zero, are not. */
function sumOfKnown(operands: readonly Operand[]): Scalar {
  const values = scalars(operands);
  const [first, ...more] = values.flatMap(({ quantity: value }) => value ?? []);
  if (!first) return scalar(undefined, values.length > 0 ? values : operands);
  const sum = scalar(more.reduce(add, first), operands);
  if (sum.missing.length === 0 || !sum.quantity) return sum;
  return { ...sum, quantity: quantity({ ...sum.quantity, estimate: undefined, high: Number.POSITIVE_INFINITY }) };
}

/** The members of a list whose value is known; what is missing of the others is kept beside it. */
function knownMembers(operand: Operand): Operand {
  if (operand.type === 'scalar') return operand;
  const members = operand.members.filter(({ value }) => value.quantity);
  const unknown = operand.members.filter(({ value }) => !value.quantity);
  const gaps = [...operand.gaps, ...unknown.flatMap(({ value }) => value.missing)];
  return { ...operand, members, missing: unknown.length > 0 ? [] : operand.missing, gaps };
}

function pair(operands: readonly Operand[], combine: (a: Quantity, b: Quantity) => Quantity): Scalar {
  return lift(scalars(operands), (a, b) => combine(a as Quantity, b as Quantity)); // two, as the arity says
}

function single(operands: readonly Operand[], change: (a: Quantity) => Quantity): Scalar {
  return lift(scalars(operands), (a) => change(a as Quantity)); // one, as the arity says
}

/**
 * Functions that compute from values alone. `first`, `previous`, `byParent`, `whenAllSeen` and `proRated` look
 * into the graph: see evaluate.
 */
export const FUNCTIONS: Readonly<Record<string, FormulaFunction>> = {
  sum: {
    description: 'Sum over a list; unknown for an empty list',
    arity: [1, 1],
    takes: 'list',
    result: same,
    run: (operands) => fold(operands, add),
  },
  sumKnown: {
    description: 'Sum of the members that are known: a lower bound where others are not; unknown if none is',
    arity: [1, 1],
    takes: 'list',
    needs: 'non-negative',
    result: same,
    run: sumOfKnown,
  },
  known: {
    description: 'The members of a list whose value is known; the formula has to bound the others',
    arity: [1, 1],
    takes: 'list',
    result: ({ dimension, list }) => ({ dimension, list: `known(${list})` }),
    run: ([list]) => knownMembers(list as Operand), // one, as the arity says
  },
  anyOf: {
    description: 'What any one member of a list may be: the value of a single member, the bounds of several',
    arity: [1, 1],
    takes: 'list',
    result: same,
    run: (operands) => fold(operands, spread),
  },
  min: {
    description: 'The least of a list or of several values',
    arity: [1, 8],
    takes: 'either',
    result: same,
    run: (operands) => fold(operands, minimum),
  },
  max: {
    description: 'The greatest of a list or of several values',
    arity: [1, 8],
    takes: 'either',
    result: same,
    run: (operands) => fold(operands, maximum),
  },
  ceil: {
    description: 'The least whole number that is not below',
    arity: [1, 1],
    takes: 'values',
    result: same,
    run: (operands) => single(operands, ceiling),
  },
  floor: {
    description: 'The greatest whole number that is not above',
    arity: [1, 1],
    takes: 'values',
    result: same,
    run: (operands) => single(operands, floor),
  },
  between: {
    description: 'Anything from one value to the other, with no estimate',
    arity: [2, 2],
    takes: 'values',
    result: same,
    run: (operands) => pair(operands, (a, b) => spread(a, b)),
  },
  sumOfSquaresWithin: {
    description: 'Sum of the squares of any parts that add to the first value, none above the second',
    arity: [2, 2],
    takes: 'values',
    result: ({ dimension }) => ({ dimension: multiplyDimensions(dimension, dimension), list: undefined }),
    run: (operands) => pair(operands, sumOfSquaresWithin),
  },
};

/** A hull of one value with itself is that value; otherwise no estimate can be told. */
function spread(a: Quantity, b: Quantity): Quantity {
  return a.low === b.low && a.high === b.high && a.estimate === b.estimate ? a : hull(a, b);
}

/** Applies an operation to each member of a list, or to a single value. */
export function map(operand: Operand, change: (value: Scalar) => Scalar): Operand {
  if (operand.type === 'scalar') return change(operand);
  return { ...operand, members: operand.members.map(({ subject, value }) => ({ subject, value: change(value) })) };
}

/** Applies an operation to two operands, member by member where one or both are lists over the same entities. */
export function zip(a: Operand, b: Operand, combine: (x: Scalar, y: Scalar) => Scalar): Operand {
  if (b.type === 'scalar') return map(a, (value) => combine(value, b));
  if (a.type === 'scalar') return map(b, (value) => combine(a, value));
  const others = new Map(b.members.map(({ subject, value }) => [subject, value]));
  const members: List['members'] = a.members.flatMap(({ subject, value }) => {
    const other = others.get(subject);
    return other ? [{ subject, value: combine(value, other) }] : [];
  });
  return { type: 'list', members, missing: [...a.missing, ...b.missing], gaps: [...a.gaps, ...b.gaps] };
}
