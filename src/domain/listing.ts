import type { Figure } from './figure.js';
import type { Quantity } from './quantity.js';
import type { View } from './view.js';

/** Whether an interval has to lie wholly within the limits, or has to reach into them. */
export type Certainty = 'certainly' | 'possibly';

/** Limits on a figure; what is unknown never fulfils them. */
export interface FigureLimits {
  readonly atLeast: Quantity | undefined;
  readonly atMost: Quantity | undefined;
  readonly known: boolean | undefined;
  readonly certainty: Certainty;
  /** What exactly was measured; the first that is told if undefined. */
  readonly basis: string | undefined;
}

/** Conditions on an entity; all that are given must hold. */
export interface Filter {
  /** Ids, or words, that a key or a relation to one may have. */
  readonly links: Readonly<Record<string, readonly string[]>>;
  readonly figures: Readonly<Record<string, FigureLimits>>;
  readonly and: readonly Filter[];
  readonly or: readonly Filter[] | undefined;
  readonly not: Filter | undefined;
}

/** What a list is sorted by; entities whose value is unknown or open come last, ties are broken by id. */
export interface Order {
  readonly figure: (view: View, id: string) => Figure;
  readonly by: 'estimate' | 'low' | 'high';
  readonly descending: boolean;
}

/** An order by a property or metric. */
export interface NamedOrder extends Order {
  readonly name: string;
  readonly basis: string | undefined;
}

/** A place in a sorted list: the value and id of the last entity that was seen. */
export interface Position {
  readonly value: number | null;
  readonly id: string;
}

/** One entity of a sorted list with its place in it. */
export interface Listed {
  readonly id: string;
  readonly position: Position;
}

/** A page of a list. */
export interface Page {
  readonly items: readonly Listed[];
  readonly totalCount: number;
  readonly hasNext: boolean;
  readonly hasPrevious: boolean;
}

/** The page of `first` entities after a position, of those that pass the filter, in order. */
export function page(
  view: View,
  ids: readonly string[],
  request: { filter?: Filter | undefined; order?: Order | undefined; first: number; after?: Position | undefined },
): Page {
  const { filter, order, first, after } = request;
  const kept = filter ? ids.filter((id) => passes(view, id, filter)) : ids;
  const sorted = kept.map((id) => positionOf(view, id, order)).sort((a, b) => comparePositions(a, b, order));
  const begin = after ? sorted.filter((position) => comparePositions(position, after, order) <= 0).length : 0;
  const items = sorted.slice(begin, begin + first).map((position) => ({ id: position.id, position }));
  return { items, totalCount: sorted.length, hasNext: begin + first < sorted.length, hasPrevious: begin > 0 };
}

/** Where an entity stands in a list. */
export function positionOf(view: View, id: string, order: Order | undefined): Position {
  if (!order) return { value: null, id };
  const value = order.figure(view, id).quantity?.[order.by];
  return { value: value !== undefined && Number.isFinite(value) ? value : null, id };
}

/** Which of two comes first. */
export function comparePositions(a: Position, b: Position, order: Order | undefined): number {
  if (a.value !== b.value) {
    if (a.value === null) return 1;
    if (b.value === null) return -1;
    return (a.value < b.value ? -1 : 1) * (order?.descending ? -1 : 1);
  }
  return a.id === b.id ? 0 : a.id < b.id ? -1 : 1;
}

/** Whether an entity fulfils a filter in a view. */
export function passes(view: View, id: string, filter: Filter): boolean {
  return (
    Object.entries(filter.links).every(([name, wanted]) => {
      const link = linkOf(view, id, name);
      return link !== undefined && wanted.includes(link);
    }) &&
    Object.entries(filter.figures).every(([name, limits]) => {
      return isWithin(view.figure(id, name, { basis: limits.basis }), limits);
    }) &&
    filter.and.every((inner) => passes(view, id, inner)) &&
    (filter.or?.some((inner) => passes(view, id, inner)) ?? true) &&
    !(filter.not && passes(view, id, filter.not))
  );
}

/** Where a key or a relation to one leads, or the word that it is. */
export function linkOf(view: View, id: string, name: string): string | undefined {
  const entity = view.entity(id);
  return entity?.keys[name] ?? view.one(id, name);
}

/** Whether a figure lies within limits. */
export function isWithin({ quantity }: Figure, { atLeast, atMost, known, certainty }: FigureLimits): boolean {
  if (known !== undefined && known !== (quantity !== undefined)) return false;
  if (!atLeast && !atMost) return true;
  if (!quantity) return false;
  const [least, most] = certainty === 'certainly' ? [quantity.low, quantity.high] : [quantity.high, quantity.low];
  return (!atLeast || least >= atLeast.low) && (!atMost || most <= atMost.high);
}
