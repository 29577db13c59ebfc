/** The factors of edits by entity and property; of no other edits than `scale` the bench asks. */
export function factorsOf(assume) {
  const factors = new Map();
  for (const { scale } of assume ?? []) {
    const key = `${scale.about}.${scale.property}`;
    factors.set(key, (factors.get(key) ?? 1) * Number(scale.by));
  }
  return factors;
}

/** Edits laid over edits. */
export function combined(outer, inner) {
  if (!outer || outer.size === 0) return inner;
  const both = new Map(outer);
  for (const [key, factor] of inner) both.set(key, (both.get(key) ?? 1) * factor);
  return both;
}
