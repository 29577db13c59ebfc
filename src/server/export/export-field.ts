import { GRADES, NATURES } from '../../domain/claim.js';
import { didYouMean } from '../../domain/did-you-mean.js';
import { parsePeriod } from '../../domain/period.js';
import type { Vocabulary } from '../../domain/vocabulary.js';
import { type FigureField, figureFields, readBasis, unitLike } from '../../graphql/figure-field.js';
import { InputError, readInput } from '../../graphql/input-error.js';
import { type Column, column } from '../../report/flat-table.js';
import { badRequest } from '../http-error.js';

/** A word as the API's enums write it: `market-share` is `MARKET_SHARE`. */
export const apiWord = (word: string): string => word.replaceAll('-', '_').toUpperCase();

export const NATURE_WORDS = NATURES.map(apiWord);
export const GRADE_WORDS: readonly string[] = GRADES;

/** Something of an entity that is exported: a figure, a text or date, or entities that a key or relation leads to. */
export interface ExportField {
  readonly name: string;
  readonly type: 'figure' | 'text' | 'one' | 'many';
  readonly description: string;
  readonly choices: readonly string[];
  /** Of a figure. */
  readonly figure: FigureField | undefined;
  /** What it takes in the API, beside the entity: `unit`, `basis`, `period`, and the arguments of a metric. */
  readonly arguments: readonly string[];
}

/** All that can be exported of a kind, in the order of its definition. */
export function exportFields(kind: string, vocabulary: Vocabulary): readonly ExportField[] {
  const figures = new Map(figureFields(kind, vocabulary).map((field) => [field.name, field]));
  const plain = { choices: [], figure: undefined, arguments: [] };
  return [...vocabulary.fields(kind)].flatMap(([name, field]): readonly ExportField[] => {
    const figure = figures.get(name);
    if (figure) {
      const { bases, hasPeriod, description } = figure;
      const own = ['unit', ...(bases.length > 0 ? ['basis'] : []), ...(hasPeriod ? ['period'] : [])];
      const taken = [...own, ...Object.keys(figure.arguments)];
      return [{ name, type: 'figure', description, choices: [], figure, arguments: taken }];
    }
    if (field.type === 'key') {
      const { key } = field;
      return [{ ...plain, name, type: key.type === 'entity' ? 'one' : 'text', description: key.description }];
    }
    if (field.type !== 'property') return [];
    const { property } = field;
    if (property.type === 'one' || property.type === 'many') {
      return [{ ...plain, name, type: property.type, description: property.description }];
    }
    if (property.type === 'text' || property.type === 'date') {
      return [{ ...plain, name, type: 'text', description: property.description, choices: property.choices }];
    }
    return [];
  });
}

/** Whether a metric of it cannot be had without an argument: an entity has to be named, a quantity has a default. */
const needsArgument = ({ figure }: ExportField): boolean =>
  Object.values(figure?.arguments ?? {}).some(({ type }) => type === 'entity');

/**
 * The fields that a request names, or all that need no argument.
 * @throws HttpError 400 for a field that the kind does not have, or that lacks an argument
 */
export function chosenFields(
  kind: string,
  all: readonly ExportField[],
  wanted: readonly string[] | undefined,
  isGiven: (parameter: string) => boolean,
): readonly ExportField[] {
  const chosen = wanted
    ? [...new Set(wanted)].map((name) => {
        const found = all.find((field) => field.name === name);
        if (found) return found;
        const hint = didYouMean(
          name,
          all.map((field) => field.name),
        );
        throw badRequest(`fields: ${kind} has no "${name}"${hint}`);
      })
    : all.filter((field) => !needsArgument(field));
  for (const { name, figure } of chosen) {
    for (const [argument, { type }] of Object.entries(figure?.arguments ?? {})) {
      const parameter = `${argument}.${name}`;
      if (type === 'entity' && !isGiven(parameter)) throw badRequest(`${parameter}: is missing, "${name}" needs it`);
    }
  }
  return chosen;
}

/**
 * Reads what a parameter such as `unit.power` says, before any row is there to find fault with it.
 * @throws HttpError 400 for a unit of another dimension, a basis that the field does not know, or no period
 */
export function checkArgument({ name, figure }: ExportField, argument: string, text: string): void {
  if (!figure) return;
  try {
    readInput(argument, () => {
      if (argument === 'unit') unitLike(figure.unit, text);
      if (argument === 'basis') readBasis(name, figure.bases, text);
      if (argument === 'period') parsePeriod(text);
    });
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    throw badRequest(error.message.replace(`${argument}: `, `${argument}.${name}: `));
  }
}

/** The columns of a field in a wide table: one, or for a figure one for each of its sides. */
export function wideColumns({ name, type, description, choices, figure }: ExportField): readonly Column[] {
  if (type === 'one') return [column(name, 'text', `${description}, by id`)];
  if (type === 'many') return [column(name, 'text', `${description}, by id, with ";" between them`)];
  if (!figure) return [column(name, 'text', description, choices.length > 0 ? { choices } : {})];
  return [
    column(name, 'number', `${description}. The estimate; unit: ${figure.unit.text || '1'} unless asked otherwise`),
    ...figureColumns(`${name}_`),
  ];
}

/** What is told of a figure beside its estimate. */
export function figureColumns(prefix: string): readonly Column[] {
  const at = (name: string, type: Column['type'], description: string, choices?: readonly string[]) =>
    column(`${prefix}${name}`, type, description, choices && { choices });
  return [
    at('low', 'number', 'Lower bound; empty if unknown or open'),
    at('high', 'number', 'Upper bound; empty if unknown or open'),
    at('unit', 'text', 'Unit of the numbers'),
    at('basis', 'text', 'What exactly was measured; of a derivation, by input'),
    at('period', 'text', 'The period that it describes, as written'),
    at('nature', 'text', 'Nature of the claim, or the least certain among the inputs', NATURE_WORDS),
    at('grade', 'text', 'Grade of the claim, or the weakest among the inputs', GRADE_WORDS),
    at('sources', 'text', 'Ids of all sources that it rests on, with ";" between them'),
  ];
}
