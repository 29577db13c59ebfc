import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as arithmetic from '../../src/domain/arithmetic.js';
import { point, type Quantity, QuantityError, quantity } from '../../src/domain/quantity.js';
import { DIMENSIONLESS, type Dimension, parseUnit } from '../../src/domain/unit.js';
import { holds, holdsAll, sample, widened } from './random-quantities.js';

const [WATT, SECOND] = [parseUnit('W').dimension, parseUnit('s').dimension];
const between = (low: number, high: number, dimension: Dimension = DIMENSIONLESS) => quantity({ dimension, low, high });
const OPEN = Number.POSITIVE_INFINITY;

/** Rounding of one addition, product, quotient or rounding is monotone; that of a power need not be. */
const POWER_ROUNDING = 1e-12;

const pairs: Readonly<
  Record<string, readonly [(a: Quantity, b: Quantity) => Quantity, (x: number, y: number) => number]>
> = {
  add: [arithmetic.add, (x, y) => x + y],
  subtract: [arithmetic.subtract, (x, y) => x - y],
  multiply: [arithmetic.multiply, (x, y) => x * y],
  divide: [arithmetic.divide, (x, y) => x / y],
  minimum: [arithmetic.minimum, Math.min],
  maximum: [arithmetic.maximum, Math.max],
};

const singles: Readonly<Record<string, readonly [(a: Quantity) => Quantity, (x: number) => number, number]>> = {
  negate: [arithmetic.negate, (x) => -x, 0],
  ceiling: [arithmetic.ceiling, Math.ceil, 0],
  floor: [arithmetic.floor, Math.floor, 0],
};
const powers = [-3, -2, -1, 0, 1, 2, 3, 4].map((exponent) => {
  return [
    `power ${exponent}`,
    [(a: Quantity) => arithmetic.power(a, exponent), (x: number) => x ** exponent, POWER_ROUNDING],
  ] as const;
});

describe('an operation on two quantities', () => {
  for (const [name, [onSets, onValues]] of Object.entries(pairs)) {
    it(`${name} holds what it gives for each value inside them`, () => {
      fc.assert(
        fc.property(sample(), sample(), (a, b) => {
          fc.pre(name !== 'divide' || b.value !== 0);
          expect(onSets(a.set, b.set)).toSatisfy((set: Quantity) => holds(set, onValues(a.value, b.value)));
        }),
        { numRuns: 2000 },
      );
    });

    it(`${name} takes its estimate from the estimates alone, and keeps it inside`, () => {
      fc.assert(
        fc.property(sample(), sample(), (a, b) => {
          const { estimate, low, high } = onSets(a.set, b.set);
          if (estimate === undefined) return;
          const [left = Number.NaN, right = Number.NaN] = [a.set.estimate, b.set.estimate];
          const alone = { minimum: [left, right], maximum: [left, right] }[name] ?? [];
          expect([onValues(left, right), ...alone]).toSatisfy((values: number[]) =>
            values.some((one) => one === estimate),
          );
          expect(low <= estimate && estimate <= high).toBe(true);
        }),
      );
    });

    it(`${name} never gives less for wider quantities`, () => {
      fc.assert(
        fc.property(sample(), sample(), fc.nat(9), fc.nat(9), (a, b, more, again) => {
          const wide = onSets(widened(a.set, more), widened(b.set, again));
          expect(wide).toSatisfy((outer: Quantity) => holdsAll(outer, onSets(a.set, b.set)));
        }),
        { numRuns: 2000 },
      );
    });
  }
});

describe('an operation on one quantity', () => {
  for (const [name, [onSet, onValue, tolerance]] of [...Object.entries(singles), ...powers]) {
    it(`${name} holds what it gives for each value, and its estimate`, () => {
      fc.assert(
        fc.property(sample(), ({ set, value }) => {
          const result = onSet(set);
          const image = onValue(value);
          fc.pre(Number.isFinite(image));
          expect(result).toSatisfy((outer: Quantity) => holds(outer, image, tolerance));
          expect(result).toSatisfy((outer: Quantity) => outer.estimate === undefined || holds(outer, outer.estimate));
          if (result.estimate === undefined || set.estimate === undefined) return;
          const exact = onValue(set.estimate);
          expect(Math.abs(result.estimate - exact)).toBeLessThanOrEqual(Math.abs(exact) * tolerance);
        }),
        { numRuns: 1000 },
      );
    });

    it(`${name} never gives less for a wider quantity`, () => {
      fc.assert(
        fc.property(sample(), fc.nat(9), ({ set }, more) => {
          fc.pre(set.low !== 0 || set.high !== 0); // one over nothing but zero is anything
          expect(onSet(widened(set, more))).toSatisfy((outer: Quantity) => holdsAll(outer, onSet(set), tolerance));
        }),
      );
    });
  }
});

describe('bounds are no wider than they must be', () => {
  const cases: readonly (readonly [string, Quantity, Quantity])[] = [
    ['an even power of an interval around zero starts at zero', arithmetic.power(between(-3, 2), 2), between(0, 9)],
    ['an odd power keeps the sign', arithmetic.power(between(-3, 2), 3), between(-27, 8)],
    ['a product takes the outermost ends', arithmetic.multiply(between(-2, 3), between(-5, 4)), between(-15, 12)],
    ['nothing times an open bound is nothing', arithmetic.multiply(point(0, {}), between(1, OPEN)), between(0, 0)],
    ['a divisor from zero opens the upper bound', arithmetic.divide(between(2, 3), between(0, 4)), between(0.5, OPEN)],
    [
      'a divisor up to zero opens the lower bound',
      arithmetic.divide(between(2, 3), between(-4, 0)),
      between(-OPEN, -0.5),
    ],
    ['a divisor around zero opens both', arithmetic.divide(between(2, 3), between(-1, 1)), between(-OPEN, OPEN)],
    ['an open divisor goes down to zero', arithmetic.divide(between(2, 3), between(4, OPEN)), between(0, 0.75)],
    [
      'a rounded-up zero is no negative divisor',
      arithmetic.divide(between(2, 3), arithmetic.ceiling(between(-0.5, 4))),
      between(0.5, OPEN),
    ],
    [
      'a negated zero is no negative divisor',
      arithmetic.divide(between(2, 3), arithmetic.negate(between(-4, 0))),
      between(0.5, OPEN),
    ],
    [
      'the greater of two that overlap starts at the greater start',
      arithmetic.maximum(between(1, 4), between(2, 3)),
      between(2, 4),
    ],
    [
      'the lesser of two that overlap ends at the lesser end',
      arithmetic.minimum(between(1, 4), between(2, 3)),
      between(1, 3),
    ],
  ];
  for (const [name, found, expected] of cases) {
    it(name, () => expect([found.low, found.high]).toEqual([expected.low, expected.high]));
  }

  it('the greater of two that cannot meet is the greater one, estimate and all', () => {
    const greater = quantity({ dimension: {}, low: 5, estimate: 6, high: 7 });
    expect(arithmetic.maximum(between(1, 5), greater)).toEqual(greater);
    expect(arithmetic.minimum(quantity({ ...greater, low: 7, estimate: 8, high: 9 }), greater)).toEqual(greater);
  });

  it('what two statistical intervals guarantee together is less than either', () => {
    const [strong, weak] = [0.95, 0.9].map((coverage) => quantity({ dimension: {}, low: 1, high: 2, coverage }));
    expect(arithmetic.add(strong as Quantity, weak as Quantity)).toEqual({
      ...between(2, 4),
      coverage: expect.closeTo(0.85, 12),
    });
    expect(arithmetic.multiply(point(1, {}), strong as Quantity)).toEqual({ ...between(1, 2), coverage: 0.95 });
  });

  it('a product or quotient beyond the largest number opens the bound', () => {
    const open = quantity({ dimension: {}, low: Number.MAX_VALUE, high: OPEN });
    expect(arithmetic.multiply(point(1e200, {}), point(1e200, {}))).toEqual(open);
    expect(arithmetic.divide(point(1, {}), point(1e-320, {}))).toEqual(open);
  });
});

describe('dimensions', () => {
  it('multiply, divide and are raised with the values', () => {
    const dimensions = [arithmetic.multiply, arithmetic.divide].map((run) => run(point(6, WATT), point(2, SECOND)));
    expect(dimensions).toEqual([point(12, { J: 1 }), point(3, { J: 1, s: -2 })]);
    expect(arithmetic.power(point(2, SECOND), -2)).toEqual(point(0.25, { s: -2 }));
  });

  it('that differ cannot be added, compared or split', () => {
    const [power, time] = [point(1, WATT), point(1, SECOND)];
    for (const [name, verb] of Object.entries({
      add: 'add',
      subtract: 'subtract',
      minimum: 'compare',
      maximum: 'compare',
    })) {
      const error = new QuantityError(`cannot ${verb} W and s: their dimensions differ`);
      expect(() => pairs[name]?.[0](power, time)).toThrow(error);
    }
    const error = new QuantityError('cannot split W and s: their dimensions differ');
    expect(() => arithmetic.sumOfSquaresWithin(power, time)).toThrow(error);
  });
});
