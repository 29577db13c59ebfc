import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type FigureLimits, type Filter, type NamedOrder, page } from '../../src/domain/listing.js';
import { point } from '../../src/domain/quantity.js';
import { rankingOf } from '../../src/domain/ranking.js';
import type { View } from '../../src/domain/view.js';
import { view } from '../shipped.js';
import { assumed } from './assumed.js';

const KIND = 'benchmark-result';
const FIGURES = ['throughputPerKilowatt', 'throughput', 'runPower', 'concurrency'];
const BASES = [undefined, 'user-output', 'system-output'];
const ids = view.ids(KIND);
const LINKS = ['system', 'model', 'benchmark'];

/** A limit at or near a value that is there. */
const limitsOf = (name: string): fc.Arbitrary<FigureLimits> => {
  const known = ids.flatMap((id) => view.figure(id, name).quantity ?? []);
  const values = known.flatMap(({ low, high }) => [low, high, low * 1.01]).filter(Number.isFinite);
  const dimension = known[0]?.dimension;
  const value = dimension ? fc.constantFrom(...values).map((one) => point(one, dimension)) : fc.constant(undefined);
  return fc.record({
    atLeast: fc.option(value, { nil: undefined }),
    atMost: fc.option(value, { nil: undefined }),
    known: fc.option(fc.boolean(), { nil: undefined }),
    certainty: fc.constantFrom('certainly', 'possibly'),
    basis: name === 'throughput' ? fc.constantFrom(...BASES) : fc.constant(undefined),
  });
};

const figures = fc
  .subarray(FIGURES, { minLength: 0, maxLength: 2 })
  .chain((names) => fc.record(Object.fromEntries(names.map((name) => [name, limitsOf(name)]))));

const links = fc.subarray(LINKS, { minLength: 0, maxLength: 1 }).chain((names) =>
  fc.record(
    Object.fromEntries(
      names.map((name) => {
        const there = [...new Set(ids.flatMap((id) => view.entity(id)?.keys[name] ?? []))];
        return [name, fc.subarray(there, { minLength: 1, maxLength: 3 })];
      }),
    ),
  ),
);

const { filter } = fc.letrec<{ filter: Filter }>((tie) => ({
  filter: fc.record({
    links,
    figures,
    and: fc.oneof({ depthSize: 'small' }, fc.constant([]), fc.array(tie('filter'), { maxLength: 2 })),
    or: fc.oneof({ depthSize: 'small' }, fc.constant(undefined), fc.array(tie('filter'), { maxLength: 2 })),
    not: fc.oneof({ depthSize: 'small' }, fc.constant(undefined), tie('filter')),
  }),
}));

const order = fc
  .record({
    name: fc.constantFrom(...FIGURES),
    basis: fc.constant(undefined),
    by: fc.constantFrom('low', 'estimate', 'high'),
    descending: fc.boolean(),
  })
  .map((asked): NamedOrder => ({ ...asked, figure: (seen: View, id: string) => seen.figure(id, asked.name) }));

/** The whole list by columns, and with every entity looked at by itself. */
function bothWays(seen: View, request: { filter: Filter | undefined; order: NamedOrder | undefined }) {
  const first = ids.length;
  const key = JSON.stringify(request);
  const byColumns = rankingOf(seen, { kind: KIND, key, ...request }).page(first, undefined);
  return [byColumns, page(seen, seen.ids(KIND), { ...request, first })];
}

describe('a list by columns is the list with every entity looked at', () => {
  const request = fc.record({
    filter: fc.option(filter, { nil: undefined }),
    order: fc.option(order, { nil: undefined }),
  });

  it('as the graph is', () => {
    fc.assert(
      fc.property(request, (asked) => {
        const [byColumns, oneByOne] = bothWays(view, asked);
        expect(byColumns).toEqual(oneByOne);
      }),
      { numRuns: 300 },
    );
  });

  it('in a what-if, whether the list below was asked for or not', () => {
    const edited = assumed(view, { scale: { about: 'nvidia-dgx-h100', property: 'power', by: '0.5' } });
    fc.assert(
      fc.property(request, fc.boolean(), (asked, isWarm) => {
        if (isWarm) bothWays(view, asked);
        const [byColumns, oneByOne] = bothWays(edited, asked);
        expect(byColumns).toEqual(oneByOne);
      }),
      { numRuns: 150 },
    );
  });
});
