import fc from 'fast-check';
import { type Quantity, quantity } from '../../src/domain/quantity.js';
import { DIMENSIONLESS, type Dimension } from '../../src/domain/unit.js';

/** A quantity and one value inside it. */
export interface Sample {
  readonly set: Quantity;
  readonly value: number;
}

/** Zeros of both signs, small whole numbers that meet each other, and numbers over many orders of magnitude. */
export const finite: fc.Arbitrary<number> = fc.oneof(
  fc.constantFrom(0, -0, 1, -1, 0.1, -0.1),
  fc.integer({ min: -9, max: 9 }),
  fc.double({ min: -1e3, max: 1e3, noNaN: true }).map((value) => (Math.abs(value) < 1e-9 ? 0 : value)),
  fc.double({ min: 1e-6, max: 1e12, noNaN: true }),
);

/** Open and closed bounds, points, intervals that span zero, with and without estimate; and a value in the interval. */
export const sample = (dimension: Dimension = DIMENSIONLESS): fc.Arbitrary<Sample> =>
  fc
    .tuple(
      fc.tuple(finite, finite, finite, finite),
      fc.constantFrom('closed', 'point', 'below', 'above', 'any'),
      fc.boolean(),
    )
    .map(([numbers, shape, withEstimate]) => {
      const [first, second, third, fourth] = [...numbers].sort((a, b) => a - b || (Object.is(a, -0) ? -1 : 0));
      if (shape === 'point') {
        const value = second as number;
        return {
          value,
          set: quantity({ dimension, low: value, estimate: withEstimate ? value : undefined, high: value }),
        };
      }
      const low = shape === 'below' || shape === 'any' ? Number.NEGATIVE_INFINITY : (first as number);
      const high = shape === 'above' || shape === 'any' ? Number.POSITIVE_INFINITY : (fourth as number);
      return {
        value: third as number,
        set: quantity({ dimension, low, estimate: withEstimate ? (second as number) : undefined, high }),
      };
    });

/** The same statement with bounds further out. */
export function widened(set: Quantity, by: number): Quantity {
  return quantity({ ...set, low: set.low - by, high: set.high + by });
}

/** Whether a value lies in an interval, give or take a relative rounding error of the bounds. */
export function holds(set: Quantity, value: number, tolerance = 0): boolean {
  const slack = (bound: number) => (Number.isFinite(bound) ? Math.abs(bound) * tolerance : 0);
  return value >= set.low - slack(set.low) && value <= set.high + slack(set.high);
}

/** Whether the outer interval holds the inner one. */
export function holdsAll(outer: Quantity, inner: Quantity, tolerance = 0): boolean {
  return holds(outer, inner.low, tolerance) && holds(outer, inner.high, tolerance);
}
