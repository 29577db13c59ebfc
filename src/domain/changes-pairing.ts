/** How an item differs between two views: only the later has it, only the earlier had it, or it is told otherwise. */
export const CHANGE_KINDS = ['appeared', 'vanished', 'altered'] as const;
export type ChangeKind = (typeof CHANGE_KINDS)[number];

/** One item that differs between two views, as each of them has it. */
export type Change<T> =
  | { readonly kind: 'appeared'; readonly before: undefined; readonly after: T }
  | { readonly kind: 'vanished'; readonly before: T; readonly after: undefined }
  | { readonly kind: 'altered'; readonly before: T; readonly after: T };

/** By what items of two views are known to be the same. */
export interface Identity<T> {
  /** All that counts of an item; two that say the same are no change. */
  readonly told: (item: T) => string;
  /** What makes it the one that it is, the surest first: those that share it, one on each side, are one item altered. */
  readonly keys: readonly ((item: T) => string)[];
}

/** What differs between two lists: first in the order of the later one, then what only the earlier one has. */
export function changesOf<T extends object>(
  before: readonly T[],
  after: readonly T[],
  { told, keys }: Identity<T>,
): readonly Change<T>[] {
  let [old, now] = unlike(before, after, told);
  const altered = new Map<T, T>();
  for (const key of keys) {
    const earlier = singles(old, key);
    for (const [name, item] of singles(now, key)) {
      const match = earlier.get(name);
      if (match) altered.set(item, match);
    }
    const matched = new Set(altered.values());
    old = old.filter((item) => !matched.has(item));
    now = now.filter((item) => !altered.has(item));
  }
  const isNew = new Set(now);
  const changes = after.flatMap((item): Change<T>[] => {
    const match = altered.get(item);
    if (match) return [{ kind: 'altered', before: match, after: item }];
    return isNew.has(item) ? [{ kind: 'appeared', before: undefined, after: item }] : [];
  });
  return [...changes, ...old.map((item): Change<T> => ({ kind: 'vanished', before: item, after: undefined }))];
}

/** Both lists without what says the same on both sides, one for one. */
function unlike<T extends object>(
  before: readonly T[],
  after: readonly T[],
  told: (item: T) => string,
): [readonly T[], readonly T[]] {
  const [earlier, later] = [new Set(before), new Set(after)];
  const rest = after.filter((item) => !earlier.has(item)); // most of two views of one store are the same objects
  const waiting = grouped(rest, told);
  const twins = new Set<T>();
  const old = before.filter((item) => {
    if (later.has(item)) return false;
    const twin = waiting.get(told(item))?.shift();
    if (twin) twins.add(twin);
    return twin === undefined;
  });
  return [old, rest.filter((item) => !twins.has(item))];
}

/** The items whose key no other one has. */
function singles<T>(items: readonly T[], key: (item: T) => string): ReadonlyMap<string, T> {
  const alone = [...grouped(items, key)].filter(([, { length }]) => length === 1);
  return new Map(alone.map(([name, [item]]) => [name, item as T]));
}

function grouped<T>(items: readonly T[], key: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const name = key(item);
    const group = groups.get(name);
    if (group) group.push(item);
    else groups.set(name, [item]);
  }
  return groups;
}
