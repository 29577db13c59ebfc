import { add, divide, multiply, negate, power, subtract } from './arithmetic.js';
import type { Missing } from './figure.js';
import type { Condition, FormulaNode, PathNode } from './formula.js';
import { FUNCTIONS, map, zip } from './functions.js';
import { type List, lift, type Operand, scalar, unknown } from './operand.js';
import { point, type Quantity, QuantityError } from './quantity.js';
import { toCoherent } from './unit.js';

/** What an evaluation asks of the graph. */
export interface Environment {
  /** The value at a path; the same part of the year before for `previous`. */
  read(path: PathNode, when: 'now' | 'previous'): Operand;
  /** Joins the members of a list whose customers have the same ultimate parent. */
  byParent(list: List): List;
  /** The members of a list of which every condition holds. */
  where(list: List, conditions: readonly Condition[]): List;
  /** What is missing because the view does not see every member of a list; nothing if it does. */
  unseen(path: PathNode, when: 'now' | 'previous'): readonly Missing[];
  /** A flow over the period, pieced together by days from what is claimed of other periods. */
  proRated(path: PathNode, when: 'now' | 'previous'): Operand;
}

/**
 * Computes a formula. Bounds by interval arithmetic, the estimate only from estimates, unknown if an input is.
 * The formula has been checked against the vocabulary, so that dimensions fit and every name exists.
 */
export function evaluate(node: FormulaNode, environment: Environment, when: 'now' | 'previous' = 'now'): Operand {
  const inner = (child: FormulaNode): Operand => evaluate(child, environment, when);
  switch (node.type) {
    case 'number':
      return scalar(point(toCoherent(node.value, node.unit), node.unit.dimension));
    case 'path':
      return environment.read(node, when);
    case 'where': {
      const list = environment.read(node.list, when);
      return list.type === 'list' ? environment.where(list, node.conditions) : list;
    }
    case 'negation':
      return map(inner(node.operand), (value) => lift([value], (a) => negate(a as Quantity)));
    case 'binary': {
      const operation = operations[node.operator];
      return zip(inner(node.left), inner(node.right), (x, y) =>
        lift([x, y], (a, b) => operation(a as Quantity, b as Quantity)),
      );
    }
    case 'call':
      return call(node.name, node.parameters, environment, when);
  }
}

const operations = {
  '+': add,
  '-': subtract,
  '*': multiply,
  '/': divide,
  '^': (base: Quantity, exponent: Quantity): Quantity => {
    if (exponent.estimate === undefined) throw new QuantityError('an exponent has to be one whole number');
    return power(base, exponent.estimate);
  },
} as const;

function call(
  name: string,
  parameters: readonly FormulaNode[],
  environment: Environment,
  when: 'now' | 'previous',
): Operand {
  const [parameter] = parameters;
  if (name === 'first') return first(parameters, environment, when);
  if (name === 'previous' && parameter) return evaluate(parameter, environment, 'previous');
  if (name === 'proRated' && parameter?.type === 'path') return environment.proRated(parameter, when);
  if (name === 'whenAllSeen' && parameter?.type === 'path' && parameters[1]) {
    const unseen = environment.unseen(parameter, when);
    return unseen.length > 0 ? unknown(unseen) : evaluate(parameters[1], environment, when);
  }
  const operands = parameters.map((node) => evaluate(node, environment, when));
  const [operand] = operands;
  if (name === 'byParent' && operand?.type === 'list') return environment.byParent(operand);
  const found = Object.hasOwn(FUNCTIONS, name) ? FUNCTIONS[name] : undefined;
  if (!found) throw new TypeError(`the formula calls "${name}", which the check should have refused`);
  return found.run(operands);
}

/** The first value that is known; if none is, everything that is missing. */
function first(nodes: readonly FormulaNode[], environment: Environment, when: 'now' | 'previous'): Operand {
  const unknowns: Operand[] = [];
  for (const node of nodes) {
    const value = evaluate(node, environment, when);
    if (value.type === 'scalar' && value.quantity) return value;
    unknowns.push(value);
  }
  return { ...scalar(undefined, unknowns), inputs: [] };
}
