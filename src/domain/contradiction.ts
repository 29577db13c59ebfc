import { type Quantity, widen } from './quantity.js';
import type { Check, Relation } from './rule.js';

/** What a handful of floating-point operations may be off by. */
const NOISE = 1e-12;

/** Whether the two sides of a check cannot both be; false where one of them is unknown. */
export function contradicts(check: Check): boolean {
  if (check.contradicts !== undefined) return check.contradicts;
  const found = check.stated === 'found' ? widened(check.found.quantity) : check.found.quantity;
  const expected = check.stated === 'expected' ? widened(check.expected.quantity) : check.expected.quantity;
  return found !== undefined && expected !== undefined && cannotStand(found, check.relation, expected);
}

const widened = (side: Quantity | undefined): Quantity | undefined => side && widen(side);

function cannotStand(found: Quantity, relation: Relation, expected: Quantity): boolean {
  switch (relation) {
    case 'at-most':
      return isAbove(found.low, expected.high);
    case 'at-least':
      return isAbove(expected.low, found.high);
    case 'wholly-at-most':
      return isAbove(found.high, expected.high);
    case 'equal':
      return isAbove(found.low, expected.high) || isAbove(expected.low, found.high);
  }
}

function isAbove(a: number, b: number): boolean {
  return a > b && a - b > NOISE * Math.max(Math.abs(a), Math.abs(b));
}
