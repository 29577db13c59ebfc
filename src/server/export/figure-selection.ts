import type { Row } from '../../report/flat-table.js';

/** Metrics rest on metrics: how many steps down sources are looked for. A figure that goes deeper is told of loudly. */
const DEEPEST = 10;

/** A figure as the API tells it to an export. */
export interface AnsweredFigure extends AnsweredInputs {
  readonly estimate: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly unit: string;
  readonly text: string;
  readonly basis: string | null;
  readonly period: string | null;
  readonly nature: string | null;
  readonly grade: string | null;
}

interface AnsweredInputs {
  readonly claim?: { readonly source: { readonly id: string } } | null;
  readonly inputs?: readonly {
    readonly via: readonly { readonly source: { readonly id: string } }[];
    readonly figure: AnsweredInputs;
  }[];
  /** Where the last step still has inputs. */
  readonly deeper?: readonly unknown[];
}

/** Fragments for a figure, with the sources of all that it rests on. */
export const FIGURE_FRAGMENTS = `
  fragment ExportFigure on Figure { estimate low high unit text basis period nature grade ...Sources0 }
  ${Array.from({ length: DEEPEST }, (_, step) => {
    return `fragment Sources${step} on Figure {
      claim { source { id } } inputs { via { source { id } } figure { ...Sources${step + 1} } } }`;
  }).join('\n')}
  fragment Sources${DEEPEST} on Figure { claim { source { id } } deeper: inputs { path } }`;

/** The ids of all sources that a figure rests on, sorted. @throws TypeError if it goes deeper than was asked */
function sourcesOf({ claim, inputs = [], deeper = [] }: AnsweredInputs): readonly string[] {
  if (deeper.length > 0) throw new TypeError(`a figure rests on more than ${DEEPEST} steps of metrics`);
  const own = claim ? [claim.source.id] : [];
  const below = inputs.flatMap(({ via, figure }) => [...via.map(({ source }) => source.id), ...sourcesOf(figure)]);
  return [...new Set([...own, ...below])].sort();
}

/** The cells of a figure beside its estimate. */
export function figureCells(prefix: string, figure: AnsweredFigure): Row {
  const { low, high, unit, basis, period, nature, grade } = figure;
  const sources = sourcesOf(figure).join(';');
  const cells = { low, high, unit: unit || null, basis, period, nature, grade, sources: sources || null };
  return Object.fromEntries(Object.entries(cells).map(([name, cell]) => [`${prefix}${name}`, cell]));
}
