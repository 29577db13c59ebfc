import { type Claim, quantityOf } from './claim.js';
import type { Entity } from './entity.js';
import type { View } from './view.js';

/** Two results with the same digits of one measure. */
export interface Twin {
  readonly own: Claim;
  readonly other: Claim;
}

const KIND = 'benchmark-result';
const MEASURES = ['throughput', 'sampleThroughput', 'latency'] as const;
/** With fewer digits, two runs may well give the same. */
const FEWEST_DIGITS = 4;

type Groups = ReadonlyMap<string, readonly Claim[]>;

const kept = new WeakMap<View, Map<string, Groups>>();

/** The results of the same source, system, model and benchmark with the same digits; of two, the later id has the twin. */
export function twinsOf(view: View, entity: Entity): readonly Twin[] {
  const groups = groupsOf(view, entity.keys.system ?? '');
  return MEASURES.flatMap((measure) => {
    const own = measuredBy(view, entity, measure);
    const all = own && groups.get(signature(view, entity, own));
    const [other] = all ?? [];
    return own && other && other.subject < own.subject ? [{ own, other }] : [];
  });
}

/** The measures of all results on one system by what they have alike. Looked through once for a view. */
function groupsOf(view: View, system: string): Groups {
  const systems = kept.get(view) ?? new Map<string, Groups>();
  kept.set(view, systems);
  const known = systems.get(system);
  if (known) return known;
  const groups = new Map<string, Claim[]>();
  for (const id of view.store.keyedTo(KIND, 'system', system)) {
    const entity = view.entity(id);
    for (const measure of MEASURES) {
      const claim = entity && measuredBy(view, entity, measure);
      if (!entity || !claim) continue;
      const key = signature(view, entity, claim);
      groups.set(key, [...(groups.get(key) ?? []), claim]);
    }
  }
  systems.set(system, groups);
  return groups;
}

function measuredBy(view: View, { id }: Entity, measure: string): Claim | undefined {
  const claim = view.claim(id, measure);
  const digits = claim?.written.replace(/\D/g, '').replace(/^0+/, '') ?? '';
  return claim && quantityOf(claim) && digits.length >= FEWEST_DIGITS ? claim : undefined;
}

function signature(view: View, { keys }: Entity, claim: Claim): string {
  const { property, basis, source } = claim;
  return JSON.stringify([keys.model, keys.benchmark, property, basis, quantityOf(claim)?.low, view.original(source)]);
}
