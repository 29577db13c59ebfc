import type { FormulaNode, PathNode } from './formula.js';
import type { Range } from './property.js';

/** The range of the number at the end of a path. */
export type RangeOf = (path: PathNode) => Range;

/** Whether a formula can only give values that are not below zero, as far as the ranges of its inputs show. */
export function isNonNegative(node: FormulaNode, rangeOf: RangeOf): boolean {
  switch (node.type) {
    case 'number':
      return node.value >= 0;
    case 'path':
      return rangeOf(node).low >= 0;
    case 'where':
      return isNonNegative(node.list, rangeOf);
    case 'negation':
      return false;
    case 'call':
      return node.parameters.every((parameter) => isNonNegative(parameter, rangeOf));
    case 'binary': {
      const even = node.operator === '^' && node.right.type === 'number' && node.right.value % 2 === 0;
      const operands = node.operator === '^' ? [node.left] : [node.left, node.right];
      return even || (node.operator !== '-' && operands.every((operand) => isNonNegative(operand, rangeOf)));
    }
  }
}
