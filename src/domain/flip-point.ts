/** How far from where it starts a search goes, in doublings. */
const MOST_DOUBLINGS = 40;
/** Halvings of the bracket: enough for the last digit of a floating-point number. */
const HALVINGS = 60;

/** A factor at which something ends to hold, and whether it ends above or below. */
export interface FlipPoint {
  readonly factor: number;
  readonly direction: 'up' | 'down';
}

/**
 * The factor nearest to 1 at which something that holds at 1 ends to hold, found by doubling outward and halving back.
 * It is assumed to hold up to that factor and not beyond.
 * @returns undefined if it holds at 1 no more than elsewhere, or everywhere within 2^±40
 */
export function flipPoint(holds: (factor: number) => boolean): FlipPoint | undefined {
  if (!holds(1)) return undefined;
  for (let doublings = 1; doublings <= MOST_DOUBLINGS; doublings += 1) {
    for (const direction of ['up', 'down'] as const) {
      const outer = 2 ** (direction === 'up' ? doublings : -doublings);
      if (holds(outer)) continue;
      const inner = direction === 'up' ? outer / 2 : outer * 2;
      return { factor: between(inner, outer, holds), direction };
    }
  }
  return undefined;
}

/** The border between a factor where it holds and one where it does not: the side where it does not. */
function between(inner: number, outer: number, holds: (factor: number) => boolean): number {
  let [inside, outside] = [inner, outer];
  for (let step = 0; step < HALVINGS; step += 1) {
    const middle = Math.sqrt(inside) * Math.sqrt(outside);
    if (holds(middle)) inside = middle;
    else outside = middle;
  }
  return outside;
}
