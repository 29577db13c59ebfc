import { sumOfSquaresWithin } from './arithmetic.js';
import { point, type Quantity } from './quantity.js';
import { DIMENSIONLESS } from './unit.js';

const MOST_CORNERS = 12;

/**
 * An upper bound on the sum of squares of shares that add to one: each known share within its bounds, the rest in
 * parts none of which is above `largest`. Never above what independent bounds give, because the shares are tied.
 *
 * With shares known exactly the rest is exact too. Otherwise a rest r adds at most `r ^ 2` where it may always be one
 * part, and at most `largest * r` where not, so the sum is bounded by a convex function of the shares, which is greatest
 * in a corner of the shares that are possible: every share at one of its bounds, but for one that fills up to the whole.
 *
 * @returns undefined where the bounds would take too long to work out or the shares cannot add to one
 */
export function largestSumOfSquares(shares: readonly Quantity[], largest: number): number | undefined {
  const lows = shares.map(({ low }) => low);
  const highs = shares.map(({ high }) => high);
  const cap = Math.min(largest, 1);
  const squares = (values: readonly number[]) => values.reduce((sum, value) => sum + value * value, 0);
  const total = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0);
  const open = shares.flatMap(({ low, high }, index) => (low < high ? [index] : []));
  if (open.length === 0) {
    const rest = Math.max(1 - total(lows), 0);
    return (
      squares(lows) + sumOfSquaresWithin(point(rest, DIMENSIONLESS), point(Math.min(cap, rest), DIMENSIONLESS)).high
    );
  }
  if (open.length > MOST_CORNERS || total(lows) > 1) return undefined;
  const added = (rest: number) => rest * (cap >= 1 - total(lows) ? rest : cap);
  let greatest = 0;
  for (let corner = 0; corner < 2 ** open.length; corner += 1) {
    const atHigh = new Set(open.filter((_, bit) => (corner >> bit) & 1));
    const values = lows.map((low, index) => (atHigh.has(index) ? Math.min(highs[index] ?? low, 1) : low));
    const rest = 1 - total(values);
    if (rest >= 0) greatest = Math.max(greatest, squares(values) + added(rest));
    for (const filler of rest < 0 ? atHigh : []) {
      const filled = values.map((value, index) => (index === filler ? value + rest : value));
      const possible = filled.every((value, index) => value >= (lows[index] as number));
      if (possible) greatest = Math.max(greatest, squares(filled));
    }
  }
  return greatest;
}

/** Rounding of the sums below, a few operations on doubles. */
const SLACK = 1e-12;

/**
 * The least and the greatest sum of squares over the square of the sum, for amounts each within its bounds: the
 * concentration of these amounts among themselves. As a function of one amount it falls, then rises, so it is greatest
 * in a corner; it is least where every amount is as near to one common level as its bounds allow.
 *
 * @returns undefined where nothing is known to be bought, or the bounds would take too long to work out
 */
export function concentrationAmong(amounts: readonly Quantity[]): { low: number; high: number } | undefined {
  const sizes = amounts.map(({ low, high }) => ({ low: Math.max(low, 0), high }));
  const open = sizes.flatMap(({ low, high }, index) => (low < high ? [index] : []));
  if (open.length > MOST_CORNERS || sizes.every(({ low }) => low === 0)) return undefined;
  let high = 0;
  for (let corner = 0; corner < 2 ** open.length; corner += 1) {
    const atHigh = new Set(open.filter((_, bit) => (corner >> bit) & 1));
    high = Math.max(high, ...among(sizes.map((size, index) => (atHigh.has(index) ? size.high : size.low))));
  }
  const bounds = [...new Set(sizes.flatMap((size) => [size.low, size.high]))].filter(Number.isFinite);
  const levels = bounds.sort((a, b) => a - b).flatMap((level) => [level, balancedLevel(sizes, level)]);
  const least = levels.map((level) => sizes.map((size) => Math.min(Math.max(level, size.low), size.high)));
  return { low: Math.min(...least.flatMap(among)) * (1 - SLACK), high: Math.min(high * (1 + SLACK), 1) };
}

/** An amount without limit is all of the sum; amounts that are all nothing have no concentration. */
function among(amounts: readonly number[]): number[] {
  if (amounts.includes(Number.POSITIVE_INFINITY)) return [1];
  const total = amounts.reduce((sum, amount) => sum + amount, 0);
  return total === 0 ? [] : [amounts.reduce((sum, amount) => sum + (amount / total) ** 2, 0)];
}

/** The level just above `above` from which the amounts inside their bounds gain nothing by moving. */
function balancedLevel(sizes: readonly { low: number; high: number }[], above: number): number {
  const fixed = sizes.flatMap(({ low, high }) => (high <= above ? [high] : low > above ? [low] : []));
  const total = fixed.reduce((sum, amount) => sum + amount, 0);
  return total === 0 ? above : fixed.reduce((sum, amount) => sum + amount * amount, 0) / total;
}
