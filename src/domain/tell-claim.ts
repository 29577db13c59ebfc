import { type Claim, GRADES, UNSPECIFIED } from './claim.js';
import { inWords } from './names.js';
import { sideOfClaim } from './side.js';
import type { View } from './view.js';

/**
 * A claim for reading: `CS-3, power (server-nameplate): 23 kW`.
 * @param value what it says, as it was written unless given otherwise
 */
export function tellClaim(view: View, claim: Claim, value = writtenValue(view, claim)): string {
  const name = view.entity(claim.subject)?.name ?? claim.subject;
  return `${name}, ${tellProperty(view, claim)}: ${value}`;
}

/**
 * What a claim is on: `revenue in 2024 (data-center, estimate)`, with the period where its subject has none of its own,
 * and with basis and nature where the source gives more than a plain number. That predictions are forecasts goes unsaid.
 */
export function tellProperty(view: View, { subject, property, period, basis, nature }: Claim): string {
  const entity = view.entity(subject);
  const when = period && entity?.period === undefined ? ` in ${period.label}` : '';
  const isPlain = nature === 'actual' || entity?.kind === 'prediction';
  const how = [...(basis === UNSPECIFIED ? [] : [basis]), ...(isPlain ? [] : [nature])];
  return `${inWords(property)}${when}${how.length > 0 ? ` (${how.join(', ')})` : ''}`;
}

/**
 * The value as it was written; a bare number of a table with the unit of its column, and of a relation the name of the
 * entity that it leads to.
 */
export function writtenValue(view: View, claim: Claim): string {
  const { value, written } = claim;
  if (value.type === 'entity') return view.entity(value.entity)?.name ?? value.entity;
  return BARE_NUMBER.test(written) ? sideOfClaim(view, '', claim).text : written;
}

const BARE_NUMBER = /^[\d.,]+$/;

/** The sources of claims as `sourceOf` tells them, those of the best grade first. */
export function sourcesOf(view: View, claims: readonly Claim[]): string {
  const byGrade = [...claims].sort((a, b) => GRADES.indexOf(a.grade) - GRADES.indexOf(b.grade));
  return [...new Set(byGrade.map((claim) => sourceOf(view, claim)))].join(', ');
}

/**
 * Who makes a claim, and on what evidence: `“Cerebras WSE-3” (AI Wiki, grade D)`. The publisher goes unsaid where the
 * title names it; a source without an address has its identifier beside it.
 */
export function sourceOf(view: View, { source, grade }: Claim): string {
  const entity = view.entity(source);
  const name = entity?.name ?? source;
  const { publisher, identifier, url } = entity?.keys ?? {};
  const more = [publisher, url === undefined ? identifier : undefined].filter((part) => part !== undefined);
  const unsaid = more.filter((part) => !name.toLowerCase().includes(part.toLowerCase()));
  return `“${name}” (${[...unsaid, `grade ${grade}`].join(', ')})`;
}

/** The day that a claim describes: the end of its period, or its publication where it names none. */
export const dayOf = ({ period, published }: Claim): string => (period ?? published).end;
