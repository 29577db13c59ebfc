import { formatQuantity } from './format.js';
import { point, type Quantity } from './quantity.js';
import { fromCoherent, toCoherent, type Unit } from './unit.js';

const DIGITS = 4;
/** What a search for the bound may be off by: 1,536.0000000001 GB are 1,536 GB. */
const NOISE = 1e-9;

/** A bound for reading: as it is if it has few digits, else rounded to four on the side on which it still does. */
export function formatBound({ low, dimension }: Quantity, unit: Unit, bound: 'at-least' | 'at-most'): string {
  const value = fromCoherent(low, unit);
  const short = Number(value.toPrecision(DIGITS + 2));
  const isShort = Math.abs(short - value) <= NOISE * Math.abs(value);
  return formatQuantity(point(toCoherent(isShort ? short : rounded(value, bound), unit), dimension), unit);
}

function rounded(value: number, bound: 'at-least' | 'at-most'): number {
  const nearest = Number(value.toPrecision(DIGITS));
  const isOnSide = bound === 'at-least' ? nearest >= value : nearest <= value;
  const step = 10 ** (Math.floor(Math.log10(Math.abs(value))) - DIGITS + 1);
  return isOnSide ? nearest : Number((nearest + (bound === 'at-least' ? step : -step)).toPrecision(DIGITS));
}
