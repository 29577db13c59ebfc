import { toCoherent, type Unit } from './unit.js';

/** A number as written: its digits, the power of ten that its magnitude word adds, and a currency sign. */
export interface WrittenNumber {
  readonly digits: string;
  readonly magnitude: number | undefined;
  readonly dollars: boolean;
}

/** The power of ten of a magnitude word. */
export const MAGNITUDES: Readonly<Record<string, number>> = {
  k: 3,
  K: 3,
  thousand: 3,
  M: 6,
  million: 6,
  B: 9,
  billion: 9,
  bn: 9,
  T: 12,
  trillion: 12,
};

/** The decimal number that was meant, magnitude included. */
export function decimal({ digits, magnitude = 0 }: WrittenNumber): string {
  const [mantissa, exponent = '0'] = digits.toLowerCase().split('e');
  return `${mantissa}e${Number(exponent) + magnitude}`;
}

/** Half a unit of the last written digit. */
export function halfStep(number: WrittenNumber, unit: Unit): number {
  const [mantissa = '', exponent = '0'] = number.digits.toLowerCase().split('e');
  const decimals = mantissa.split('.')[1]?.length ?? 0; // a number without a point has no decimals
  const step = `5e${Number(exponent) - decimals - 1}`;
  return toCoherent(decimal({ ...number, digits: step }), unit);
}

/** "About 550" is rounded to tens: the zeros at its end are not digits that were shown. */
export function withoutTrailingZeros(number: WrittenNumber): WrittenNumber {
  const match = /^(-?\d*?[1-9])(0+)$/.exec(number.digits);
  return match?.[1] && match[2] ? { ...number, digits: `${match[1]}e${match[2].length}` } : number;
}
