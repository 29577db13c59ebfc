import { add, ceiling, floor, maximum, minimum, sumOfSquaresWithin } from './arithmetic.js';
import { type List, lift, type Operand, type Scalar, scalar } from './operand.js';
import { hull, type Quantity } from './quantity.js';
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
  readonly result: (first: ValueType) => ValueType;
  readonly run: (operands: readonly Operand[]) => Scalar;
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
  return lift(values, (...quantities) => quantities.reduce(combine));
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

/** A hull of one value is that value; otherwise no estimate can be told. */
function spread(a: Quantity, b: Quantity): Quantity {
  return a.low === a.high && b.low === b.high && a.low === b.low ? a : hull(a, b);
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
  return { type: 'list', members, missing: [...a.missing, ...b.missing] };
}
