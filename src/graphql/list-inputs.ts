import { type ClassType, Field, Float, ID, InputType, registerEnumType } from 'type-graphql';
import type { Certainty, FigureLimits, Filter, NamedOrder } from '../domain/listing.js';
import { pascalCase } from '../domain/names.js';
import { point } from '../domain/quantity.js';
import { parseUnit, sameDimension, toCoherent, type Unit } from '../domain/unit.js';
import type { View } from '../domain/view.js';
import type { Vocabulary } from '../domain/vocabulary.js';
import { BoundEnum, CertaintyEnum, DirectionEnum } from './enums.js';
import { type FigureField, figureFields, readBasis } from './figure-field.js';
import { InputError, readInput } from './input-error.js';
import { type Link, linksOf, readLink } from './link-filter.js';

@InputType('FigureFilter', { description: 'Limits on a figure. What is unknown never lies within limits' })
export class FigureFilter {
  @Field(() => Float, { nullable: true, description: 'Least value, in `unit`' })
  atLeast?: number;

  @Field(() => Float, { nullable: true, description: 'Greatest value, in `unit`' })
  atMost?: number;

  @Field(() => String, { nullable: true, description: 'Unit of the limits; the unit of the field if absent' })
  unit?: string;

  @Field(() => Boolean, { nullable: true, description: 'Whether the figure has to be known, or unknown' })
  known?: boolean;

  @Field(() => String, { nullable: true, description: 'What exactly was measured; the first that is told if absent' })
  basis?: string;

  @Field(() => CertaintyEnum, { defaultValue: 'certainly', description: 'How an interval is compared with the limits' })
  certainty!: Certainty;
}

/** Filter and order of one kind, as types of the API, with what turns their values into the domain's. */
export interface ListInputs {
  readonly filter: ClassType;
  readonly order: ClassType;
  /** @throws InputError for an id or word that no entity can have there, and for limits that cannot be */
  readonly readFilter: (given: unknown, view: View) => Filter | undefined;
  readonly readOrder: (given: unknown) => NamedOrder | undefined;
}

interface GivenFilter {
  readonly and?: readonly GivenFilter[] | null;
  readonly or?: readonly GivenFilter[] | null;
  readonly not?: GivenFilter | null;
  readonly [name: string]: unknown;
}

interface GivenOrder {
  readonly field: string;
  readonly by: NamedOrder['by'];
  readonly direction: string;
  readonly basis?: string | null;
}

/** Declares `<Kind>Filter` and `<Kind>Order` from the vocabulary. */
export function listInputs(kind: string, vocabulary: Vocabulary): ListInputs {
  const name = pascalCase(kind);
  const figures = filterableFigures(kind, vocabulary);
  const links = linksOf(kind, vocabulary);
  const filter = class {};
  InputType(`${name}Filter`, { description: `Conditions on a ${kind}; all that are given must hold` })(filter);
  for (const [link, { description }] of links) {
    Field(() => [ID], { nullable: true, description: `One of these: ${description}` })(filter.prototype, link);
  }
  for (const { name: field, unit } of figures) {
    Field(() => FigureFilter, { nullable: true, description: `Limits in ${unit.text || '1'}` })(
      filter.prototype,
      field,
    );
  }
  Field(() => [filter], { nullable: true, description: 'All of these must hold' })(filter.prototype, 'and');
  Field(() => [filter], { nullable: true, description: 'At least one of these must hold' })(filter.prototype, 'or');
  Field(() => filter, { nullable: true, description: 'This must not hold' })(filter.prototype, 'not');
  const byName = new Map(figures.map((field) => [field.name, field]));
  return {
    filter,
    order: orderType(kind, figures),
    readFilter: (given, view) => (given ? readFilter(given as GivenFilter, byName, links, view) : undefined),
    readOrder: (given) => (given ? readOrder(given as GivenOrder, byName) : undefined),
  };
}

/** The figures of a kind that a list can be filtered by: what needs an entity as argument has no one value. */
export function filterableFigures(kind: string, vocabulary: Vocabulary): readonly FigureField[] {
  return figureFields(kind, vocabulary).filter((field) => {
    return !Object.values(field.arguments).some(({ type }) => type === 'entity');
  });
}

function orderType(kind: string, figures: readonly FigureField[]): ClassType {
  const name = pascalCase(kind);
  const order = class {};
  // GraphQL has no empty enums: a kind without figures sorts by id.
  const fields = Object.fromEntries([...figures.map((field) => field.name), 'id'].map((field) => [field, field]));
  registerEnumType(fields, { name: `${name}OrderField`, description: `What a list of ${kind} can be sorted by` });
  InputType(`${name}Order`, { description: 'How to sort; unknown comes last, ties are broken by id' })(order);
  Field(() => fields, { description: 'The property or metric' })(order.prototype, 'field');
  Field(() => String, { nullable: true, description: 'What exactly was measured; the first that is told if absent' })(
    order.prototype,
    'basis',
  );
  Field(() => BoundEnum, { defaultValue: 'estimate', description: 'Which number of the figure' })(
    order.prototype,
    'by',
  );
  Field(() => DirectionEnum, { defaultValue: 'asc', description: 'Ascending or descending' })(
    order.prototype,
    'direction',
  );
  return order;
}

function readFilter(
  given: GivenFilter,
  figures: ReadonlyMap<string, FigureField>,
  links: ReadonlyMap<string, Link>,
  view: View,
): Filter {
  const entries = Object.entries(given).filter(([, value]) => value !== null && value !== undefined);
  const inner = (filters: readonly GivenFilter[]) => filters.map((filter) => readFilter(filter, figures, links, view));
  return {
    links: Object.fromEntries(
      entries.flatMap(([name, value]) => {
        const link = links.get(name);
        return link ? [[name, readLink(view, name, link, value as readonly string[])] as const] : [];
      }),
    ),
    figures: Object.fromEntries(
      entries.flatMap(([name, value]) => {
        const field = figures.get(name);
        return field ? [[name, readLimits(field, value as FigureFilter)] as const] : [];
      }),
    ),
    and: inner(given.and ?? []),
    or: given.or ? inner(given.or) : undefined,
    not: given.not ? readFilter(given.not, figures, links, view) : undefined,
  };
}

/** @throws InputError for limits in another dimension, out of order or not finite, and for a basis that the figure does not know */
export function readLimits(field: Pick<FigureField, 'name' | 'unit' | 'bases'>, given: FigureFilter): FigureLimits {
  const unit =
    typeof given.unit === 'string' ? readInput(field.name, () => parseUnit(given.unit as string)) : field.unit;
  if (!sameDimension(unit.dimension, field.unit.dimension)) {
    throw new InputError(
      `${field.name}: the unit "${unit.text}" has another dimension; expected one like ${field.unit.text}`,
    );
  }
  const { atLeast, atMost } = given;
  if (typeof atLeast === 'number' && typeof atMost === 'number' && atLeast > atMost) {
    throw new InputError(`${field.name}: found atLeast ${atLeast} above atMost ${atMost}, expected the lesser first`);
  }
  const limit = (value: number | null | undefined, unit: Unit) => {
    if (value === undefined || value === null) return undefined;
    if (!Number.isFinite(value)) throw new InputError(`${field.name}: found ${value}, expected a finite number`);
    const coherent = toCoherent(value, unit);
    if (!Number.isFinite(coherent)) {
      throw new InputError(`${field.name}: found ${value} ${unit.text}, expected a number that is not too large`);
    }
    return point(coherent, unit.dimension);
  };
  return {
    atLeast: limit(atLeast, unit),
    atMost: limit(atMost, unit),
    known: given.known ?? undefined,
    certainty: given.certainty,
    basis: readBasis(field.name, field.bases, given.basis ?? undefined),
  };
}

/** @throws InputError for a basis that the figure does not know */
function readOrder(
  { field: name, by, direction, basis: asked }: GivenOrder,
  figures: ReadonlyMap<string, FigureField>,
): NamedOrder | undefined {
  const field = figures.get(name);
  if (!field) return undefined;
  const basis = readBasis(name, field.bases, asked ?? undefined);
  const figure = (view: View, id: string) => view.figure(id, name, { basis });
  return { name, basis, figure, by, descending: direction === 'desc' };
}
