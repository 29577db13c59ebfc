import type { View } from './view.js';

/**
 * The entities that a visible claim is about or points to, the sources of those claims, and what all of them have as
 * keys: a deployment that is seen shows its customer.
 */
export function visibleIds(view: View): ReadonlySet<string> {
  const seen = new Set<string>();
  const waiting: string[] = [];
  const show = (id: string) => {
    if (seen.has(id)) return;
    seen.add(id);
    waiting.push(id);
  };
  for (const claim of view.store.claims()) {
    if (!view.seesClaim(claim)) continue;
    show(claim.subject);
    show(claim.source);
    if (claim.value.type === 'entity') show(claim.value.entity);
  }
  for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
    const entity = view.store.entity(id);
    if (!entity) continue;
    for (const [name, key] of Object.entries(view.vocabulary.definition(entity.kind).keys)) {
      const target = entity.keys[name];
      // A source shows itself only by its own claims, not by being repeated.
      if (key.type === 'entity' && key.target !== 'source' && target !== undefined) show(target);
    }
  }
  return seen;
}
