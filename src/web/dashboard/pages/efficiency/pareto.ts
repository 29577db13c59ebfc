/** A point of which more is better in both directions. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** The points that no other surpasses in one direction without falling behind in the other, by rising x. */
export function frontier<P extends Point>(points: readonly P[]): readonly P[] {
  const byX = points.toSorted((a, b) => b.x - a.x || b.y - a.y);
  let best = Number.NEGATIVE_INFINITY;
  const kept = byX.filter(({ y }) => {
    const isBetter = y > best;
    best = Math.max(best, y);
    return isBetter;
  });
  return kept.reverse();
}
