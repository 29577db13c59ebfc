import DataLoader from 'dataloader';
import { eq, inArray } from 'drizzle-orm';
import type { Told } from '../data/arithmetic.mjs';
import type { EntityRow, GraphQueries, SystemRow } from './graph-queries.js';
import { entity } from './tables.js';

/** What field resolvers read, one thing at a time. */
export interface Reads {
  entity(key: number): Promise<EntityRow>;
  system(key: number): Promise<SystemRow>;
  figure(key: number, property: string): Promise<Told | undefined>;
}

/** A query for each read. */
export function plainReads(queries: GraphQueries): Reads {
  return {
    entity: async (key) => there((await queries.entitiesByKey([key]))[0]),
    system: async (key) => there((await queries.systems(eq(entity.pk, key), 1))[0]),
    figure: async (key, property) => (await queries.figures([key], property))[0],
  };
}

/** A query for the reads that are waiting together; made anew for each request. */
export function batchedReads(queries: GraphQueries): Reads {
  const entities = new DataLoader(async (keys: readonly number[]) => {
    const rows = new Map((await queries.entitiesByKey(keys)).map((row) => [row.pk, row]));
    return keys.map((key) => there(rows.get(key)));
  });
  const systems = new DataLoader(async (keys: readonly number[]) => {
    const rows = new Map(
      (await queries.systems(inArray(entity.pk, [...keys]), keys.length)).map((row) => [row.pk, row]),
    );
    return keys.map((key) => there(rows.get(key)));
  });
  const figures = new DataLoader(async (keys: readonly number[]) => {
    const bySubject = new Map(keys.map((key) => [key, new Map<string, Told>()]));
    for (const { subject, property, ...figure } of await queries.figures(keys))
      bySubject.get(subject)?.set(property, figure);
    return keys.map((key) => there(bySubject.get(key)));
  });
  return {
    entity: (key) => entities.load(key),
    system: (key) => systems.load(key),
    figure: async (key, property) => (await figures.load(key)).get(property),
  };
}

function there<T>(row: T | undefined): T {
  if (row === undefined) throw new TypeError('a key leads nowhere');
  return row;
}
