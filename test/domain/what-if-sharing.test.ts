import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Graph } from '../../src/domain/graph.js';
import { rankingOf } from '../../src/domain/ranking.js';
import type { View } from '../../src/domain/view.js';
import type { Field } from '../../src/domain/vocabulary.js';
import { assumed, passingly, vocabulary, type Written } from './assumed.js';
import { figures, questions, shipped, viewOfGraph } from './every-figure.js';
import { graph as randomGraph, vendor } from './random-graphs.js';

const kinds = [...vocabulary.entities.keys()];

/** Numbers of a graph that an edit can scale: `[entity, property]`. What is stated of a metric is refused: it is computed. */
function scalable({ claims, entities }: Graph): readonly (readonly [string, string])[] {
  const kinds = new Map(entities.map(({ id, kind }) => [id, kind]));
  return claims.flatMap(({ subject, property, value }) => {
    const { properties } = vocabulary.definition(kinds.get(subject) ?? '');
    return value.type === 'quantity' && Object.hasOwn(properties, property) ? [[subject, property] as const] : [];
  });
}

/** One to three edits of numbers of a graph, small enough that every number stays possible. */
const editsOf = (graph: Graph): fc.Arbitrary<readonly Written[]> =>
  fc.array(
    fc.tuple(fc.constantFrom(...scalable(graph)), fc.constantFrom('0.5', '0.9')).map(([[about, property], by]) => ({
      scale: { about, property, by },
    })),
    { minLength: 1, maxLength: 3 },
  );

/** All that a view tells: figures, who is seen, and lists in order. */
function everything(view: View, graph: Graph) {
  return {
    figures: [...figures(view, questions(graph))].map(([name, figure]) => [name, JSON.stringify(figure)]),
    seen: graph.entities.filter(({ id }) => view.isVisible(id)).map(({ id }) => id),
    listed: kinds.map((kind) => view.ids(kind)),
    ranked: kinds.map((kind) => ranked(view, kind).page(Number.POSITIVE_INFINITY, undefined)),
  };
}

/** All of a kind by their first number, the greatest first. */
function ranked(view: View, kind: string) {
  const isNumber = ([, field]: [string, Field]) => field.type === 'property' && field.property.type === 'amount';
  const [name] = [...vocabulary.fields(kind)].find(isNumber) ?? [];
  const figure = (seen: View, id: string) => seen.figure(id, name ?? '');
  const order =
    name === undefined ? undefined : ({ name, basis: undefined, figure, by: 'estimate', descending: true } as const);
  return rankingOf(view, { kind, key: `by ${name}`, filter: undefined, order });
}

/** What an edited view tells that could take over what others have worked out, and one that had to do it all itself. */
function bothWays(graph: Graph, edits: readonly Written[]) {
  const warm = viewOfGraph(graph);
  everything(warm, graph);
  const shared = edits.reduce((view, edit) => {
    const edited = assumed(view, edit);
    everything(edited, graph);
    return edited;
  }, warm);
  return [everything(shared, graph), everything(assumed(viewOfGraph(graph), ...edits), graph)] as const;
}

/** What a passing view tells that could take over what others have worked out, and what a kept one tells alone. */
function passingBothWays(graph: Graph, edits: readonly Written[]) {
  const warm = viewOfGraph(graph);
  everything(warm, graph);
  const passing = passingly(warm, ...edits);
  return [everything(passing, graph), everything(assumed(viewOfGraph(graph), ...edits), graph)] as const;
}

/** What a view tells after an edited one was asked first, and what it tells alone. */
function belowBothWays(graph: Graph, edits: readonly Written[]) {
  const asked = viewOfGraph(graph);
  everything(assumed(asked, ...edits), graph);
  return [everything(asked, graph), everything(viewOfGraph(graph), graph)] as const;
}

describe.each([
  ['leaves below what it does not touch, and the view below tells what it would tell alone', belowBothWays],
  ['takes over what it does not touch, and tells what it would tell alone', bothWays],
  ['that is made for a look or two tells what one that is kept tells', passingBothWays],
] as const)('a what-if %s', (_, compared) => {
  it('on the shipped seeds', () => {
    fc.assert(
      fc.property(editsOf(shipped), (edits) => {
        const [shared, alone] = compared(shipped, edits);
        expect(shared).toEqual(alone);
      }),
      { numRuns: 10 },
    );
  });

  it.each([
    ['runs and systems', randomGraph],
    ['a vendor with customers', vendor],
  ])('on random graphs of %s', (_, graphs) => {
    fc.assert(
      fc.property(
        graphs.chain((graph) => fc.tuple(fc.constant(graph), editsOf(graph))),
        ([graph, edits]) => {
          const [shared, alone] = compared(graph, edits);
          expect(shared).toEqual(alone);
        },
      ),
      { numRuns: 100 },
    );
  });
});

describe('of a what-if on one system', () => {
  const view = viewOfGraph(shipped);
  const told = figures(view, questions(shipped));
  const edited = assumed(view, { set: { about: 'cerebras-cs-3', property: 'power', value: '12 kW' } });

  it('most figures are the very ones of the view below', () => {
    const anew = [...figures(edited, questions(shipped))].filter(([name, figure]) => figure !== told.get(name));
    expect(anew.length).toBeGreaterThan(0);
    expect(anew.length).toBeLessThan(told.size / 10);
  });

  it('a list is only looked at anew where the system plays a part', () => {
    const below = ranked(view, 'chip');
    expect(ranked(edited, 'chip')).toBe(below);
  });
});
