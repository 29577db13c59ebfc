import { loadVocabulary } from '../../src/catalogue/vocabulary.js';
import type { Figure } from '../../src/domain/figure.js';
import { type GraphLiteral, storeOf } from '../../src/domain/graph-literal.js';
import type { SourceFilter } from '../../src/domain/lens.js';
import { fromCoherent } from '../../src/domain/unit.js';
import { type Request, View } from '../../src/domain/view.js';

export const vocabulary = await loadVocabulary();

/** What is asked of a graph: a property or metric of an entity, through a choice of sources. */
export interface Question extends Request {
  readonly sources?: SourceFilter;
}

export function figureOf(graph: GraphLiteral, about: string, name: string, question: Question = {}): Figure {
  const view = new View(storeOf(graph, vocabulary), vocabulary).narrow(undefined, question.sources);
  return view.figure(about, name, question);
}

/** Low, estimate and high in the unit of the figure, to six digits; or, where it is unknown, what is missing. */
export function told(...asked: Parameters<typeof figureOf>): readonly (number | undefined)[] | string {
  const { quantity, unit, missing } = figureOf(...asked);
  if (!quantity) {
    return missing
      .map(({ subject, property, reason }) => `${subject}.${property}${reason ? ` (${reason})` : ''}`)
      .join(', ');
  }
  const { low, estimate, high } = quantity;
  return [low, estimate, high].map((value) => value && Number(fromCoherent(value, unit).toPrecision(6)));
}

/** What was left out of a figure that is known. */
export const leftOut = (...asked: Parameters<typeof figureOf>): readonly string[] =>
  figureOf(...asked).missing.map(({ subject, property }) => `${subject}.${property}`);

export const OPEN = Number.POSITIVE_INFINITY;
