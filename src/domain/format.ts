import type { Quantity } from './quantity.js';
import { fromCoherent, type Unit } from './unit.js';

/** How quantities are printed for a reader: `36.7 token/s/kW (35.2–38.3)`, `$290.3M`, `30–40 %`, `≥ 50`. */

const EXACT_DIGITS = 6;
const ROUNDED_DIGITS = 3;
const MAX_DIGITS = 15;
const MAGNITUDES = [
  [1e12, 'T', ' trillion'],
  [1e9, 'B', ' billion'],
  [1e6, 'M', ' million'],
] as const;

/**
 * A quantity in a unit, for reading. Numbers with at most six digits are printed as they are, others are rounded to
 * three or more: the estimate to the nearest, bounds always outward, so that what is printed holds what is meant.
 */
export function formatQuantity(quantity: Quantity, unit: Unit): string {
  const low = fromCoherent(quantity.low, unit);
  const high = fromCoherent(quantity.high, unit);
  const estimate = quantity.estimate === undefined ? undefined : fromCoherent(quantity.estimate, unit);
  const digits = digitsNeeded(low, high);
  const tell = (text: string) => withUnit(text, unit);
  if (estimate !== undefined) {
    const best = tell(print(estimate, digits, Math.round));
    return low === high ? best : `${best} (${bounds(low, high, digits)})`;
  }
  if (low === high) return tell(print(low, digits, Math.round));
  return tell(bounds(low, high, digits));
}

function bounds(low: number, high: number, digits: number): string {
  if (!Number.isFinite(low) && !Number.isFinite(high)) return 'any value';
  if (!Number.isFinite(high)) return `≥ ${print(low, digits, Math.floor)}`;
  if (!Number.isFinite(low)) return `≤ ${print(high, digits, Math.ceil)}`;
  return `${print(low, digits, Math.floor)}–${print(high, digits, Math.ceil)}`;
}

/** Enough digits to tell the bounds apart. */
function digitsNeeded(low: number, high: number): number {
  const width = high - low;
  if (!(width > 0) || !Number.isFinite(width)) return ROUNDED_DIGITS;
  const size = Math.max(Math.abs(low), Math.abs(high));
  return Math.min(MAX_DIGITS, Math.max(ROUNDED_DIGITS, Math.ceil(Math.log10(size / width)) + 1));
}

function print(value: number, digits: number, round: (x: number) => number): string {
  const shown = Number(value.toPrecision(EXACT_DIGITS)) === value ? value : toDigits(value, digits, round);
  const size = Math.abs(shown);
  if (size >= 1e15 || (size > 0 && size < 1e-6)) return shown.toExponential().replace('e+', 'e');
  const found = MAGNITUDES.find(([factor]) => size >= factor);
  if (!found) return grouped(shown);
  const [factor, , word] = found;
  return `${grouped(shown / factor)}${word}`;
}

function toDigits(value: number, digits: number, round: (x: number) => number): number {
  if (value === 0) return 0;
  const exponent = Math.floor(Math.log10(Math.abs(value))) - digits + 1;
  const mantissa = Number(`${value}e${-exponent}`);
  // A value too small or large to be shifted as text keeps its own digits.
  return Number.isFinite(mantissa) ? Number(`${round(mantissa)}e${exponent}`) : value;
}

function grouped(value: number): string {
  return value.toLocaleString('en-US', { maximumFractionDigits: 20, maximumSignificantDigits: MAX_DIGITS });
}

/** Dollars are written before the number, with a letter for the magnitude; every other unit after it. */
function withUnit(text: string, unit: Unit): string {
  if (unit.text === 'USD' || unit.text.startsWith('USD/')) {
    const short = MAGNITUDES.reduce((line, [, letter, word]) => line.replaceAll(word, letter), text);
    return `${short.replace(/(?<![\d.,])(\d)/g, '$$$1')}${unit.text.slice('USD'.length)}`;
  }
  return ['', '1', 'count', 'times', 'share'].includes(unit.text) ? text : `${text} ${unit.text}`;
}
