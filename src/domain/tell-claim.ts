import type { Claim } from './claim.js';
import { inWords } from './names.js';
import type { View } from './view.js';

const MOST_NAMES = 3;

/**
 * A claim for reading: `CS-3, power: ~15 kW`, with the period where its subject has none of its own.
 * @param value what it says, as it was written unless given otherwise
 */
export function tellClaim(view: View, claim: Claim, value = writtenValue(view, claim)): string {
  const { subject, property, period } = claim;
  const entity = view.entity(subject);
  const when = period && entity?.period === undefined ? ` in ${period.label}` : '';
  return `${entity?.name ?? subject}, ${inWords(property)}${when}: ${value}`;
}

/** The value as it was written; of a relation, the name of the entity that it leads to. */
export function writtenValue(view: View, { value, written }: Claim): string {
  return value.type === 'entity' ? (view.entity(value.entity)?.name ?? value.entity) : written;
}

/** The sources of claims by name, the first three of them. */
export function namesOf(view: View, claims: readonly Claim[]): string {
  const names = [...new Set(claims.map(({ source }) => view.entity(source)?.name ?? source))].map(
    (name) => `“${name}”`,
  );
  const more = names.length - MOST_NAMES;
  return more > 0 ? `${names.slice(0, MOST_NAMES).join(', ')} and ${more} more` : names.join(', ');
}

/** The title of a source, and who published it where the title does not say. */
function _nameOf(view: View, source: string): string {
  const entity = view.entity(source);
  const name = `“${entity?.name ?? source}”`;
  const publisher = entity?.keys.publisher;
  return publisher === undefined || name.includes(publisher) ? name : `${name} (${publisher})`;
}

/** The day that a claim describes: the end of its period, or its publication where it names none. */
export const dayOf = ({ period, published }: Claim): string => (period ?? published).end;
