/** How deep lists and objects of JSON stand in one another; looked at level by level, since JSON may be deeper than calls can go. */
export function nestingOf(value: unknown): number {
  let levels = 0;
  let found = [value].filter(isNested);
  while (found.length > 0) {
    levels++;
    found = found.flatMap((one) => Object.values(one)).filter(isNested);
  }
  return levels;
}

const isNested = (value: unknown): value is object => typeof value === 'object' && value !== null;
