import type { Quantity } from './quantity.js';
import { fromCoherent, toCoherent, type Unit } from './unit.js';

/** How quantities are printed for a reader: `36.7 token/s/kW (35.2–38.3)`, `$290.3M`, `30–40 %`, `≥ 50`. */

const EXACT_DIGITS = 6;
const ROUNDED_DIGITS = 3;
const MAX_DIGITS = 15;
/** What a handful of floating-point operations may be off by: 0.12960000000000002 is 0.1296. */
const ROUNDING_NOISE = 8 * Number.EPSILON;
const MAGNITUDES = [
  [1e12, 'T', ' trillion'],
  [1e9, 'B', ' billion'],
  [1e6, 'M', ' million'],
] as const;

/**
 * A quantity in a unit, for reading. Single numbers and bounds with at most six digits are printed as they are, others
 * are rounded to three (or `least`) or more: the estimate to the nearest, bounds always outward, so that what is printed
 * holds what is meant.
 */
export function formatQuantity(quantity: Quantity, unit: Unit, least = ROUNDED_DIGITS): string {
  const { low, estimate, high } = quantity;
  const digits = digitsNeeded(fromCoherent(low, unit), fromCoherent(high, unit), least);
  const shown = (coherent: number, round: (x: number) => number): number => {
    const value = fromCoherent(coherent, unit);
    const six = Number(value.toPrecision(EXACT_DIGITS));
    const exact = toCoherent(six, unit) === coherent || Math.abs(six - value) <= ROUNDING_NOISE * Math.abs(value);
    return !Number.isFinite(value) || exact ? six : toDigits(value, digits, round);
  };
  if (low === high) return withUnit(label(shown(low, Math.round)), unit);
  const from = shown(low, Math.floor);
  const to = shown(high, Math.ceil);
  if (estimate === undefined) return withUnit(bounds(from, to, writerFor([from, to])), unit);
  const rounded = Number(fromCoherent(estimate, unit).toPrecision(digits));
  const best = Math.min(Math.max(rounded, from), to);
  const write = writerFor([from, best, to]);
  const span = bounds(from, to, write);
  return `${withUnit(write(best), unit)} (${isDollars(unit) ? dollars(span) : span})`;
}

type Writer = (value: number) => string;

function bounds(low: number, high: number, write: Writer): string {
  if (!Number.isFinite(low) && !Number.isFinite(high)) return 'any value';
  if (!Number.isFinite(high)) return `≥ ${write(low)}`;
  if (!Number.isFinite(low)) return `≤ ${write(high)}`;
  return `${write(low)}–${write(high)}`;
}

/** Numbers side by side have a magnitude word all or none: "0.5–1.1 million" would be read as half a million. */
function writerFor(values: readonly number[]): Writer {
  const sizes = values.filter((value) => value !== 0 && Number.isFinite(value)).map(Math.abs);
  return sizes.every((size) => size >= 1e6 && size < 1e15) || sizes.every((size) => size < 1e6) ? label : grouped;
}

/** Enough digits to tell the bounds apart. */
function digitsNeeded(low: number, high: number, least: number): number {
  const width = high - low;
  if (!(width > 0) || !Number.isFinite(width)) return least;
  const size = Math.max(Math.abs(low), Math.abs(high));
  return Math.min(MAX_DIGITS, Math.max(least, Math.ceil(Math.log10(size / width)) + 1));
}

function label(value: number): string {
  const size = Math.abs(value);
  if (size >= 1e15 || (size > 0 && size < 1e-6)) return value.toExponential().replace('e+', 'e');
  const found = MAGNITUDES.find(([factor]) => size >= factor);
  if (!found) return grouped(value);
  const [factor, , word] = found;
  return `${grouped(value / factor)}${word}`;
}

function toDigits(value: number, digits: number, round: (x: number) => number): number {
  if (value === 0) return 0;
  const exponent = Math.floor(Math.log10(Math.abs(value))) - digits + 1;
  const [mantissa, own = '0'] = String(value).split('e');
  return Number(`${round(Number(`${mantissa}e${Number(own) - exponent}`))}e${exponent}`);
}

/** What is written alike without groups: fewer than four digits before the point, and no more than are shown. */
const SHORT = /^-?(?=[\d.]{1,15}$)\d{1,3}(?:\.\d+)?$/;
let groups: Intl.NumberFormat | undefined;

/** Digits in groups of three. What writes them is made once, when it is needed: that takes milliseconds. */
export function grouped(value: number): string {
  const short = String(value);
  if (SHORT.test(short) && !Object.is(value, -0)) return short;
  groups ??= new Intl.NumberFormat('en-US', { maximumFractionDigits: 20, maximumSignificantDigits: MAX_DIGITS });
  return groups.format(value);
}

const isDollars = ({ text }: Unit): boolean => text === 'USD' || text.startsWith('USD/');

function dollars(text: string): string {
  const short = MAGNITUDES.reduce((line, [, letter, word]) => line.replaceAll(word, letter), text);
  return short.replace(/(?<![\d.,e]|e-)(\d)/g, '$$$1');
}

/** Dollars are written before the number, with a letter for the magnitude; every other unit after it. */
function withUnit(text: string, unit: Unit): string {
  if (isDollars(unit)) return `${dollars(text)}${unit.text.slice('USD'.length)}`;
  return ['', '1', 'count', 'times', 'share'].includes(unit.text) ? text : `${text} ${unit.text}`;
}
