import { type Formula, FormulaError, nodesOf, parseFormula, pathsOf } from './formula.js';
import { checkFormula, resolvePath } from './infer.js';
import type { Computation } from './metric.js';
import { ANY } from './property.js';
import { coherentUnit, type Dimension, describeDimension, sameDimension, type Unit } from './unit.js';
import type { Vocabulary } from './vocabulary.js';

/** The unit of a formula that is one property or metric. */
function unitOf({ root, text }: Formula, kind: string, vocabulary: Vocabulary): Unit | undefined {
  return root.type === 'path' ? resolvePath(root, kind, {}, vocabulary, text).unit : undefined;
}

/** What a formula may cost: numbers, names, operators and calls together, and names that run over a list. */
export const MOST_NODES = 60;
export const MOST_LISTS = 6;
/** The greatest power that a unit can have, and so the greatest that can be told. */
const MOST_POWER = 4;

/**
 * A formula over one kind of entity that is no metric of the vocabulary: a caller's own, or a rule's.
 * @param unit the unit to tell it in; if absent that of the one number that it names, or the coherent unit of its dimension
 * @throws FormulaError with the column, where it cannot be read, does not fit the kind, costs too much, gives a list or
 * another dimension
 */
export function ownFormula(text: string, kind: string, vocabulary: Vocabulary, unit?: Unit): Computation {
  const formula = parseFormula(text);
  requireAffordable(formula);
  const { dimension, list } = checkFormula(formula, kind, {}, vocabulary);
  requireFewLists(formula, kind, vocabulary);
  if (list) throw new FormulaError(`"${list}" is a list; reduce it with sum, min or max`, text, formula.root.column);
  requireTold(dimension, formula);
  if (unit && !sameDimension(unit.dimension, dimension)) {
    const problem = `the formula gives ${describeDimension(dimension)}, expected a dimension of ${unit.text || '1'}`;
    throw new FormulaError(problem, text, formula.root.column);
  }
  return Object.freeze<Computation>({
    unit: unit ?? unitOf(formula, kind, vocabulary) ?? coherentUnit(dimension),
    range: ANY,
    formulas: { [kind]: formula },
    arguments: {},
    period: undefined,
    compares: pairOf(formula, kind, vocabulary),
    tighten: undefined,
    natures: undefined,
  });
}

function requireAffordable({ root, text }: Formula): void {
  const nodes = nodesOf(root);
  const first = nodes[MOST_NODES];
  if (!first) return;
  const found = `the formula has ${nodes.length} numbers, names, operators and calls`;
  throw new FormulaError(`${found}; at most ${MOST_NODES} are allowed`, text, first.column);
}

function requireFewLists({ root, text }: Formula, kind: string, vocabulary: Vocabulary): void {
  const lists = pathsOf(root).filter((path) => resolvePath(path, kind, {}, vocabulary, text).list);
  const first = lists[MOST_LISTS];
  if (!first) return;
  throw new FormulaError(
    `the formula reads ${lists.length} lists; at most ${MOST_LISTS} are allowed`,
    text,
    first.column,
  );
}

function requireTold(dimension: Dimension, { root, text }: Formula): void {
  if (Object.values(dimension).every((power) => Math.abs(power) <= MOST_POWER)) return;
  const problem = `the formula gives ${describeDimension(dimension)}, a higher power than the ${MOST_POWER} of any unit`;
  throw new FormulaError(problem, text, root.column);
}

/** The two keys to one kind that a formula reads by: what it sets against each other has to be comparable. */
function pairOf({ root }: Formula, kind: string, vocabulary: Vocabulary): readonly [string, string] | undefined {
  const { keys } = vocabulary.definition(kind);
  const heads = new Set(pathsOf(root).flatMap(({ segments: [head] }) => head ?? []));
  const targetOf = (name: string) => (keys[name]?.type === 'entity' ? keys[name].target : undefined);
  const led = Object.keys(keys).filter((name) => heads.has(name) && targetOf(name) !== undefined);
  for (const first of led) {
    const second = led.find((name) => name !== first && targetOf(name) === targetOf(first));
    if (second !== undefined) return [first, second];
  }
  return undefined;
}
