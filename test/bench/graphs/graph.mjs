import { claimsAbout } from './claims.mjs';
import { entitiesOf } from './entities.mjs';
import { vendorsFor } from './shape.mjs';

/**
 * A graph of about so many claims, the same each time. Entities and claims are made as they are walked, in the order of
 * their ids, and as often as they are walked; nothing is kept.
 */
export function generatedGraph(claims) {
  const vendors = vendorsFor(claims);
  return {
    today: '2026-06-01',
    entities: { [Symbol.iterator]: () => entitiesOf(vendors) },
    claims: { [Symbol.iterator]: () => claimsOf(vendors) },
    scenarios: [],
  };
}

function* claimsOf(vendors) {
  for (const entity of entitiesOf(vendors)) yield* claimsAbout(entity);
}
