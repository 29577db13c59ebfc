import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Graph } from '../../src/domain/graph.js';
import { OPEN } from '../../src/domain/lens.js';
import { type Overlay, WIDENED } from '../../src/domain/overlay.js';
import { clamp, type Quantity } from '../../src/domain/quantity.js';
import { vocabulary } from '../shipped.js';
import { assumed } from './assumed.js';
import { changed, figures, questions, shipped, viewOfGraph } from './every-figure.js';
import { graph as randomGraph, vendor } from './random-graphs.js';
import { holdsAll, widened } from './random-quantities.js';

const ROUNDING = 1e-12;
const asked = questions(shipped);
const view = viewOfGraph(shipped);
const told = figures(view, asked);

it('the shipped seeds give hundreds of known figures to try this on', () => {
  const known = [...told.values()].filter(({ quantity }) => quantity);
  expect(known.length).toBeGreaterThan(400);
  expect(known.filter(({ formula }) => formula !== undefined).length).toBeGreaterThan(100);
});

describe('moving the bounds of every claim out', () => {
  it('narrows no figure of the shipped seeds', () => {
    const wide = figures(view.over(WIDENED), asked);
    const narrowed = [...told].filter(([name, { quantity }]) => {
      const wider = wide.get(name)?.quantity;
      return quantity && wider && !holdsAll(wider, quantity, ROUNDING);
    });
    expect(narrowed.map(([name]) => name)).toEqual([]);
  });

  it('narrows no figure of any graph, and leaves every pick as it is, whatever ties', () => {
    fc.assert(
      fc.property(randomGraph, (graph) => {
        const root = viewOfGraph(graph);
        const wide = figures(root.over(WIDENED), questions(graph));
        for (const [name, { quantity, claim }] of figures(root, questions(graph))) {
          const wider = wide.get(name);
          expect([name, wider?.claim?.id]).toEqual([name, claim?.id]);
          if (quantity && wider?.quantity) expect(holdsAll(wider.quantity, quantity, ROUNDING), name).toBe(true);
        }
      }),
      { numRuns: 100 },
    );
  });

  it('moves none out of what can be', () => {
    const wide = figures(view.over(WIDENED), asked);
    const below = [...wide].filter(
      ([name, { quantity }]) => quantity && quantity.low < 0 && !((told.get(name)?.quantity?.low ?? 0) < 0),
    );
    expect(below.map(([name]) => name)).toEqual([]);
  });
});

/** Moves the bounds of every claim out by parts of its value, as far as the property goes; parts are used in turn. */
const widenedBy = (parts: readonly number[]): Overlay => ({
  key: `widened by ${parts.join(' ')}`,
  text: undefined,
  picks: 'as-below',
  apply: ({ vocabulary: { definition } }, { kind }, claims) =>
    claims.map((claim, index) => {
      const { value } = claim;
      const property = definition(kind).properties[claim.property];
      if (value.type !== 'quantity' || property?.type !== 'amount') return claim;
      const by = Math.abs(value.quantity.estimate ?? value.quantity.low) * (parts[index % parts.length] as number);
      return {
        ...claim,
        value: { ...value, quantity: clamp(widened(value.quantity, by), property.range) as Quantity },
      };
    }),
});

describe('moving the bounds of every claim out by any part of its value', () => {
  const parts = fc.array(fc.constantFrom(0, 0.01, 0.1, 0.3, 1), { minLength: 3, maxLength: 5 });
  const holds = (graph: Graph, by: readonly number[]) => {
    const root = viewOfGraph(graph);
    const wide = figures(root.over(widenedBy(by)), questions(graph));
    for (const [name, { quantity }] of figures(root, questions(graph))) {
      const wider = wide.get(name)?.quantity;
      if (quantity && wider) expect(holdsAll(wider, quantity, ROUNDING), name).toBe(true);
    }
  };

  it('narrows no figure of any graph', () => {
    fc.assert(fc.property(randomGraph, parts, holds), { numRuns: 100 });
  });

  it('narrows no figure of the shipped seeds', () => {
    fc.assert(
      fc.property(parts, (by) => holds(shipped, by)),
      { numRuns: 5 },
    );
  });

  it('narrows no figure of any vendor and its customers', () => {
    fc.assert(fc.property(vendor, parts, holds), { numRuns: 200 });
  });
});

describe('a view that changes nothing', () => {
  it('is the root', () => {
    expect(view.through(OPEN)).toBe(view);
    expect(view.narrow(undefined, undefined)).toBe(view);
    expect(view.over()).toBe(view);
    expect(assumed(view)).toBe(view);
  });

  it('is no other where it names every source, or a day after all', () => {
    const all = { include: { ids: view.store.ids('source') } };
    for (const same of [view.narrow('2100-01-01', undefined), view.narrow(undefined, all)]) {
      expect(changed(told, figures(same, asked))).toEqual([]);
    }
  });

  it('tells the same numbers where every amount is scaled by one', () => {
    const edits = [...vocabulary.entities].flatMap(([kind, { properties }]) =>
      Object.entries(properties).flatMap(([property, { type }]) =>
        type === 'amount' ? [{ scale: { all: kind, property, by: '1' } }] : [],
      ),
    );
    expect(edits.length).toBeGreaterThan(50);
    expect(changed(told, figures(assumed(view, ...edits), asked))).toEqual([]);
  });
});
