/**
 * A smallest part of some items of which something still holds: take any one of them away and it no longer does.
 * Items that are not needed are dropped one after the other, the last first.
 * @param holds whether it holds of a part; it holds of the whole
 */
export function minimalSet<T>(items: readonly T[], holds: (part: readonly T[]) => boolean): readonly T[] {
  return items.reduceRight<readonly T[]>((kept, item) => {
    const without = kept.filter((other) => other !== item);
    return holds(without) ? without : kept;
  }, items);
}
