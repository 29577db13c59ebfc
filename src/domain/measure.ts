import type { Figure } from './figure.js';
import type { Computation } from './metric.js';
import { ownFormula } from './own-formula.js';
import { sameDimension, type Unit } from './unit.js';
import type { Request, View } from './view.js';
import type { Vocabulary } from './vocabulary.js';

/** What two entities are compared on: a property or metric by its name, or a formula of the caller. */
export type Measure = string | Computation;

/**
 * Reads a measure that is to be taken of two kinds of entity: a name that is a number of both, else a formula.
 * @throws FormulaError with the column, where it is neither, or gives other dimensions for the two
 */
export function readMeasure(text: string, left: string, right: string, vocabulary: Vocabulary): Measure {
  const [ours, theirs] = [left, right].map((kind) => unitOf(text, kind, vocabulary));
  if (ours && theirs && sameDimension(ours.dimension, theirs.dimension)) return text;
  const own = ownFormula(text, left, vocabulary);
  if (left === right) return own;
  const other = ownFormula(text, right, vocabulary, own.unit);
  return Object.freeze({ ...own, formulas: { ...own.formulas, ...other.formulas } });
}

/** The unit of a property or metric; undefined for a name that is no number of the kind. */
function unitOf(name: string, kind: string, vocabulary: Vocabulary): Unit | undefined {
  const field = vocabulary.fields(kind).get(name);
  if (field?.type === 'metric') return field.metric.unit;
  return field?.type === 'property' && field.property.type === 'amount' ? field.property.unit : undefined;
}

/** The figure that a measure gives for an entity. */
export function measured(view: View, subject: string, measure: Measure, request: Request): Figure {
  return typeof measure === 'string' ? view.figure(subject, measure, request) : view.compute(subject, measure, request);
}
