import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { agrees, clamp, hull, intersection, point, QuantityError, quantity, widen } from '../../src/domain/quantity.js';
import { DIMENSIONLESS, parseUnit } from '../../src/domain/unit.js';
import { finite, holds, holdsAll, sample } from './random-quantities.js';

const WATT = parseUnit('W').dimension;
const share = (low: number, high: number, parts: object = {}) =>
  quantity({ dimension: DIMENSIONLESS, low, high, ...parts });
const whole = { resolution: 0, coverage: undefined };

describe('a quantity is a set of values that can exist', () => {
  it('keeps what it was given, without estimate unless one was stated', () => {
    expect(share(0.3, 0.4)).toEqual({
      ...{ dimension: {}, low: 0.3, estimate: undefined, high: 0.4 },
      ...whole,
    });
    expect(point(5, WATT)).toEqual({ dimension: { J: 1, s: -1 }, low: 5, estimate: 5, high: 5, ...whole });
  });

  it('is frozen', () => {
    expect(Object.isFrozen(share(0, 1))).toBe(true);
  });

  const impossible: readonly (readonly [string, () => unknown, string])[] = [
    ['bounds in the wrong order', () => share(0.4, 0.3), 'the lower bound 0.4 is above the upper bound 0.3'],
    ['a lower bound that is no number', () => share(Number.NaN, 1), 'a bound is not a number'],
    ['an upper bound that is no number', () => share(0, Number.NaN), 'a bound is not a number'],
    ['an estimate below', () => share(1, 2, { estimate: 0 }), 'the estimate 0 is not between 1 and 2'],
    ['an estimate above', () => share(1, 2, { estimate: 3 }), 'the estimate 3 is not between 1 and 2'],
    [
      'an estimate that is no number',
      () => share(1, 2, { estimate: Number.NaN }),
      'the estimate NaN is not between 1 and 2',
    ],
    [
      'an infinite estimate',
      () => share(1, Number.POSITIVE_INFINITY, { estimate: Number.POSITIVE_INFINITY }),
      'the estimate Infinity is not between 1 and Infinity',
    ],
    [
      'only infinite values',
      () => point(Number.POSITIVE_INFINITY, DIMENSIONLESS),
      'no finite value lies between the bounds',
    ],
  ];
  for (const [name, make, message] of impossible) {
    it(`refuses ${name}`, () => expect(make).toThrow(new QuantityError(message)));
  }
});

describe('the hull', () => {
  it('spans both quantities and the gap between them, with no estimate and the coverage of both together', () => {
    const [low, high] = [share(1, 2, { estimate: 1.5, coverage: 0.9 }), share(4, 5, { estimate: 4, coverage: 0.5 })];
    expect(hull(high, low)).toEqual({ ...share(1, 5), coverage: expect.closeTo(0.4, 12) });
  });

  it('holds every value of both', () => {
    fc.assert(
      fc.property(sample(), sample(), (a, b) => {
        const both = hull(a.set, b.set);
        return holds(both, a.value) && holds(both, b.value) && [a.set.low, b.set.low].includes(both.low);
      }),
    );
  });
});

describe('the intersection', () => {
  it('is what both allow, with the first estimate that both allow', () => {
    expect(intersection(share(0, 5, { estimate: 1 }), share(3, 9, { estimate: 4 }))).toEqual(
      share(3, 5, { estimate: 4 }),
    );
    expect(intersection(share(0, 5, { estimate: 4.5 }), share(3, 9, { estimate: 4 }))).toEqual(
      share(3, 5, { estimate: 4.5 }),
    );
    expect(intersection(share(0, 5, { estimate: 1 }), share(3, 9, { estimate: 8 }))).toEqual(share(3, 5));
  });

  it('is one value where the bounds touch, and nothing where they do not', () => {
    expect(intersection(share(0, 3), share(3, 9))).toEqual(share(3, 3));
    expect(intersection(share(0, 3), share(3.1, 9))).toBeUndefined();
  });

  it('holds exactly the values that both hold', () => {
    fc.assert(
      fc.property(sample(), sample(), finite, (a, b, value) => {
        const common = intersection(a.set, b.set);
        expect(common !== undefined && holds(common, value)).toBe(holds(a.set, value) && holds(b.set, value));
      }),
    );
  });
});

describe('clamping to a range', () => {
  it('ends open bounds where the range ends, and drops an estimate that cannot be', () => {
    const open = share(Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY, { estimate: 1.2 });
    expect(clamp(open, { low: 0, high: 1 })).toEqual(share(0, 1));
  });

  it('is nothing where nothing inside is allowed', () => {
    expect(clamp(share(2, 3), { low: 0, high: 1 })).toBeUndefined();
  });

  it('forgives what lies outside by rounding alone', () => {
    const rounded = share(1.004, 1.004, { estimate: 1.004, resolution: 0.005 });
    expect(clamp(rounded, { low: 0, high: 1 })).toEqual(share(1, 1, { estimate: 1, resolution: 0.005 }));
  });

  it('keeps every value that can exist', () => {
    fc.assert(
      fc.property(sample(), ({ set, value }) => {
        const clamped = clamp(set, { low: 0, high: 1 });
        if (!clamped) return value < 0 || value > 1;
        return holdsAll(share(0, 1), clamped) && (value < 0 || value > 1 || holds(clamped, value));
      }),
    );
  });
});

describe('two statements agree', () => {
  it('if their rounded values can be the same: 78 % and a computed 78.33 %', () => {
    const printed = share(0.78, 0.78, { estimate: 0.78, resolution: 0.005 });
    expect(widen(printed)).toEqual({ ...printed, low: 0.775, high: 0.785 });
    expect(agrees(printed, point(0.78333, DIMENSIONLESS))).toBe(true);
    expect(agrees(printed, point(0.78501, DIMENSIONLESS))).toBe(false);
  });

  it('never if their dimensions differ', () => {
    expect(agrees(point(5, WATT), point(5, DIMENSIONLESS))).toBe(false);
  });

  it('in both directions, and each with itself', () => {
    fc.assert(
      fc.property(sample(), sample(), (a, b) => agrees(a.set, b.set) === agrees(b.set, a.set) && agrees(a.set, a.set)),
    );
  });

  it('where they share a value', () => {
    fc.assert(
      fc.property(sample(), sample(), (a, b) => {
        expect(agrees(a.set, b.set)).toBe(Math.max(a.set.low, b.set.low) <= Math.min(a.set.high, b.set.high));
      }),
    );
  });
});

describe('unlike dimensions are refused, both named', () => {
  const power = point(5, WATT);
  const time = point(5, parseUnit('s').dimension);
  it('in a hull', () => {
    expect(() => hull(power, time)).toThrow(new QuantityError('cannot span W and s: their dimensions differ'));
  });
  it('in an intersection', () => {
    expect(() => intersection(time, power)).toThrow(
      new QuantityError('cannot intersect s and W: their dimensions differ'),
    );
  });
});
