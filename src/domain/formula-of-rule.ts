import type { Computation } from './metric.js';
import { ownFormula } from './own-formula.js';
import type { RuleDefinition } from './rule.js';
import { parseUnit } from './unit.js';
import type { Vocabulary } from './vocabulary.js';

/** A formula of a rule, by its name. @throws FormulaError, VocabularyError for one that does not fit the vocabulary */
export function formulaOfRule(
  { formulas, units, over }: RuleDefinition,
  name: string,
  vocabulary: Vocabulary,
): Computation {
  const unit = units[name];
  const told = unit === undefined ? undefined : parseUnit(unit);
  return ownFormula(formulas[name] ?? '', over ?? '', vocabulary, told);
}
