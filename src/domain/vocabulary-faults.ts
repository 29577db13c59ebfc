import { FormulaError, pathsOf } from './formula.js';
import { formulaOfRule } from './formula-of-rule.js';
import { checkFormula, resolvePath } from './infer.js';
import { describeDimension, sameDimension } from './unit.js';
import type { Vocabulary } from './vocabulary.js';
import { VocabularyError } from './vocabulary-error.js';

/**
 * What does not fit together in a vocabulary whose names are sound: formulas of metrics, what they need of each other, and
 * formulas of rules. A bundle has a module in place of this one that finds nothing: its vocabulary was looked through when
 * it was made.
 */
export function vocabularyFaults(vocabulary: Vocabulary): readonly string[] {
  for (const find of [formulaFaults, cycles, ruleFaults]) {
    const faults = find(vocabulary);
    if (faults.length > 0) return faults;
  }
  return [];
}

function formulaFaults(vocabulary: Vocabulary): string[] {
  const faults: string[] = [];
  for (const [id, metric] of vocabulary.metrics) {
    for (const [kind, formula] of Object.entries(metric.formulas)) {
      try {
        const { dimension, list } = checkFormula(formula, kind, metric.arguments, vocabulary);
        if (list) faults.push(`metric ${id}: "${formula.text}" gives a list, expected one value`);
        else if (!sameDimension(dimension, metric.unit.dimension)) {
          const [found, expected] = [describeDimension(dimension), metric.unit.text];
          faults.push(`metric ${id}: "${formula.text}" gives ${found}, expected a dimension of ${expected}`);
        }
      } catch (error) {
        if (!(error instanceof FormulaError)) throw error;
        faults.push(`metric ${id}: ${error.message}`);
      }
    }
  }
  return faults;
}

function ruleFaults(vocabulary: Vocabulary): string[] {
  const faults: string[] = [];
  for (const rule of vocabulary.rules.values()) {
    for (const name of Object.keys(rule.formulas)) {
      try {
        formulaOfRule(rule, name, vocabulary);
      } catch (error) {
        if (!(error instanceof FormulaError) && !(error instanceof VocabularyError)) throw error;
        faults.push(`rule ${rule.id}: ${error.message}`);
      }
    }
  }
  return faults;
}

/** Metrics that need themselves, as loops of `kind.metric`. */
function cycles(vocabulary: Vocabulary): string[] {
  const faults: string[] = [];
  const done = new Set<string>();
  const visit = (kind: string, id: string, trail: readonly string[]): void => {
    const node = `${kind}.${id}`;
    if (trail.includes(node)) {
      faults.push(`metrics need each other in a circle: ${[...trail.slice(trail.indexOf(node)), node].join(' → ')}`);
      return;
    }
    const metric = vocabulary.metrics.get(id);
    const formula = metric?.formulas[kind];
    if (done.has(node) || !metric || !formula) return;
    for (const path of pathsOf(formula.root)) {
      const end = resolvePath(path, kind, metric.arguments, vocabulary, formula.text);
      if (end.metric) visit(end.owner, end.metric, [...trail, node]);
    }
    done.add(node);
  };
  for (const [id, { formulas }] of vocabulary.metrics) for (const kind of Object.keys(formulas)) visit(kind, id, []);
  return faults;
}
