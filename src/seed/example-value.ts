import type { Key } from '../domain/entity.js';
import type { Property } from '../domain/property.js';
import type { Unit } from '../domain/unit.js';

/** What is to be filled in, as a template marks it; the words say what is expected. */
export const placeFor = (expected: string): string => `<${expected}>`;

/** A place that is still to be filled in. A quantity such as `<50 ms` does not end in the bracket. */
export const isPlaceToFill = (written: string): boolean => /^<[^<>]+>$/.test(written);

/** How an amount in a unit is written: no claim, only the notation. */
export function exampleAmount({ text }: Unit): string {
  if (text === '%') return '62 %';
  if (text === 'USD') return '$1.5 billion';
  return text === '' || text === 'count' ? '8' : `12.5 ${text}`;
}

/** How the value of a property is written. */
export function exampleValue(property: Property): string {
  if (property.type === 'amount') return exampleAmount(property.unit);
  if (property.type === 'date') return '2026-05';
  if ('target' in property) return placeFor(`id of a ${property.target}`);
  if (property.notation === 'condition') return '<id of a company>.valuation[post-money] >= $30B';
  return property.choices[0] ?? placeFor('words of the source');
}

/** How the value of a key is written. */
export function exampleKey(key: Key): string {
  if (key.type === 'entity') return placeFor(`id of a ${key.target}`);
  if (key.type === 'choice') return placeFor(`one of ${key.choices.join(' | ')}`);
  if (key.type === 'period') return placeFor('period, such as 2025, FY2026 or 2025-H1');
  if (key.type === 'date') return placeFor('date, such as 2026-05-13');
  const [meaning = ''] = key.description.split(/[;:]/);
  return placeFor(`${meaning.charAt(0).toLowerCase()}${meaning.slice(1)}`);
}
