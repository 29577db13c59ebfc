import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatQuantity, grouped } from '../../src/domain/format.js';
import { parseQuantity } from '../../src/domain/notation.js';
import { type Quantity, quantity } from '../../src/domain/quantity.js';
import { parseUnit, toCoherent } from '../../src/domain/unit.js';
import { holdsAll } from './random-quantities.js';

/** The last bit of a number that went through a unit and back. */
const CONVERSION = 10 * Number.EPSILON; // conversion, and the noise that printing takes off
const OPEN = Number.POSITIVE_INFINITY;
const UNITS = ['', 'kW', 'GB', '%', 'token/s/kW', 'ms', 'bit/parameter', 'point', 'kWh', 'USD', 'USD/h', 'USD/Mtoken'];

/** The quantity with these bounds in a unit. */
function amount(low: number, estimate: number | undefined, high: number, text: string): Quantity {
  const unit = parseUnit(text);
  const [from, best, to] = [low, estimate, high].map((value) => value !== undefined && toCoherent(value, unit));
  const parts = { dimension: unit.dimension, low: from as number, high: to as number };
  return quantity(best === false ? parts : { ...parts, estimate: best as number });
}

const print = (low: number, estimate: number | undefined, high: number, unit: string) =>
  formatQuantity(amount(low, estimate, high, unit), parseUnit(unit));

describe('a quantity is printed as a reader expects it', () => {
  const cases: readonly (readonly [string, number, number | undefined, number, string])[] = [
    ['550 token/s', 550, 550, 550, 'token/s'],
    ['36.7 token/s/kW', 36.66667, 36.66667, 36.66667, 'token/s/kW'],
    ['36.7 token/s/kW (35.2–38.3)', 35.21126, 36.66667, 38.29787, 'token/s/kW'],
    ['30–40 %', 30, undefined, 40, '%'],
    ['≥ 50', 50, undefined, OPEN, ''],
    ['≤ 50 ms', -OPEN, undefined, 50, 'ms'],
    ['$290.3M', 290.3e6, 290.3e6, 290.3e6, 'USD'],
    ['-$75.7M', -75.7e6, -75.7e6, -75.7e6, 'USD'],
    ['≥ $5B', 5e9, undefined, OPEN, 'USD'],
    ['$15B–$20B', 15e9, undefined, 20e9, 'USD'],
    ['$2/h', 2, 2, 2, 'USD/h'],
    ['$0.08/kWh', 0.08, 0.08, 0.08, 'USD/kWh'],
    ['175 billion parameter', 175e9, 175e9, 175e9, 'parameter'],
    ['1.23 million', 1234567, 1234567, 1234567, ''],
    ['0.442–0.4536', 0.442, undefined, 0.4536, 'share'],
    ['0', -0, -0, -0, ''],
    ['3.34e-8', 3.3366666e-8, 3.3366666e-8, 3.3366666e-8, ''],
    ['$6e-7', 6e-7, 6e-7, 6e-7, 'USD'],
    ['$1e15', 1e15, 1e15, 1e15, 'USD'],
    ['$1B ($980M–$1.1B)', 980e6, 1e9, 1.1e9, 'USD'],
  ];
  for (const [text, low, estimate, high, unit] of cases) {
    it(text, () => expect(print(low, estimate, high, unit)).toBe(text));
  }

  it('bounds are rounded outward, with as many digits as tell them apart', () => {
    expect(print(1.23456789, undefined, 1.23999999, '')).toBe('1.234–1.24');
  });

  it('two bounds of unlike size are not read in the magnitude of the greater', () => {
    const text = print(0.5, undefined, 1.1e6, '');
    expect(parseQuantity(text)).toMatchObject({ low: 0.5, high: 1.1e6 });
  });

  it('the estimate is never printed outside the bounds', () => {
    expect(() => parseQuantity(print(30, 36.66666, 36.6667, ''))).not.toThrow();
  });
});

const number = fc.oneof(
  fc.integer({ min: -999_999, max: 999_999 }),
  fc.double({ min: -1e4, max: 1e4, noNaN: true }).map((value) => (Math.abs(value) < 1e-9 ? 0 : value)),
  fc.double({ min: 1e-9, max: 1e16, noNaN: true }),
);
const interval = fc.tuple(number, number, number).map((numbers) => numbers.sort((a, b) => a - b));
const unitText = fc.constantFrom(...UNITS);

/** What a reader takes from the text. */
const readBack = (set: Quantity, unit: string) => parseQuantity(formatQuantity(set, parseUnit(unit)), parseUnit(unit));

describe('what is printed, read again', () => {
  it('holds every value that is meant, without an estimate', () => {
    fc.assert(
      fc.property(interval, unitText, ([low, , high], unit) => {
        fc.pre(low !== high);
        const meant = amount(low as number, undefined, high as number, unit);
        const read = readBack(meant, unit);
        expect([holdsAll(read, meant, CONVERSION), read.estimate]).toEqual([true, undefined]);
      }),
      { numRuns: 3000 },
    );
  });

  it('holds every value that is meant, around an estimate', () => {
    fc.assert(
      fc.property(interval, unitText, ([low, best, high], unit) => {
        fc.pre(low !== high);
        const meant = amount(low as number, best, high as number, unit);
        expect(readBack(meant, unit)).toSatisfy((read: Quantity) => holdsAll(read, meant, CONVERSION));
      }),
      { numRuns: 3000 },
    );
  });

  it('keeps an open side open', () => {
    fc.assert(
      fc.property(number, unitText, (bound, unit) => {
        const [above, below] = [amount(bound, undefined, OPEN, unit), amount(-OPEN, undefined, bound, unit)];
        const [from, to] = [readBack(above, unit), readBack(below, unit)];
        expect([holdsAll(from, above, CONVERSION), from.high]).toEqual([true, OPEN]);
        expect([holdsAll(to, below, CONVERSION), to.low]).toEqual([true, -OPEN]);
      }),
      { numRuns: 1000 },
    );
  });

  it('is the same value to three digits', () => {
    fc.assert(
      fc.property(number, unitText, (value, unit) => {
        const meant = amount(value, value, value, unit);
        const { low, estimate, high } = readBack(meant, unit);
        expect([low, high]).toEqual([estimate, estimate]);
        expect(Math.abs(low - meant.low)).toBeLessThanOrEqual(Math.abs(meant.low) * 0.005001);
      }),
      { numRuns: 1000 },
    );
  });

  it('is exactly the number where it has at most six digits', () => {
    const sixDigits = fc.tuple(fc.integer({ min: -999_999, max: 999_999 }), fc.integer({ min: -6, max: 9 }));
    fc.assert(
      fc.property(sixDigits, unitText, ([digits, exponent], unit) => {
        const meant = parseQuantity(`${digits}e${exponent}`, parseUnit(unit));
        const { low, estimate, high } = readBack(meant, unit);
        expect([low, estimate, high]).toEqual([meant.low, meant.estimate, meant.high]);
      }),
      { numRuns: 3000 },
    );
  });
});

it('a number is grouped as people who read English group it, however short it is', () => {
  const people = new Intl.NumberFormat('en-US', { maximumFractionDigits: 20, maximumSignificantDigits: 15 });
  const decimal = fc.tuple(fc.integer({ min: -1e9, max: 1e9 }), fc.integer({ min: 0, max: 16 }));
  const numbers = fc.oneof(
    fc.double(),
    decimal.map(([digits, places]) => digits / 10 ** places),
  );
  for (const value of [0, -0, 999, 1000, -999.5, 1e-6, 1e-7, 1e21, 0.1 + 0.2, 123.456789012345])
    expect(grouped(value)).toBe(people.format(value));
  fc.assert(
    fc.property(numbers, (value) => {
      expect(grouped(value)).toBe(people.format(value));
    }),
  );
});
