import { add } from './arithmetic.js';
import { type Claim, quantityOf } from './claim.js';
import { claimsBehind, type Figure, type Missing } from './figure.js';
import { formatQuantity } from './format.js';
import type { Period } from './period.js';
import { type Quantity, quantity } from './quantity.js';
import { parseUnit, type Unit } from './unit.js';
import type { View } from './view.js';

/** One side of a check: what it is, how much, and the claims that say so. */
export interface Side {
  /** What it is, in a few words: "output speed of one user". */
  readonly words: string;
  /** Undefined where it is unknown, or no number. */
  readonly quantity: Quantity | undefined;
  readonly unit: Unit;
  /** The value for reading. */
  readonly text: string;
  readonly claims: readonly Claim[];
  readonly assumptions: readonly string[];
  /** What would have to be claimed for it to be known. */
  readonly missing: readonly Missing[];
}

const MILLISECONDS_PER_SECOND = 1000;
const SECOND = parseUnit('s');

/** What a figure says, told in its own unit unless another is given. */
export function sideOf(words: string, figure: Figure, unit: Unit = figure.unit): Side {
  const { quantity: value, assumptions, missing } = figure;
  return {
    words,
    quantity: value,
    unit,
    text: value ? formatQuantity(value, unit) : 'unknown',
    claims: claimsBehind(figure),
    assumptions,
    missing,
  };
}

/** What one claim says of a number. */
export function sideOfClaim(view: View, words: string, claim: Claim): Side {
  const kind = view.entity(claim.subject)?.kind ?? '';
  const field = view.vocabulary.fields(kind).get(claim.property);
  const isAmount = field?.type === 'property' && field.property.type === 'amount';
  const unit = field?.type === 'metric' ? field.metric.unit : isAmount ? field.property.unit : parseUnit('');
  const value = quantityOf(claim);
  const text = value ? formatQuantity(value, unit) : claim.written;
  return { words, quantity: value, unit, text, claims: [claim], assumptions: [], missing: [] };
}

/** A date as the seconds from 1970 to its first and its last day, so that dates can be compared like numbers. */
export function sideOfDate(words: string, date: Period, claims: readonly Claim[]): Side {
  const at = (day: string) => Date.parse(`${day}T00:00:00Z`) / MILLISECONDS_PER_SECOND;
  const value = quantity({ dimension: SECOND.dimension, low: at(date.start), high: at(date.end) });
  return { words, quantity: value, unit: SECOND, text: date.label, claims, assumptions: [], missing: [] };
}

/** What leads from one entity to another: the claims on the relations between them, which are no number. */
export function sideOfRelations(words: string, claims: readonly Claim[]): Side {
  const text = claims.map(({ written }) => written).join(', ');
  return { words, quantity: undefined, unit: parseUnit(''), text, claims, assumptions: [], missing: [] };
}

/** What nobody has to claim, such as 100 %. */
export function sideOfConstant(words: string, value: Quantity, unit: Unit): Side {
  return { words, quantity: value, unit, text: formatQuantity(value, unit), claims: [], assumptions: [], missing: [] };
}

/** Several sides of one unit added up; unknown if one of them is. */
export function sumOfSides(words: string, sides: readonly [Side, ...Side[]]): Side {
  return combineSides(words, sides[0].unit, sides, (...values) => values.reduce(add));
}

/** What follows from several sides; unknown if one of them is. */
export function combineSides<const T extends readonly Side[]>(
  words: string,
  unit: Unit,
  sides: T,
  combine: (...values: { [K in keyof T]: Quantity }) => Quantity,
): Side {
  const values = sides.flatMap((side) => side.quantity ?? []);
  const value = values.length === sides.length ? combine(...(values as { [K in keyof T]: Quantity })) : undefined;
  return {
    words,
    quantity: value,
    unit,
    text: value ? formatQuantity(value, unit) : 'unknown',
    claims: sides.flatMap(({ claims }) => claims),
    assumptions: sides.flatMap(({ assumptions }) => assumptions),
    missing: sides.flatMap(({ missing }) => missing),
  };
}
