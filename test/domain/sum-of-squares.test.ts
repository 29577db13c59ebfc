import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sumOfSquaresWithin } from '../../src/domain/arithmetic.js';
import { point, type Quantity, quantity } from '../../src/domain/quantity.js';
import { DIMENSIONLESS, parseUnit } from '../../src/domain/unit.js';
import { holds, holdsAll } from './random-quantities.js';

const between = (low: number, high: number) => quantity({ dimension: DIMENSIONLESS, low, high });
const exactly = (value: number) => point(value, DIMENSIONLESS);

/** A total and the greatest part allowed, both intervals, and one split of a total inside into parts that are allowed. */
const split = fc
  .record({
    cap: fc.double({ min: 0.01, max: 1, noNaN: true }),
    fractions: fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 30 }),
    slack: fc.tuple(...[0, 1, 2].map(() => fc.double({ min: 0, max: 0.5, noNaN: true }))),
  })
  .map(({ cap, fractions, slack: [below, above, over] }) => {
    const parts = fractions.map((fraction) => fraction * cap);
    const total = parts.reduce((sum, part) => sum + part, 0);
    return {
      total: between(total - (below as number), total + (above as number)),
      largest: between(cap, cap + (over as number)),
      squares: parts.reduce((sum, part) => sum + part * part, 0),
    };
  });

describe('the sum of the squares of unknown parts', () => {
  const cases: readonly (readonly [string, Quantity, Quantity, number])[] = [
    ['14 % in parts below 10 % is at most 10 % and 4 %', exactly(0.14), exactly(0.1), 0.0116],
    ['64 % in parts below 10 % is at most six of 10 % and one of 4 %', exactly(0.64), exactly(0.1), 0.0616],
    ['14 % in parts below 20 % is at most one part', exactly(0.14), exactly(0.2), 0.0196],
    ['14 % without limit is at most one part', exactly(0.14), between(0, Number.POSITIVE_INFINITY), 0.0196],
    ['an interval is split at its upper ends', between(0.1, 0.3), between(0.05, 0.2), 0.05],
    ['30 % in parts of at most 10 % is three parts', exactly(0.3), exactly(0.1), 0.03],
    [
      'a total without limit is without limit',
      between(0, Number.POSITIVE_INFINITY),
      exactly(0.1),
      Number.POSITIVE_INFINITY,
    ],
  ];
  for (const [name, total, largest, high] of cases) {
    it(`${name}, and may be next to nothing`, () => {
      const { low, estimate, high: found } = sumOfSquaresWithin(total, largest);
      expect({ low, estimate, high: Number(found.toPrecision(12)) }).toEqual({ low: 0, estimate: undefined, high });
    });
  }

  it('of nothing is nothing', () => {
    expect(sumOfSquaresWithin(exactly(0), exactly(0.1))).toEqual(exactly(0));
    expect(sumOfSquaresWithin(between(-0.2, 0), exactly(0.1))).toEqual(exactly(0));
    expect(sumOfSquaresWithin(exactly(0.5), exactly(0))).toEqual(exactly(0));
  });

  it('has the squared dimension and the weaker coverage', () => {
    const { dimension } = parseUnit('USD');
    const total = quantity({ dimension, low: 2, high: 3, coverage: 0.8 });
    expect(sumOfSquaresWithin(total, point(2, dimension))).toEqual({
      ...quantity({ dimension: { USD: 2 }, low: 0, high: 5 }),
      coverage: 0.8,
    });
  });

  it('holds every split into parts that are allowed', () => {
    fc.assert(
      fc.property(split, ({ total, largest, squares }) => {
        expect(sumOfSquaresWithin(total, largest)).toSatisfy((bound: Quantity) => holds(bound, squares, 1e-12));
      }),
      { numRuns: 2000 },
    );
  });

  it('is reached by as few parts as possible', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 20 }), fc.double({ min: 0.01, max: 1, noNaN: true }), (count, cap) => {
        const rest = cap / 3;
        const { high } = sumOfSquaresWithin(exactly(count * cap + rest), exactly(cap));
        expect(high).toBeCloseTo(count * cap * cap + rest * rest, 9);
      }),
    );
  });

  it('never gets less where the total or the greatest part may be greater', () => {
    const more = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(split, more, more, ({ total, largest }, a, b) => {
        const wide = sumOfSquaresWithin(between(total.low, total.high + a), between(largest.low, largest.high + b));
        expect(wide).toSatisfy((outer: Quantity) => holdsAll(outer, sumOfSquaresWithin(total, largest), 1e-12));
      }),
    );
  });
});
