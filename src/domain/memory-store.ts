import type { Claim } from './claim.js';
import type { Graph } from './graph.js';
import type { Store } from './store.js';

/** A store that holds a whole graph in memory, as it was given. */
export function storeOfGraph({ today, entities, claims, scenarios }: Graph): Store {
  const byId = new Map(entities.map((entity) => [entity.id, entity]));
  const bySubject = groupBy(claims, ({ subject }) => subject);
  const bySource = groupBy(claims, ({ source }) => source);
  const ids = new Map([...groupBy(entities, ({ kind }) => kind)].map(([kind, all]) => [kind, all.map(({ id }) => id)]));
  const byKey = groupBy(
    entities.flatMap(({ id, kind, keys }) => {
      return Object.entries(keys).map(([key, value]) => ({ id, address: `${kind} ${key} ${value}` }));
    }),
    ({ address }) => address,
  );
  const byTarget = groupBy(claims, (claim) => targetOf(claim, byId.get(claim.subject)?.kind));
  const idsOf = (found: readonly { readonly id: string }[] | undefined) => (found ?? []).map(({ id }) => id).sort();
  return {
    today,
    entity: (id) => byId.get(id),
    claimsAbout: (subject) => bySubject.get(subject) ?? [],
    claimsFrom: (source) => bySource.get(source) ?? [],
    claims: () => claims,
    ids: (kind) => [...(ids.get(kind) ?? [])].sort(),
    claimed: (kind) => [...(ids.get(kind) ?? [])].filter((id) => bySubject.has(id)).sort(),
    figures: () => undefined,
    keyedTo: (kind, key, id) => idsOf(byKey.get(`${kind} ${key} ${id}`)),
    claimedTo: (kind, property, id) => {
      const found = byTarget.get(`${kind} ${property} ${id}`) ?? [];
      return [...new Set(found.map(({ subject }) => subject))].sort();
    },
    scenarios: () => scenarios,
  };
}

const targetOf = ({ property, value }: Claim, kind = ''): string =>
  value.type === 'entity' ? `${kind} ${property} ${value.entity}` : '';

function groupBy<T>(items: readonly T[], keyOf: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group) group.push(item);
    else groups.set(keyOf(item), [item]);
  }
  return groups;
}
