import { type Dimension, describeDimension, sameDimension } from './unit.js';

/**
 * The set of values that a statement allows, in the coherent unit of its dimension.
 * `low` or `high` is infinite where the statement is open on that side.
 */
export interface Quantity {
  readonly dimension: Dimension;
  readonly low: number;
  /** The value stated as the best one; undefined where only bounds are known. Never a midpoint of ours. */
  readonly estimate: number | undefined;
  readonly high: number;
  /** Half a unit of the last digit that the source wrote; 0 for what was computed. */
  readonly resolution: number;
  /** Probability mass between the bounds if they are statistical (0.9 for 5-95 %); undefined for hard bounds. */
  readonly coverage: number | undefined;
}

/** A quantity that cannot exist or an operation on unlike dimensions. */
export class QuantityError extends Error {
  readonly code = 'QUANTITY_ERROR';
}

type Parts = Pick<Quantity, 'dimension' | 'low' | 'high'> & Partial<Quantity>;

/**
 * Makes a quantity and checks that it can exist.
 * @throws QuantityError if a bound is not a number, the bounds are inverted, or the estimate lies outside.
 */
export function quantity(parts: Parts): Quantity {
  const { dimension, low, estimate, high, resolution = 0, coverage } = parts;
  if (Number.isNaN(low) || Number.isNaN(high)) throw new QuantityError('a bound is not a number');
  if (low > high) throw new QuantityError(`the lower bound ${low} is above the upper bound ${high}`);
  if (low === Number.POSITIVE_INFINITY || high === Number.NEGATIVE_INFINITY) {
    throw new QuantityError('no finite value lies between the bounds');
  }
  if (estimate !== undefined && !(estimate >= low && estimate <= high && Number.isFinite(estimate))) {
    throw new QuantityError(`the estimate ${estimate} is not between ${low} and ${high}`);
  }
  // Adding zero turns a negative zero, which would divide to the wrong infinity, into zero.
  return Object.freeze({
    dimension,
    low: low + 0,
    estimate: estimate === undefined ? undefined : estimate + 0,
    high: high + 0,
    resolution,
    coverage,
  });
}

/** One exact value, in the coherent unit. */
export function point(value: number, dimension: Dimension): Quantity {
  return quantity({ dimension, low: value, estimate: value, high: value });
}

/** All values between the ends of two quantities, with no estimate. */
export function hull(a: Quantity, b: Quantity): Quantity {
  requireSame(a, b, 'span');
  return quantity({
    dimension: a.dimension,
    low: Math.min(a.low, b.low),
    high: Math.max(a.high, b.high),
    coverage: jointCoverage(a, b),
  });
}

/** What two quantities both allow; undefined if they allow no common value. */
export function intersection(a: Quantity, b: Quantity): Quantity | undefined {
  requireSame(a, b, 'intersect');
  const low = Math.max(a.low, b.low);
  const high = Math.min(a.high, b.high);
  if (low > high) return undefined;
  const estimate = [a.estimate, b.estimate].find((value) => value !== undefined && value >= low && value <= high);
  return quantity({ ...a, low, high, estimate, coverage: jointCoverage(a, b) });
}

/**
 * What a quantity allows inside a range: an open bound ends where the range does. What lies outside by no more than
 * rounding is the end of the range; undefined if it lies farther outside. An estimate outside the range is dropped.
 */
export function clamp(a: Quantity, range: { readonly low: number; readonly high: number }): Quantity | undefined {
  const slack = a.resolution + 8 * Number.EPSILON;
  if (a.low > range.high + slack || a.high < range.low - slack) return undefined;
  const into = (value: number) => Math.min(Math.max(value, range.low), range.high);
  const [low, high] = [into(a.low), into(a.high)];
  const fits = a.estimate !== undefined && a.estimate >= low - slack && a.estimate <= high + slack;
  return quantity({ ...a, low, estimate: fits ? into(a.estimate as number) : undefined, high });
}

/** What a quantity allows below an upper bound that is known from elsewhere; an estimate above it is dropped. */
export function atMost(a: Quantity, high: number): Quantity {
  if (high >= a.high) return a;
  const top = Math.max(high, a.low);
  return quantity({
    ...a,
    estimate: a.estimate !== undefined && a.estimate <= top ? a.estimate : undefined,
    high: top,
  });
}

/** The quantity with its bounds moved out by half a unit of its last written digit. */
export function widen(a: Quantity): Quantity {
  return quantity({ ...a, low: a.low - a.resolution, high: a.high + a.resolution });
}

/** The same for what is counted: the bounds stay whole numbers where they were, so that 8 is 8 and `~900,000` is not. */
export function widenCount(a: Quantity): Quantity {
  const whole = [a.low, a.high].every((bound) => Number.isInteger(bound) || !Number.isFinite(bound));
  const wide = widen(a);
  return whole ? quantity({ ...wide, low: Math.ceil(wide.low), high: Math.floor(wide.high) }) : wide;
}

/**
 * Whether two statements can both be true: they allow a common value as written, or their insides overlap once each
 * is widened by the rounding of its last digit. $290.3M and $290.4M only touch then, and do not agree.
 */
export function agrees(a: Quantity, b: Quantity): boolean {
  if (!sameDimension(a.dimension, b.dimension)) return false;
  if (intersection(a, b)) return true;
  const [wide, other] = [widen(a), widen(b)];
  const inside = (point: Quantity, set: Quantity) =>
    point.low === point.high && set.low < point.low && point.low < set.high;
  const overlap = Math.max(wide.low, other.low) < Math.min(wide.high, other.high);
  return overlap || inside(wide, other) || inside(other, wide);
}

/**
 * Whether two statements tell the same: both bounds are equal, to the rounding of the last digit. Stronger than that
 * both can be true: "15-23 kW" agrees with 15 kW and does not tell it.
 */
export function tellTheSame(a: Quantity, b: Quantity): boolean {
  if (!sameDimension(a.dimension, b.dimension)) return false;
  const slack = Math.max(a.resolution, b.resolution);
  const areClose = (x: number, y: number) => x === y || Math.abs(x - y) <= slack;
  return areClose(a.low, b.low) && areClose(a.high, b.high);
}

/**
 * The probability that both bounds hold: at least the sum of the two less one, however they depend on each other.
 * Undefined if both are hard.
 */
export function jointCoverage(a: Quantity, b: Quantity): number | undefined {
  if (a.coverage === undefined) return b.coverage;
  return b.coverage === undefined ? a.coverage : Math.max(a.coverage + b.coverage - 1, 0);
}

/** @throws QuantityError naming both dimensions unless they are the same. */
export function requireSame(a: Quantity, b: Quantity, verb: string): void {
  if (!sameDimension(a.dimension, b.dimension)) {
    const [left, right] = [describeDimension(a.dimension), describeDimension(b.dimension)];
    throw new QuantityError(`cannot ${verb} ${left} and ${right}: their dimensions differ`);
  }
}
