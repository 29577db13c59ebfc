import { jointCoverage, point, type Quantity, quantity, requireSame } from './quantity.js';
import { DIMENSIONLESS, divideDimensions, multiplyDimensions, raiseDimension } from './unit.js';

/**
 * Interval arithmetic: the result of every operation holds each value that the operation can give
 * for values inside the operands. The estimate is computed beside the bounds, and only from estimates.
 */

type Estimate = number | undefined;

const both = (a: Estimate, b: Estimate, combine: (x: number, y: number) => number): Estimate => {
  if (a === undefined || b === undefined) return undefined;
  const value = combine(a, b);
  return Number.isFinite(value) ? value : undefined;
};

/** Rounding can put an estimate one step outside the bounds; it is moved back in. */
function inside(estimate: Estimate, low: number, high: number): Estimate {
  return estimate === undefined ? undefined : Math.min(Math.max(estimate, low), high);
}

function result(a: Quantity, b: Quantity, parts: Pick<Quantity, 'dimension' | 'low' | 'high' | 'estimate'>): Quantity {
  const low = Math.min(parts.low, Number.MAX_VALUE);
  const high = Math.max(parts.high, -Number.MAX_VALUE);
  const finite = Number.isFinite(parts.estimate) ? parts.estimate : undefined;
  const estimate = inside(finite, low, high);
  return quantity({ ...parts, low, high, estimate, coverage: a === b ? a.coverage : jointCoverage(a, b) });
}

export function add(a: Quantity, b: Quantity): Quantity {
  requireSame(a, b, 'add');
  const estimate = both(a.estimate, b.estimate, (x, y) => x + y);
  const sum = result(a, b, { dimension: a.dimension, low: a.low + b.low, high: a.high + b.high, estimate });
  return quantity({ ...sum, resolution: a.resolution + b.resolution });
}

export function negate(a: Quantity): Quantity {
  const estimate = a.estimate === undefined ? undefined : -a.estimate;
  const { resolution, dimension } = a;
  return quantity({ ...result(a, a, { dimension, low: -a.high, high: -a.low, estimate }), resolution });
}

export function subtract(a: Quantity, b: Quantity): Quantity {
  requireSame(a, b, 'subtract');
  return add(a, negate(b));
}

/** Zero times an open bound is zero: the bound stands for values without limit, each of them finite. */
const times = (x: number, y: number): number => (x === 0 || y === 0 ? 0 : x * y);

export function multiply(a: Quantity, b: Quantity): Quantity {
  const ends = [times(a.low, b.low), times(a.low, b.high), times(a.high, b.low), times(a.high, b.high)];
  const dimension = multiplyDimensions(a.dimension, b.dimension);
  const estimate = both(a.estimate, b.estimate, (x, y) => x * y);
  return result(a, b, { dimension, low: Math.min(...ends), high: Math.max(...ends), estimate });
}

/** A divisor that reaches zero opens the bound on that side; one that spans zero opens both. */
export function divide(a: Quantity, b: Quantity): Quantity {
  const dimension = divideDimensions(a.dimension, b.dimension);
  const estimate = both(a.estimate, b.estimate, (x, y) => x / y);
  const open = { dimension, low: Number.NEGATIVE_INFINITY, high: Number.POSITIVE_INFINITY };
  if ((b.low < 0 && b.high > 0) || (b.low === 0 && b.high === 0)) return result(a, b, { ...open, estimate });
  if (b.high <= 0) return divide(negate(a), negate(b));
  const over = (x: number, y: number) => (x === 0 ? 0 : x / y);
  const ends = [over(a.low, b.low), over(a.low, b.high), over(a.high, b.low), over(a.high, b.high)];
  const known = ends.filter((end) => !Number.isNaN(end));
  return result(a, b, { dimension, low: Math.min(...known), high: Math.max(...known), estimate });
}

/** A whole power. An even power of an interval that spans zero starts at zero. */
export function power(a: Quantity, exponent: number): Quantity {
  if (exponent < 0) return divide(point(1, DIMENSIONLESS), power(a, -exponent));
  const dimension = raiseDimension(a.dimension, exponent);
  const ends = [a.low ** exponent, a.high ** exponent];
  const spansZero = exponent % 2 === 0 && exponent > 0 && a.low < 0 && a.high > 0;
  const estimate = a.estimate === undefined ? undefined : a.estimate ** exponent;
  return result(a, a, { dimension, low: spansZero ? 0 : Math.min(...ends), high: Math.max(...ends), estimate });
}

/** The lesser value. Where one operand lies wholly below the other its estimate stands alone. */
export function minimum(a: Quantity, b: Quantity): Quantity {
  return negate(maximum(negate(a), negate(b)));
}

/** The greater value. Where one operand lies wholly above the other its estimate stands alone. */
export function maximum(a: Quantity, b: Quantity): Quantity {
  requireSame(a, b, 'compare');
  const coverage = jointCoverage(a, b);
  if (a.low >= b.high) return quantity({ ...a, coverage });
  if (b.low >= a.high) return quantity({ ...b, coverage });
  const estimate = both(a.estimate, b.estimate, Math.max);
  return result(a, b, {
    dimension: a.dimension,
    low: Math.max(a.low, b.low),
    high: Math.max(a.high, b.high),
    estimate,
  });
}

/** Rounds up to whole numbers of the coherent unit. */
export function ceiling(a: Quantity): Quantity {
  return rounded(a, Math.ceil);
}

/** Rounds down to whole numbers of the coherent unit. */
export function floor(a: Quantity): Quantity {
  return rounded(a, Math.floor);
}

function rounded(a: Quantity, round: (x: number) => number): Quantity {
  const estimate = a.estimate === undefined ? undefined : round(a.estimate);
  return result(a, a, { dimension: a.dimension, low: round(a.low), high: round(a.high), estimate });
}

/**
 * The sum of the squares of parts that add up to `total`, each of them non-negative and none above `largest`,
 * in any number: from nothing (countless small parts) to as few parts as possible.
 */
export function sumOfSquaresWithin(total: Quantity, largest: Quantity): Quantity {
  requireSame(total, largest, 'split');
  const cap = Math.min(Math.max(largest.high, 0), Math.max(total.high, 0));
  const high = fewestParts(Math.max(total.high, 0), cap);
  return quantity({
    dimension: multiplyDimensions(total.dimension, total.dimension),
    low: 0,
    estimate: high === 0 ? 0 : undefined,
    high,
    coverage: jointCoverage(total, largest),
  });
}

function fewestParts(total: number, cap: number): number {
  if (cap === 0 || total === 0) return 0;
  if (!Number.isFinite(total)) return total;
  const whole = Math.floor(total / cap);
  return whole * cap * cap + Math.max(total - whole * cap, 0) ** 2;
}
