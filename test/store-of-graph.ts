import type { Claim } from '../src/domain/claim.js';
import type { Graph } from '../src/domain/graph.js';
import type { Store } from '../src/domain/store.js';

/** A store that holds a graph in memory. */
export function storeOfGraph({ today, entities, claims, scenarios }: Graph): Store {
  const byId = new Map(entities.map((entity) => [entity.id, entity]));
  const about = grouped(claims, ({ subject }) => subject);
  // As a dataset gives them: subject by subject.
  const bySubject = [...claims].sort((a, b) => (a.subject === b.subject ? 0 : a.subject < b.subject ? -1 : 1));
  const from = grouped(bySubject, ({ source }) => source);
  const ids = entities.map(({ id }) => id).sort();
  const ofKind = grouped(ids, (id) => byId.get(id)?.kind ?? '');
  const leads = ({ property, value }: Claim, name: string, target: string) =>
    property === name && value.type === 'entity' && value.entity === target;
  return {
    today,
    entity: (id) => byId.get(id),
    claimsAbout: (subject) => about.get(subject) ?? [],
    claimsFrom: (source) => from.get(source) ?? [],
    claims: () => claims,
    ids: (kind) => ofKind.get(kind) ?? [],
    keyedTo: (kind, key, id) => (ofKind.get(kind) ?? []).filter((other) => byId.get(other)?.keys[key] === id),
    claimedTo: (kind, property, id) =>
      (ofKind.get(kind) ?? []).filter((other) => about.get(other)?.some((claim) => leads(claim, property, id))),
    scenarios: () => scenarios,
  };
}

function grouped<T>(items: readonly T[], keyOf: (item: T) => string): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group) group.push(item);
    else groups.set(keyOf(item), [item]);
  }
  return groups;
}
