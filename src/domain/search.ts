/** How a quantity is searched for where a function of it changes: over positive numbers, on a log scale. */

/** Two neighbouring values between which a function changes. */
export type Bracket = readonly [number, number];

/** 4^15 is just over nine orders of magnitude. */
const FACTOR = 4;
const STEPS = 15;
const FINE_STEPS = 16;
const PRECISION = 1e-12;
const NOISE = 1e-9;

/** The start and what lies under and over it in steps of a factor of four, over nine orders of magnitude each. */
export function outwards(start: number, range: { readonly low: number; readonly high: number }) {
  const steps = Array.from({ length: STEPS }, (_, index) => FACTOR ** (index + 1));
  const up = steps.map((factor) => start * factor);
  const beyond = up.some((value) => value > range.high) && start < range.high ? [range.high] : [];
  return {
    down: [start, ...steps.map((factor) => start / factor).filter((value) => value >= range.low)],
    up: [...up.filter((value) => value < range.high), ...beyond],
  };
}

/** Values between two others, both included, at like ratios. */
export function spread(from: number, to: number): readonly number[] {
  return Array.from({ length: FINE_STEPS + 1 }, (_, index) => from * (to / from) ** (index / FINE_STEPS));
}

/** The neighbours between which a function changes, in the order of the values. */
export function flips(values: readonly number[], state: (value: number) => unknown): readonly Bracket[] {
  return values.slice(1).flatMap((to, index): readonly Bracket[] => {
    const from = values[index] as number; // the one before
    return state(from) === state(to) ? [] : [[from, to]];
  });
}

/** Whether a function only ever rises or only ever falls, give or take rounding; what is undefined is left out. */
export function isMonotone(values: readonly number[], of: (value: number) => number | undefined): boolean {
  const found = values.flatMap((value) => of(value) ?? []);
  const slack = NOISE * Math.max(...found.map(Math.abs));
  const steps = found.slice(1).map((value, index) => value - (found[index] as number));
  return steps.every((step) => step >= -slack) || steps.every((step) => step <= slack);
}

/** The value in a bracket up to which a condition holds that holds at its beginning and not at its end. */
export function bisect([from, to]: Bracket, holds: (value: number) => boolean): number {
  let [inner, outer] = [from, to];
  while (outer / inner - 1 > PRECISION) {
    const middle = Math.sqrt(inner) * Math.sqrt(outer);
    if (middle <= inner || middle >= outer) break;
    if (holds(middle)) inner = middle;
    else outer = middle;
  }
  return inner;
}
