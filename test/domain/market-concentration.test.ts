import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { GraphLiteral } from '../../src/domain/graph-literal.js';
import type { Quantity } from '../../src/domain/quantity.js';
import { truth, world } from './customer-worlds.js';
import { figureOf, leftOut, told } from './figures.js';
import { holds } from './random-quantities.js';

/** A market in 2025 and the shares of its sellers as written. */
function market(shares: readonly string[]): GraphLiteral {
  const sellers = shares.flatMap((share, place) => {
    const keys = { company: `seller-${place}`, market: 'all', period: '2025' };
    return [
      [`seller-${place}`, { kind: 'company' }] as const,
      [`share-${place}`, { kind: 'market-share', keys, claims: { share } }] as const,
    ];
  });
  return { all: { kind: 'market' }, ...Object.fromEntries(sellers) };
}

describe('market concentration', () => {
  const cases: readonly (readonly [string, readonly string[], readonly (number | undefined)[]])[] = [
    ['of 70 % with the rest in one hand or in countless', ['70 %'], [0.49, undefined, 0.58]],
    [
      'of 78 % and less than 1 % is greatest where the small one has nothing',
      ['78 %', '<1 %'],
      [0.6084, undefined, 0.6568],
    ],
    ['of shares that are all of it is exact', ['60 %', '40 %'], [0.52, 0.52, 0.52]],
    ['of at least 80 % may be a monopoly', ['at least 80 %'], [0.64, undefined, 1]],
    [
      'of 70 to 75 % and 6 to 8 % is greatest with 75 %, 6 % and 19 %',
      ['70-75 %', '6-8 %'],
      [0.4936, undefined, 0.6022],
    ],
    ['of ranges that cannot both be at their upper end', ['40-80 %', '20-50 %'], [0.2, undefined, 0.68]],
  ];
  for (const [name, shares, expected] of cases) {
    it(name, () => expect(told(market(shares), 'all', 'marketConcentration')).toEqual(expected));
  }

  it('of shares that cannot all be true is unknown', () => {
    expect(told(market(['70 %', '40 %']), 'all', 'marketConcentration')).toContain('the inputs contradict each other');
  });

  it('never mixes shares of revenue with shares of units', () => {
    const share = (company: string, value: string, basis: string) => ({
      kind: 'market-share',
      keys: { company, market: 'all', period: '2025' },
      claims: { share: { value, basis } },
    });
    const companies = { one: { kind: 'company' }, two: { kind: 'company' }, all: { kind: 'market' } };
    const graph = { ...companies, a: share('one', '70 %', 'revenue'), b: share('two', '20 %', 'units') };
    expect(told(graph, 'all', 'marketConcentration')).toContain('bases differ: revenue, units');
    expect(told(graph, 'all', 'marketConcentration', { basis: 'revenue' })).toEqual([0.49, undefined, 0.58]);
    expect(told(graph, 'all', 'marketConcentration', { basis: 'units' })).toEqual([0.04, undefined, 0.68]);
  });

  it('takes a seller whose share is unknown on the basis asked for as undisclosed, and says so', () => {
    const { 'share-0': known, ...rest } = market(['70 %', '10 %']);
    const onRevenue = {
      kind: 'market-share',
      keys: { ...known?.keys },
      claims: { share: { value: '70 %', basis: 'revenue' } },
    };
    const graph = { ...rest, 'share-0': onRevenue };
    expect(told(graph, 'all', 'marketConcentration', { basis: 'revenue' })).toEqual([0.49, undefined, 0.58]);
    expect(leftOut(graph, 'all', 'marketConcentration', { basis: 'revenue' })).toEqual(['share-1.share[revenue]']);
  });

  it('of a market with no known share is unknown', () => {
    expect(told({ all: { kind: 'market' } }, 'all', 'marketConcentration')).toBe('all.shares');
  });

  it('lies inside the bounds in every world that fits what is told', () => {
    fc.assert(
      fc.property(world, (real) => {
        const { quantity: bounds } = figureOf(
          market(real.disclosed.map(({ written }) => written)),
          'all',
          'marketConcentration',
        );
        expect(bounds).toSatisfy((found: Quantity) => holds(found, truth(real)[0] as number, 1e-9));
      }),
      { numRuns: 500 },
    );
  });
});
