import { describe, expect, it } from 'vitest';
import { parseQuantity } from '../../src/domain/notation.js';
import { NotationError } from '../../src/domain/notation-scanner.js';

/** What a researcher is told: the column, and one sentence. */
function fault(text: string): readonly [number, string] {
  try {
    parseQuantity(text);
  } catch (error) {
    if (error instanceof NotationError) return [error.column, error.message];
    throw error;
  }
  throw new Error(`"${text}" was read`);
}

const range = 'a range has two bounds already; expected no "about", "over", "under", "~", "<" or ">" before it';
const plus = '"+" means at least; expected no "about", "under", "~" or "<" before it';
const coverage = 'expected two percentiles after the bounds, the lower one first, such as "5-95 %"';
const units = 'expected one such as kW, GB, TB/s, token/s, USD or %';

describe('what cannot be read is refused at its column', () => {
  const cases: Readonly<Record<string, readonly [number, string]>> = {
    '': [1, 'cannot read "": expected a number, at the end'],
    kW: [1, 'cannot read "kW": expected a number, found "kW"'],
    'about kW': [7, 'cannot read "about kW": expected a number, found "kW"'],
    'n/a': [1, 'cannot read "n/a": expected a number, found "n/a"'],
    '5 kQ': [3, `unknown unit "kQ"; ${units}`],
    '15 kW each': [4, `unknown unit "each" in "kW each"; ${units}`],
    '30-40 kQ': [7, `unknown unit "kQ"; ${units}`],
    '4 T': [3, `unknown unit "T"; ${units}`],
    '550 TFLOPS': [5, 'unknown unit "TFLOPS": FLOP is an amount; expected a rate such as "TFLOP/s"'],
    '5 GB 6': [6, 'cannot read "5 GB 6": expected the end of the quantity, found "6"'],
    '1,20 kW': [2, 'cannot read "1,20 kW": expected the end of the quantity, found ",20 kW"'],
    '40-30 %': [8, 'cannot read "40-30 %": the lower bound 0.4 is above the upper bound 0.3, at the end'],
    '30- %': [5, 'cannot read "30- %": expected a number, found "%"'],
    '12 ± kW': [6, 'cannot read "12 ± kW": expected a number, found "kW"'],
    '3.8 (2.9 4.9) GW': [
      9,
      'cannot read "3.8 (2.9 4.9) GW": expected "-" between the bounds in parentheses, found "4.9) GW"',
    ],
    '3.8 (2.9-4.9 GW': [16, 'cannot read "3.8 (2.9-4.9 GW": expected ")" after the bounds, at the end'],
    '5 (6-7) GW': [
      11,
      'cannot read "5 (6-7) GW": the estimate 5000000000 is not between 6000000000 and 7000000000, at the end',
    ],
    '>30-40 %': [5, `cannot read ">30-40 %": ${range}, found "40 %"`],
    'about 70-90 GB': [10, `cannot read "about 70-90 GB": ${range}, found "90 GB"`],
    '~30-40 %': [5, `cannot read "~30-40 %": ${range}, found "40 %"`],
    '<50+': [5, `cannot read "<50+": ${plus}, at the end`],
    '~50+': [5, `cannot read "~50+": ${plus}, at the end`],
    '3.8 (2.9-4.9, 95-5 %) GW': [15, `cannot read "3.8 (2.9-4.9, 95-5 %) GW": ${coverage}, found "95-5 %) GW"`],
    '3.8 (2.9-4.9, 0-300 %) GW': [15, `cannot read "3.8 (2.9-4.9, 0-300 %) GW": ${coverage}, found "0-300 %) GW"`],
    '3.8 (2.9-4.9, 50-50 %) GW': [15, `cannot read "3.8 (2.9-4.9, 50-50 %) GW": ${coverage}, found "50-50 %) GW"`],
    '3.8 (2.9-4.9, 90 %) GW': [15, `cannot read "3.8 (2.9-4.9, 90 %) GW": ${coverage}, found "90 %) GW"`],
    '5 m^10': [3, '"m" has the exponent 10 in "m^10"; expected one from -4 to 4, and not 0'],
    '~3.8 (2.9-4.9) GW': [
      7,
      'cannot read "~3.8 (2.9-4.9) GW": a quantity with "(" has bounds already; expected nothing before it, found "2.9-4.9) GW"',
    ],
    '~12 ± 1 kW': [
      7,
      'cannot read "~12 ± 1 kW": a quantity with "±" has bounds already; expected nothing before it, found "1 kW"',
    ],
    '1e999 kW': [6, 'cannot read "1e999 kW": the number "1e999" is too large, found "kW"'],
  };
  for (const [text, expected] of Object.entries(cases)) it(`"${text}"`, () => expect(fault(text)).toEqual(expected));
});

describe('what has two meanings or none is refused, never guessed', () => {
  const cases: Readonly<Record<string, string>> = {
    'a range over two dimensions': '500 MW to 1 GB',
    'a range of dollars and percent': '$5-10 %',
    'dollars of something, without a slash': '$20 %',
    'a tolerance of another dimension': '12 kW ± 5 GB',
    'a relative tolerance': '12 kW ± 5 %',
    'bounds of another dimension in parentheses': '12 kW (11-13 GB)',
    'a sign before the dollar sign and another after it': '-$-5M',
    'two minus signs': '--5 kW',
    'a number that is too large in its unit': '1e308 kW',
    'a number that is too large with its magnitude': '1e300 trillion',
    'a range that ends beyond the largest number': '1-1e308 kW',
  };
  for (const [name, text] of Object.entries(cases)) {
    it(`${name}: "${text}"`, () => expect(() => parseQuantity(text)).toThrow(NotationError));
  }
});
