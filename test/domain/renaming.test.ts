import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Graph } from '../../src/domain/graph.js';
import { WIDENED } from '../../src/domain/overlay.js';
import type { View } from '../../src/domain/view.js';
import { vocabulary } from '../shipped.js';
import { changed, figures, questions, shipped, viewOfGraph } from './every-figure.js';
import { graph as randomGraph } from './random-graphs.js';
import { renamed } from './renamed.js';

/** The figures of a graph that differ from those of the same view of it under other ids. */
function differences(graph: Graph, see: (view: View) => View = (view) => view): readonly string[] {
  const other = renamed(graph, vocabulary);
  const asked = questions(graph);
  const askedAnew = asked.map(([id, name]) => [other.newId(id), name] as const);
  const before = figures(see(viewOfGraph(graph)), asked);
  const after = figures(see(viewOfGraph(other.graph)), askedAnew);
  return changed(before, after, (name) => {
    const [id = '', field] = name.split('.');
    return `${other.newId(id)}.${field}`;
  });
}

describe('the same graph under other ids, in the opposite order', () => {
  it('holds as much as before, with no id but the two that the vocabulary names', () => {
    const { graph, newId } = renamed(shipped, vocabulary);
    expect([graph.entities.length, graph.claims.length]).toEqual([shipped.entities.length, shipped.claims.length]);
    const old = new Set(shipped.entities.map(({ id }) => id));
    expect(graph.entities.map(({ id }) => id).filter((id) => old.has(id))).toEqual(['house-assumptions', 'what-if']);
    const [first, last] = [shipped.entities[0], shipped.entities.at(-1)];
    expect(newId(first?.id ?? '') > newId(last?.id ?? '')).toBe(true);
  });

  const views: readonly (readonly [string, (view: View) => View])[] = [
    ['tells the same numbers', (view) => view],
    ['tells the same numbers as of a day', (view) => view.narrow('2026-03-31', undefined)],
    ['tells the same numbers of weak evidence', (view) => view.narrow(undefined, { include: { grades: ['C', 'D'] } })],
    ['tells the same numbers, widened', (view) => view.over(WIDENED)],
  ];
  for (const [name, see] of views) it(name, () => expect(differences(shipped, see)).toEqual([]));

  it('tells the same numbers, whatever ties', () => {
    fc.assert(
      fc.property(randomGraph, (graph) => {
        expect(differences(graph)).toEqual([]);
      }),
      { numRuns: 150 },
    );
  });
});
