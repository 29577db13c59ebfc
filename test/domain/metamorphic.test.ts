import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Claim } from '../../src/domain/claim.js';
import type { Entity } from '../../src/domain/entity.js';
import type { Graph } from '../../src/domain/graph.js';
import { OPEN } from '../../src/domain/lens.js';
import { WIDENED } from '../../src/domain/overlay.js';
import { vocabulary } from '../shipped.js';
import { assumed } from './assumed.js';
import { changed, figures, questions, shipped, viewOfGraph } from './figures.js';
import { holdsAll } from './random-quantities.js';

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

  it('leaves every pick as it is', () => {
    const wide = figures(view.over(WIDENED), asked);
    const others = [...told].filter(([name, { claim }]) => claim?.id !== wide.get(name)?.claim?.id);
    expect(others.map(([name]) => name)).toEqual([]);
  });

  it('moves none out of what can be', () => {
    const wide = figures(view.over(WIDENED), asked);
    const below = [...wide].filter(
      ([name, { quantity }]) => quantity && quantity.low < Math.min(0, told.get(name)?.quantity?.low ?? 0),
    );
    expect(below.map(([name]) => name)).toEqual([]);
  });
});

describe('one more source that says what is believed already, no better and earlier', () => {
  /** The claims that figures are told from, once more from another source. */
  const echo = (claim: Claim): Claim => ({
    ...claim,
    id: `${claim.subject}.echo-${claim.id.slice(claim.subject.length + 1)}`,
    source: 'echo',
    statement: `echo ${claim.statement}`,
    grade: 'D',
    rank: 'normal',
    published: { label: '1999', start: '1999-01-01', end: '1999-12-31' },
  });
  const source: Entity = {
    id: 'echo',
    kind: 'source',
    name: 'Echo',
    aliases: [],
    description: '',
    keys: { category: 'forum', grade: 'D' },
    period: undefined,
  };
  const picked = [...told.values()].flatMap(({ claim }) => claim ?? []);
  const echoed = (claims: readonly Claim[]): Graph => {
    const all = [...shipped.claims, ...claims.map(echo)].sort((a, b) => (a.id < b.id ? -1 : 1));
    return { ...shipped, entities: [...shipped.entities, source], claims: all };
  };

  it('changes no figure, for all claims that are picked at once', () => {
    expect(changed(told, figures(viewOfGraph(echoed(picked)), asked))).toEqual([]);
  });

  it('changes no figure, for any of them', () => {
    fc.assert(
      fc.property(fc.subarray(picked, { minLength: 1, maxLength: 20 }), (some) => {
        expect(changed(told, figures(viewOfGraph(echoed(some)), asked))).toEqual([]);
      }),
      { numRuns: 15 },
    );
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
