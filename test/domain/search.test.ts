import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bisect, flips, isMonotone, outwards, spread } from '../../src/domain/search.js';

const positive = fc.double({ min: 1e-4, max: 1e4, noNaN: true });

describe('a search', () => {
  it('looks over nine orders of magnitude each way, and nowhere outside the range', () => {
    const { down, up } = outwards(15, { low: 0, high: Number.POSITIVE_INFINITY });
    expect(down[0]).toBe(15);
    expect((down.at(-1) as number) / 15).toBeLessThan(1e-9);
    expect((up.at(-1) as number) / 15).toBeGreaterThan(1e9);
    expect(outwards(0.5, { low: 0, high: 1 }).up).toEqual([1]);
    expect(outwards(1, { low: 0.05, high: 1 })).toEqual({ down: [1, 0.25, 0.0625], up: [] });
  });

  it('finds any threshold to twelve digits', () => {
    fc.assert(
      fc.property(positive, positive, (start, threshold) => {
        const { down, up } = outwards(start, { low: 0, high: Number.POSITIVE_INFINITY });
        const holds = (value: number) => value < threshold;
        const [bracket, ...more] = flips([...down.reverse(), ...up], holds);
        expect(more).toEqual([]);
        const found = bisect(bracket ?? expect.fail('nothing flips'), holds);
        expect(Math.abs(found / threshold - 1)).toBeLessThan(2e-12);
      }),
    );
  });

  it('tells what only rises or only falls from what turns, and takes rounding for neither', () => {
    const values = spread(1, 10);
    expect([values[0], values.at(-1)]).toEqual([1, expect.closeTo(10, 12)]);
    expect(isMonotone(values, (x) => 1 / x)).toBe(true);
    expect(isMonotone(values, (x) => Math.min(x, 3))).toBe(true);
    expect(isMonotone(values, (x) => x + 9 / x)).toBe(false);
    expect(isMonotone(values, (x) => 1 + 1e-15 * Math.sin(x))).toBe(true);
  });
});
