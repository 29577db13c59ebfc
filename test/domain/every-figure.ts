import type { Figure } from '../../src/domain/figure.js';
import type { Graph } from '../../src/domain/graph.js';
import { storeOfGraph } from '../../src/domain/memory-store.js';
import type { Quantity } from '../../src/domain/quantity.js';
import { View } from '../../src/domain/view.js';
import { readSeeds } from '../../src/seed/read-seeds.js';
import { vocabulary } from '../shipped.js';

/** The shipped seeds, not yet in a file. */
export const shipped: Graph = readSeeds('seeds', vocabulary);
export const viewOfGraph = (graph: Graph) => new View(storeOfGraph(graph), vocabulary);

/** Every number that can be asked of an entity without an argument: `[entity, property or metric]`. */
export function questions({ entities }: Graph): readonly (readonly [string, string])[] {
  return entities.flatMap(({ id, kind }) =>
    [...vocabulary.fields(kind)].flatMap(([name, field]) => {
      const isNumber = field.type === 'metric' || (field.type === 'property' && field.property.type === 'amount');
      return isNumber ? [[id, name] as const] : [];
    }),
  );
}

/** All figures of a view, by entity and name. */
export function figures(view: View, asked: readonly (readonly [string, string])[]): ReadonlyMap<string, Figure> {
  return new Map(asked.map(([id, name]) => [`${id}.${name}`, view.figure(id, name)]));
}

/** The numbers of a quantity to twelve digits, since a sum in another order is rounded otherwise. */
export function numbers(quantity: Quantity | undefined): string {
  if (!quantity) return 'unknown';
  const { low, estimate, high, coverage } = quantity;
  return [low, estimate, high, coverage].map((value) => value?.toPrecision(12) ?? '-').join(' ');
}

/** The numbers of all figures, for comparing views. */
export function numbersOf(found: ReadonlyMap<string, Figure>): Readonly<Record<string, string>> {
  return Object.fromEntries([...found].map(([name, { quantity }]) => [name, numbers(quantity)]));
}

/** Which figures differ: the name, and the numbers of both. */
export function changed(
  before: ReadonlyMap<string, Figure>,
  after: ReadonlyMap<string, Figure>,
  nameAfter: (name: string) => string = (name) => name,
): readonly string[] {
  return [...before].flatMap(([name, { quantity }]) => {
    const [old, now] = [numbers(quantity), numbers(after.get(nameAfter(name))?.quantity)];
    return old === now ? [] : [`${name}: ${old} → ${now}`];
  });
}
