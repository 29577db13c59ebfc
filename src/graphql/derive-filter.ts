import { Field, ID, InputType } from 'type-graphql';
import { didYouMean } from '../domain/did-you-mean.js';
import { type FigureLimits, type Filter, isWithin, passes } from '../domain/listing.js';
import type { Computation } from '../domain/metric.js';
import type { View } from '../domain/view.js';
import { InputError } from './input-error.js';
import { linksOf, readLink } from './link-filter.js';
import { FigureFilter, filterableFigures, readLimits } from './list-inputs.js';

@InputType('DeriveFilter', {
  description: 'A condition on what a formula is derived for. Without `field` its limits are on the derived figure',
})
export class DeriveFilter extends FigureFilter {
  @Field(() => String, {
    nullable: true,
    description: 'A key, relation, property or metric of the kind; the derived figure if absent',
  })
  field?: string;

  @Field(() => [ID], { nullable: true, description: 'Of a key or relation: one of these ids or words' })
  is?: string[];
}

/** Conditions on an entity, and on the figure that was derived for it. */
export interface DeriveConditions {
  readonly entity: Filter;
  readonly figure: readonly FigureLimits[];
}

const MOST_CONDITIONS = 20;
const ANYTHING: Filter = { links: {}, figures: {}, and: [], or: undefined, not: undefined };

/** @throws InputError for a field that the kind does not have, or a condition that is not for it */
export function readConditions(
  given: readonly DeriveFilter[],
  view: View,
  kind: string,
  computation: Computation,
): DeriveConditions {
  if (given.length > MOST_CONDITIONS) {
    throw new InputError(`filter: found ${given.length} conditions, expected at most ${MOST_CONDITIONS}`);
  }
  const links = linksOf(kind, view.vocabulary);
  const figures = new Map(filterableFigures(kind, view.vocabulary).map((field) => [field.name, field]));
  const own = { name: 'filter', unit: computation.unit, bases: [] };
  const read = ({ field, is, ...limits }: DeriveFilter): Filter => {
    const name = field as string; // those without are conditions on the figure
    const figure = figures.get(name);
    if (figure && !is) return { ...ANYTHING, figures: { [name]: readLimits(figure, limits) } };
    if (figure) throw new InputError(`filter: "${name}" is a number; expected limits instead of "is"`);
    const link = links.get(name);
    if (!link) {
      const hint = didYouMean(name, [...links.keys(), ...figures.keys()]);
      throw new InputError(`filter: ${kind} has no "${name}" to filter by${hint}`);
    }
    const { atLeast, atMost, known, basis } = limits;
    if ([atLeast, atMost, known, basis].some((limit) => limit !== undefined && limit !== null)) {
      throw new InputError(`filter: "${name}" is no number; expected "is" instead of limits`);
    }
    return is ? { ...ANYTHING, links: { [name]: readLink(view, name, link, is) } } : ANYTHING;
  };
  const onFigure = given.filter(({ field }) => field === undefined || field === null);
  if (onFigure.some(({ is }) => is)) throw new InputError('filter: "is" goes with the "field" that it is about');
  return {
    entity: { ...ANYTHING, and: given.filter((one) => !onFigure.includes(one)).map(read) },
    figure: onFigure.map((limits) => readLimits(own, limits)),
  };
}

/** Whether an entity, and the figure that was derived for it, fulfil the conditions. */
export function fulfils(
  view: View,
  id: string,
  figureOf: (view: View, id: string) => Parameters<typeof isWithin>[0],
  { entity, figure }: DeriveConditions,
): boolean {
  return passes(view, id, entity) && figure.every((limits) => isWithin(figureOf(view, id), limits));
}
