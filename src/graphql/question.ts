import { Arg, ID } from 'type-graphql';
import type { Question, Relation, Side } from '../domain/compare.js';
import { didYouMean } from '../domain/did-you-mean.js';
import type { Entity } from '../domain/entity.js';
import { type Measure, readMeasure } from '../domain/measure.js';
import { parsePeriod } from '../domain/period.js';
import type { View } from '../domain/view.js';
import { RelationEnum } from './enums.js';
import { figureFields, reachOf, readBasis } from './figure-field.js';
import { InputError, readInput } from './input-error.js';
import { text } from './method.js';

/** What is asked of two entities, beside what they are compared on. */
export interface GivenQuestion {
  readonly left: string;
  readonly right: string;
  readonly relation: Relation;
  readonly basis?: string | null;
  readonly period?: string | null;
}

/** The arguments that name the two sides. */
export const SIDES = [
  Arg('left', () => ID, { description: 'The entity of which something is asked' }),
  Arg('right', () => ID, { description: 'The entity that it is compared with' }),
];

/** The arguments that say how the two are compared. */
export const TERMS = [
  Arg('relation', () => RelationEnum, {
    defaultValue: 'greater',
    description: 'Whether left is asked to be greater or less',
  }),
  text('basis', 'What exactly was measured, for every input that knows the basis'),
  text('period', 'Period to describe, such as 2025, FY2026 or 2024-H1; a fiscal year is that of each company'),
];

/** Reads the question for each measure. @throws InputError for what does not exist or does not fit */
export function readQuestions(view: View, given: GivenQuestion, on: readonly string[]): readonly Question[] {
  const [left, right] = [entityOf(view, 'left', given.left), entityOf(view, 'right', given.right)];
  const measures = on.map((name) => readInput('on', () => readMeasure(name, left.kind, right.kind, view.vocabulary)));
  const known = measures.map((measure) => [left, right].flatMap(({ kind }) => basesOf(view, kind, measure)));
  readBasis(on.join(', '), [...new Set(known.flat())], given.basis ?? undefined);
  return measures.map((measure, index) => {
    // A measure that does not know the basis is told as it is.
    const basis = given.basis && known[index]?.includes(given.basis) ? given.basis : undefined;
    const side = (entity: Entity): Side => {
      return { subject: entity.id, request: { basis, period: periodOf(view, entity, given.period) } };
    };
    return { left: side(left), right: side(right), on: measure, relation: given.relation, unit: undefined };
  });
}

/** @throws InputError naming the argument and the nearest id */
export function entityOf(view: View, argument: string, id: string): Entity {
  const entity = view.entity(id);
  if (entity) return entity;
  const ids = [...view.vocabulary.entities.keys()].flatMap((kind) => view.ids(kind));
  throw new InputError(`${argument}: "${id}" does not exist${didYouMean(id, ids)}`);
}

/** A period read with the calendar of the entity. @throws InputError */
export function periodOf(view: View, entity: Entity, written: string | null | undefined) {
  return written ? readInput('period', () => parsePeriod(written, view.calendar(entity))) : undefined;
}

function basesOf({ vocabulary }: View, kind: string, measure: Measure): readonly string[] {
  if (typeof measure !== 'string') return reachOf(kind, measure, vocabulary).bases;
  return figureFields(kind, vocabulary).find(({ name }) => name === measure)?.bases ?? [];
}
