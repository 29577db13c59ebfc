import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Claim } from '../../src/domain/claim.js';
import type { Entity } from '../../src/domain/entity.js';
import type { Graph } from '../../src/domain/graph.js';
import { changed, figures, questions, shipped, viewOfGraph } from './every-figure.js';
import { graph as randomGraph } from './random-graphs.js';

/** What a claim says, said once more by another source: in the same place of the graph, no better, and earlier. */
const echo = (claim: Claim): Claim => ({
  ...claim,
  id: `${claim.subject}.echo-${claim.id.slice(claim.subject.length + 1)}`,
  source: 'echo',
  statement: `echo ${claim.statement}`,
  grade: 'D',
  rank: 'normal',
  published: { label: '1999', start: '1999-01-01', end: '1999-12-31' },
});

const ECHO: Entity = {
  id: 'echo',
  kind: 'source',
  name: 'Echo',
  aliases: [],
  description: '',
  keys: { category: 'forum', grade: 'D' },
  period: undefined,
};

function echoed(graph: Graph, claims: readonly Claim[]): Graph {
  const all = [...graph.claims, ...claims.map(echo)].sort((a, b) => (a.id < b.id ? -1 : 1));
  return { ...graph, entities: [...graph.entities, ECHO], claims: all };
}

/** The claims that figures are told from. */
function picked(graph: Graph): readonly Claim[] {
  return [...figures(viewOfGraph(graph), questions(graph)).values()].flatMap(({ claim }) => claim ?? []);
}

/** What echoes of some claims change. */
function changedBy(graph: Graph, claims: readonly Claim[]): readonly string[] {
  const asked = questions(graph);
  return changed(figures(viewOfGraph(graph), asked), figures(viewOfGraph(echoed(graph, claims)), asked));
}

describe('one more source that says what is believed already, no better and earlier, changes no figure', () => {
  it('of the shipped seeds, for all claims that are picked at once', () => {
    expect(picked(shipped).length).toBeGreaterThan(200);
    expect(changedBy(shipped, picked(shipped))).toEqual([]);
  });

  it('of the shipped seeds, for any of them', () => {
    fc.assert(
      fc.property(fc.subarray([...picked(shipped)], { minLength: 1, maxLength: 20 }), (some) => {
        expect(changedBy(shipped, some)).toEqual([]);
      }),
      { numRuns: 15 },
    );
  });

  it('of any graph, whatever ties', () => {
    fc.assert(
      fc.property(randomGraph, (graph) => {
        for (const claim of picked(graph)) expect(changedBy(graph, [claim])).toEqual([]);
      }),
      { numRuns: 30 },
    );
  });
});
