import { sumOfSquaresWithin } from './arithmetic.js';
import { point, type Quantity } from './quantity.js';
import { DIMENSIONLESS } from './unit.js';

const MOST_CORNERS = 12;

/**
 * An upper bound on the sum of squares of shares that add to one: each known share within its bounds, the rest in
 * parts none of which is above `largest`. Never above what independent bounds give, because the shares are tied.
 *
 * With shares known exactly the rest is exact too. Otherwise a rest r adds at most `largest * r`, so the sum is bounded
 * by a convex function of the shares, which is greatest in a corner of the shares that are possible: every share at
 * one of its bounds, but for one that fills up to the whole.
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
  let greatest = 0;
  for (let corner = 0; corner < 2 ** open.length; corner += 1) {
    const atHigh = new Set(open.filter((_, bit) => (corner >> bit) & 1));
    const values = lows.map((low, index) => (atHigh.has(index) ? Math.min(highs[index] ?? low, 1) : low));
    const rest = 1 - total(values);
    if (rest >= 0) greatest = Math.max(greatest, squares(values) + cap * rest);
    for (const filler of rest < 0 ? atHigh : []) {
      const filled = values.map((value, index) => (index === filler ? value + rest : value));
      const possible = filled.every((value, index) => value >= (lows[index] as number));
      if (possible) greatest = Math.max(greatest, squares(filled));
    }
  }
  return greatest;
}
