import { type Claim, quantityOf } from './claim.js';
import type { Entity } from './entity.js';
import type { Store } from './store.js';
import type { View } from './view.js';

/** Two results with the same digits of one measure. */
export interface Twin {
  readonly own: Claim;
  readonly other: Claim;
}

const KIND = 'benchmark-result';
const MEASURES: readonly string[] = ['throughput', 'sampleThroughput', 'latency'];
/** With fewer digits, two runs may well give the same. */
const FEWEST_DIGITS = 4;

/** The results that have claims with the same signature, by it. Looked through once for a store. */
type Index = ReadonlyMap<string, readonly string[]>;

const kept = new WeakMap<Store, Index>();

/** The results of the same source, system, model and benchmark with the same digits; of two, the later id has the twin. */
export function twinsOf(view: View, entity: Entity): readonly Twin[] {
  return MEASURES.flatMap((measure) => {
    const own = view.claim(entity.id, measure);
    const signature = own && signatureOf(entity, own, view.store);
    const alike = signature === undefined ? [] : (indexOf(view.store).get(signature) ?? []);
    const [other] = alike.flatMap((id) => (id < entity.id ? (view.claim(id, measure) ?? []) : []));
    const twin = other && view.entity(other.subject);
    return own && other && twin && signatureOf(twin, other, view.store) === signature ? [{ own, other }] : [];
  });
}

function indexOf(store: Store): Index {
  const known = kept.get(store);
  if (known) return known;
  const index = new Map<string, string[]>();
  for (const id of store.ids(KIND)) {
    const entity = store.entity(id);
    for (const claim of entity ? store.claimsAbout(id) : []) {
      const signature = entity && MEASURES.includes(claim.property) ? signatureOf(entity, claim, store) : undefined;
      if (signature !== undefined) index.set(signature, [...(index.get(signature) ?? []), id]);
    }
  }
  kept.set(store, index);
  return index;
}

/** What two claims on one run have alike; undefined for a number of too few digits. */
function signatureOf({ keys }: Entity, claim: Claim, store: Store): string | undefined {
  const { property, basis, source, written } = claim;
  const digits = written.replace(/\D/g, '').replace(/^0+/, '');
  if (digits.length < FEWEST_DIGITS) return undefined;
  const origin = store.entity(source)?.keys.cites ?? source;
  return JSON.stringify([keys.system, keys.model, keys.benchmark, property, basis, quantityOf(claim)?.low, origin]);
}
