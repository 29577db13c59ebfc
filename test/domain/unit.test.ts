import { describe, expect, it } from 'vitest';
import {
  coherentUnit,
  type Dimension,
  describeDimension,
  divideDimensions,
  fromCoherent,
  multiplyDimensions,
  parseUnit,
  raiseDimension,
  sameDimension,
  toCoherent,
  UnitError,
} from '../../src/domain/unit.js';

const dimensionOf = (text: string): Dimension => parseUnit(text).dimension;

describe('a unit names a dimension', () => {
  const cases: readonly (readonly [string, Dimension])[] = [
    ['', {}],
    ['1', {}],
    ['%', {}],
    ['wafer', {}],
    ['kW', { J: 1, s: -1 }],
    ['kWh', { J: 1 }],
    ['GB', { byte: 1 }],
    ['TB/s', { byte: 1, s: -1 }],
    ['bit/parameter', { byte: 1, parameter: -1 }],
    ['TFLOP/s', { FLOP: 1, s: -1 }],
    ['token/s', { token: 1, s: -1 }],
    ['token/s/kW', { token: 1, J: -1 }],
    ['FLOP/token/parameter', { FLOP: 1, token: -1, parameter: -1 }],
    ['USD/Mtoken', { USD: 1, token: -1 }],
    ['$/h', { USD: 1, s: -1 }],
    ['mm^2', { m: 2 }],
    ['mm²', { m: 2 }],
    ['s^-1', { s: -1 }],
    ['W h', { J: 1 }],
    ['1/s', { s: -1 }],
  ];
  for (const [text, dimension] of cases) {
    it(`"${text}"`, () => expect(dimensionOf(text)).toEqual(dimension));
  }
});

describe('a number in a unit becomes exactly the decimal number in the coherent unit', () => {
  const cases: readonly (readonly [string, string, number])[] = [
    ['290.3', 'Mtoken', 290_300_000],
    ['44', 'GB', 44_000_000_000],
    ['21', 'PB/s', 21_000_000_000_000_000],
    ['26.8', 'TB/s', 26_800_000_000_000],
    ['50', 'ms', 0.05],
    ['0.1', 'ms', 0.0001],
    ['3', 'µs', 0.000003],
    ['3', 'us', 0.000003],
    ['7', 'ns', 0.000000007],
    ['4.35', '%', 0.0435],
    ['4420', 'point', 0.442],
    ['16', 'bit/parameter', 2],
    ['4', 'bits/weight', 0.5],
    ['8', 'b', 1],
    ['8', 'B', 8],
    ['815', 'mm^2', 0.000815],
    ['0.6', 'USD/Mtoken', 6e-7],
    ['0.5', 'kWh', 1_800_000],
    ['2', 'day', 172_800],
    ['1', 'year', 31_557_600],
    ['1.2e3', 'GB', 1_200_000_000_000],
    ['175', 'chips', 175],
  ];
  for (const [written, unit, value] of cases) {
    it(`${written} ${unit}`, () => expect(toCoherent(written, parseUnit(unit))).toBe(value));
  }
});

describe('a figure is told in the unit that the reader asks for', () => {
  const cases: readonly (readonly [number, string, number])[] = [
    [0.442, 'point', 4420],
    [0.0435, '%', 4.35],
    [36_666, 'kW', 36.666],
    [0.12, 'ms', 120],
    [2, 'bit/parameter', 16],
    [3_960_000, 'kWh', 1.1],
    [6e-7, 'USD/Mtoken', 0.6],
    [Number.POSITIVE_INFINITY, 'kW', Number.POSITIVE_INFINITY],
  ];
  for (const [value, unit, told] of cases) {
    it(`${told} ${unit}`, () => expect(fromCoherent(value, parseUnit(unit))).toBe(told));
  }
});

describe('what is no unit is refused with what was found and what was expected', () => {
  const expected = 'expected one such as kW, GB, TB/s, token/s, USD or %';
  const cases: readonly (readonly [string, string])[] = [
    ['kQ', `unknown unit "kQ"; ${expected}`],
    ['kw', 'unknown unit "kw"; did you mean "kW"?'],
    ['mw', 'unknown unit "mw"; did you mean "MW"?'],
    ['USD/kwh', 'unknown unit "kwh" in "USD/kwh"; did you mean "kWh"?'],
    ['gb/s', 'unknown unit "gb" in "gb/s"; did you mean "GB"?'],
    ['token/second/kW', `unknown unit "second" in "token/second/kW"; ${expected}`],
    ['kW/', `unknown unit "" in "kW/"; ${expected}`],
    ['TFLOPS', 'unknown unit "TFLOPS": FLOP is an amount; expected a rate such as "TFLOP/s"'],
    ['PFlops', 'unknown unit "PFlops": FLOP is an amount; expected a rate such as "PFLOP/s"'],
    ['TFLOPS/kW', 'unknown unit "TFLOPS": FLOP is an amount; expected a rate such as "TFLOP/s"'],
    ['kUSD', `unknown unit "kUSD"; ${expected}`],
    ['constructor', `unknown unit "constructor"; ${expected}`],
    ['__proto__', `unknown unit "__proto__"; ${expected}`],
    ['2 kW', `unknown unit "2 kW"; ${expected}`],
    ['wafersss', `unknown unit "wafersss"; ${expected}`],
    ['s'.repeat(20_000), `unknown unit "${'s'.repeat(40)}…"; ${expected}`],
    ['m^5', '"m" has the exponent 5 in "m^5"; expected one from -4 to 4, and not 0'],
    ['kW/mm^-5', '"mm" has the exponent -5 in "kW/mm^-5"; expected one from -4 to 4, and not 0'],
    ['m^4 m', '"m" has the exponent 5 in "m^4 m"; expected one from -4 to 4, and not 0'],
    ['m^0', '"m" has the exponent 0 in "m^0"; expected one from -4 to 4, and not 0'],
    ['% '.repeat(200), `the unit "${'% '.repeat(20)}…" has a scale that no number can hold`],
  ];
  for (const [text, message] of cases) {
    it(`"${text}"`, () => expect(() => parseUnit(text)).toThrow(new UnitError(message)));
  }
});

describe('a unit at the border of what is one', () => {
  it('has the power of four, or of minus four', () => {
    expect([dimensionOf('m^4'), dimensionOf('s^-4'), dimensionOf('m^4 m/m')]).toEqual([{ m: 4 }, { s: -4 }, { m: 4 }]);
  });

  it('has one s in the plural, and no more', () => {
    expect([toCoherent('3', parseUnit('wafers')), toCoherent('3', parseUnit('ms'))]).toEqual([3, 0.003]);
  });
});

describe('dimensions follow the algebra of their units', () => {
  it('bandwidth over bytes is a rate', () => {
    expect(divideDimensions(dimensionOf('TB/s'), dimensionOf('GB'))).toEqual({ s: -1 });
  });

  it('parameters times bits per parameter are bytes', () => {
    expect(multiplyDimensions(dimensionOf('parameter'), dimensionOf('bit/parameter'))).toEqual({ byte: 1 });
  });

  it('the square of a length is an area, and its power zero a number', () => {
    expect(raiseDimension(dimensionOf('mm'), 2)).toEqual({ m: 2 });
    expect(raiseDimension(dimensionOf('mm'), 0)).toEqual({});
  });

  it('a throughput per power is a number of tokens per energy, and no throughput', () => {
    expect(sameDimension(dimensionOf('token/s/kW'), dimensionOf('token/kWh'))).toBe(true);
    expect(sameDimension(dimensionOf('token/s/kW'), dimensionOf('token/s'))).toBe(false);
  });

  const told: readonly (readonly [string, string])[] = [
    ['%', '1'],
    ['kW', 'W'],
    ['kWh', 'J'],
    ['1/kW', '1/W'],
    ['1/s', '1/s'],
    ['token/s/kW', 'token/J'],
    ['USD/kWh', 'USD/J'],
    ['TFLOP/s/kW', 'FLOP/J'],
    ['kW/mm^2', 'W/m^2'],
  ];
  for (const [unit, text] of told) {
    it(`the coherent unit of ${unit} is ${text}`, () => {
      const { dimension } = parseUnit(unit);
      expect(describeDimension(dimension)).toBe(text);
      expect(coherentUnit(dimension)).toEqual({ text, dimension, numerator: 1, denominator: 1 });
    });
  }
});
