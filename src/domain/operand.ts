import type { Input, Missing } from './figure.js';
import type { Quantity } from './quantity.js';

/**
 * One value in a computation, with what it was made of; unknown where the quantity is undefined. `missing` says why, or,
 * of a known value, what was left out of it.
 */
export interface Scalar {
  readonly type: 'scalar';
  readonly quantity: Quantity | undefined;
  readonly inputs: readonly Input[];
  readonly missing: readonly Missing[];
}

/** One value for each entity of a list. */
export interface List {
  readonly type: 'list';
  readonly members: readonly { readonly subject: string; readonly value: Scalar }[];
  /** What is absent where the list is empty. */
  readonly missing: readonly Missing[];
  /** What is missing of members that were left out. */
  readonly gaps: readonly Missing[];
}

export type Operand = Scalar | List;

export const scalar = (quantity: Quantity | undefined, parts: readonly Operand[] = []): Scalar => ({
  type: 'scalar',
  quantity,
  inputs: unique(parts.flatMap(inputsOf), keyOf),
  missing: unique(parts.flatMap(quantity ? gapsOf : missingOf), ({ subject, property }) => `${subject} ${property}`),
});

/** One path can be read for two years: the claim or the period tells the readings apart. */
const keyOf = ({ path, figure }: Input): string =>
  [path, figure.subject, figure.claim?.id, figure.period?.start, figure.period?.end].join(' ');

export const unknown = (missing: readonly Missing[]): Scalar => ({
  type: 'scalar',
  quantity: undefined,
  inputs: [],
  missing,
});

/** All inputs of an operand, members of a list included. */
export function inputsOf(operand: Operand): readonly Input[] {
  return operand.type === 'scalar' ? operand.inputs : operand.members.flatMap(({ value }) => value.inputs);
}

/** What was left out of a value, or of the members of a list. */
function gapsOf(operand: Operand): readonly Missing[] {
  if (operand.type === 'scalar') return operand.missing;
  return [...operand.gaps, ...operand.members.flatMap(({ value }) => value.missing)];
}

function missingOf(operand: Operand): readonly Missing[] {
  return operand.type === 'scalar' ? operand.missing : [...operand.missing, ...gapsOf(operand)];
}

/** The items whose key is the first of its kind, in their order. */
export function unique<T>(items: readonly T[], keyOf: (item: T) => string): T[] {
  if (items.length < 2) return [...items];
  const found = new Map<string, T>();
  for (const item of items) {
    const key = keyOf(item);
    if (!found.has(key)) found.set(key, item);
  }
  return [...found.values()];
}

/** Applies an operation on quantities; unknown if any operand is. */
export function lift(operands: readonly Scalar[], operation: (...quantities: Quantity[]) => Quantity): Scalar {
  const quantities = operands.flatMap(({ quantity }) => (quantity ? [quantity] : []));
  return quantities.length === operands.length
    ? scalar(operation(...quantities), operands)
    : scalar(undefined, operands);
}
