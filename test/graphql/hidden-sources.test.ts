import { executeSync, parse } from 'graphql';
import { describe, expect, it } from 'vitest';
import type { Claim } from '../../src/domain/claim.js';
import type { Graph } from '../../src/domain/graph.js';
import { storeOfGraph } from '../../src/domain/memory-store.js';
import { View } from '../../src/domain/view.js';
import { GraphObject } from '../../src/graphql/graph-object.js';
import { readSeeds } from '../../src/seed/read-seeds.js';
import { api, ask, root, vocabulary } from '../shipped.js';
import { everything } from './deep-query.js';

const shipped = readSeeds('seeds', vocabulary);
const EVERYTHING = parse(everything(api.schema));

/** All that a graph answers to the query for everything; of a filter, if one is given. */
function answer(rootValue: GraphObject, variableValues: Record<string, unknown>): unknown {
  const { data, errors } = executeSync({ schema: api.schema, document: EVERYTHING, rootValue, variableValues });
  expect(errors).toBeUndefined();
  return data;
}

/** The root of the shipped dataset as if some claims had never been made. */
const without = (isHidden: (claim: Claim) => boolean, today = shipped.today): GraphObject => {
  const graph: Graph = { ...shipped, today, claims: shipped.claims.filter((claim) => !isHidden(claim)) };
  return new GraphObject({ ...root.root, view: new View(storeOfGraph(graph), vocabulary) });
};

/** Every text of an answer, by the name of the field that it stands in. */
function texts(value: unknown, field = '', found = new Map<string, Set<string>>()): ReadonlyMap<string, Set<string>> {
  if (typeof value === 'string') found.set(field, (found.get(field) ?? new Set()).add(value));
  else if (Array.isArray(value)) for (const item of value) texts(item, field, found);
  else if (value) for (const [name, child] of Object.entries(value)) texts(child, name, found);
  return found;
}

/** The article, a data set with results of many systems, and a page that others contradict. */
const SOURCES = ['ainews-cerebras-ipo-2026', 'mlperf-inference-v5-1', 'streetbrief-cerebras-ipo'];

describe('the query for everything', () => {
  it('reaches every source, claim and place that the dataset holds', () => {
    const found = texts(answer(root, { text: 'cerebras' }));
    const missed = shipped.claims.filter(({ id, locator, written }) => {
      return !(found.get('id')?.has(id) && found.get('locator')?.has(locator) && found.get('written')?.has(written));
    });
    expect(missed.map(({ id }) => id)).toEqual([]);
    const ids = found.get('Source_id') ?? new Set();
    const cited = new Set(shipped.claims.map(({ source }) => source));
    expect([...cited].filter((id) => !ids.has(id))).toEqual([]);
  });
});

describe('a source that is filtered out', () => {
  for (const id of SOURCES) {
    const { name, keys } = shipped.entities.find((entity) => entity.id === id) ?? expect.fail(`there is no ${id}`);
    const seen = answer(root, { text: name, sources: { exclude: { ids: [id] } } });

    it(`leaves the answer that would be given if it had never been read: ${id}`, () => {
      const imagined = answer(
        without(({ source }) => source === id),
        { text: name },
      );
      expect(lines(seen)).toEqual(lines(imagined));
    });

    it(`cannot be seen through any field: ${id}`, () => {
      const own = shipped.claims.filter(({ source }) => source === id);
      const others = shipped.claims.filter(({ source }) => source !== id);
      const onlyHere = (field: 'id' | 'locator' | 'written') => {
        const known = new Set(others.map((claim) => claim[field]));
        return own.map((claim) => claim[field]).filter((text) => !known.has(text));
      };
      const found = texts(seen);
      for (const field of ['id', 'locator', 'written'] as const) {
        expect(onlyHere(field).filter((text) => found.get(field)?.has(text))).toEqual([]);
      }
      const all = [...found.values()].flatMap((values) => [...values]);
      const hidden = [id, name, keys.url, keys.identifier].filter((text) => text !== undefined);
      expect(all.filter((text) => hidden.some((part) => text.includes(part)))).toEqual([]);
    });
  }
});

it('what a source repeats is told unless that is left out', () => {
  const cites = (sources: unknown) => {
    const found = `source(id: "startupfortune-cerebras-ipo") { cites { id } }`;
    return ask(`query ($sources: SourceSelection) { view(sources: $sources) { ${found} } }`, { sources });
  };
  const told = (id: string | undefined) => ({ view: { source: { cites: id ? { id } : null } } });
  expect(cites(undefined)).toEqual(told('cerebras-s-1-2026'));
  expect(cites({ include: { categories: ['PRESS', 'FILING'] } })).toEqual(told('cerebras-s-1-2026'));
  expect(cites({ include: { categories: ['PRESS'] } })).toEqual(told(undefined));
  expect(cites({ exclude: { ids: ['cerebras-s-1-2026'] } })).toEqual(told(undefined));
});

describe('a view', () => {
  it('as of a day is the answer that would have been given on it', () => {
    const asOf = '2026-03-31';
    const imagined = without(({ published, subject }) => published.end > asOf && subject !== 'house-assumptions', asOf);
    expect(lines(answer(root, { text: 'cerebras', asOf }))).toEqual(lines(answer(imagined, { text: 'cerebras' })));
  });

  it('of some grades is the answer that would be given of what has them', () => {
    const imagined = without(({ grade, subject }) => !['A', 'B'].includes(grade) && subject !== 'house-assumptions');
    const sources = { include: { grades: ['A', 'B'] } };
    expect(lines(answer(root, { text: 'cerebras', sources }))).toEqual(lines(answer(imagined, { text: 'cerebras' })));
  });
});

/**
 * The lines in which an answer is written, so that a failure shows those that differ. What a source repeats is a key
 * that was there before any view: whether it is told of a source that is left out has a test of its own.
 */
function lines(value: unknown): readonly string[] {
  return JSON.stringify(value, (name, child) => (name === 'Source_cites' ? undefined : child), 1).split('\n');
}
