import { type Formula, FormulaError, parseFormula } from './formula.js';
import { checkFormula, resolvePath } from './infer.js';
import type { Computation } from './metric.js';
import { ANY } from './property.js';
import { coherentUnit, describeDimension, sameDimension, type Unit } from './unit.js';
import type { Vocabulary } from './vocabulary.js';

/** The unit of a formula that is one property or metric. */
function unitOf({ root, text }: Formula, kind: string, vocabulary: Vocabulary): Unit | undefined {
  return root.type === 'path' ? resolvePath(root, kind, {}, vocabulary, text).unit : undefined;
}

/**
 * A formula over one kind of entity that is no metric of the vocabulary: a caller's own, or a rule's.
 * @param unit the unit to tell it in; if absent that of the one number that it names, or the coherent unit of its dimension
 * @throws FormulaError with the column, where it cannot be read, does not fit the kind, gives a list or another dimension
 */
export function ownFormula(text: string, kind: string, vocabulary: Vocabulary, unit?: Unit): Computation {
  const formula = parseFormula(text);
  const { dimension, list } = checkFormula(formula, kind, {}, vocabulary);
  if (list) throw new FormulaError(`"${list}" is a list; reduce it with sum, min or max`, text, formula.root.column);
  if (unit && !sameDimension(unit.dimension, dimension)) {
    const problem = `the formula gives ${describeDimension(dimension)}, expected a dimension of ${unit.text}`;
    throw new FormulaError(problem, text, formula.root.column);
  }
  return Object.freeze<Computation>({
    unit: unit ?? unitOf(formula, kind, vocabulary) ?? coherentUnit(dimension),
    range: ANY,
    formulas: { [kind]: formula },
    arguments: {},
    period: undefined,
    compares: undefined,
    tighten: undefined,
    natures: undefined,
  });
}
