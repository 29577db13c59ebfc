import { describe, expect, it } from 'vitest';
import { parseQuantity } from '../../src/domain/notation.js';
import { agrees, type Quantity, quantity } from '../../src/domain/quantity.js';
import { describeDimension, parseUnit } from '../../src/domain/unit.js';

type Read = readonly [low: number, estimate: number | undefined, high: number, dimension: string, resolution: number];

const OPEN = Number.POSITIVE_INFINITY;
const tell = ({ low, estimate, high, dimension, resolution }: Quantity): Read => {
  return [low, estimate, high, describeDimension(dimension), resolution];
};

const readings = (title: string, cases: Readonly<Record<string, Read>>) =>
  describe(title, () => {
    for (const [text, expected] of Object.entries(cases)) {
      it(`"${text}"`, () => expect(tell(parseQuantity(text))).toEqual(expected));
    }
  });

readings('a number is itself, to the digits written', {
  '550 token/s': [550, 550, 550, 'token/s', 0.5],
  '15kW': [15_000, 15_000, 15_000, 'W', 500],
  '.5 kW': [500, 500, 500, 'W', 50],
  '26.8TB/s': [26.8e12, 26.8e12, 26.8e12, 'byte/s', 0.05e12],
  '16 bit/parameter': [2, 2, 2, 'byte/parameter', 0.0625],
  '1,234.50 W': [1234.5, 1234.5, 1234.5, 'W', 0.005],
  '1.2e3 W': [1200, 1200, 1200, 'W', 50],
  '815 mm²': [0.000815, 0.000815, 0.000815, 'm^2', 0.0000005],
  '-5 %': [-0.05, -0.05, -0.05, '1', 0.005],
  ' 320 token / s ': [320, 320, 320, 'token/s', 0.5],
});

readings('magnitudes are thousand or k, million or M, billion, bn or B, trillion or T', {
  '$47.5B': [47.5e9, 47.5e9, 47.5e9, 'USD', 0.05e9],
  '$290.3M': [290.3e6, 290.3e6, 290.3e6, 'USD', 0.05e6],
  '-$75.7M': [-75.7e6, -75.7e6, -75.7e6, 'USD', 0.05e6],
  '−$75.7M': [-75.7e6, -75.7e6, -75.7e6, 'USD', 0.05e6],
  '$-75.7M': [-75.7e6, -75.7e6, -75.7e6, 'USD', 0.05e6],
  '75.7 million USD': [75.7e6, 75.7e6, 75.7e6, 'USD', 0.05e6],
  '4 trillion': [4e12, 4e12, 4e12, '1', 0.5e12],
  '2.6T': [2.6e12, 2.6e12, 2.6e12, '1', 0.05e12],
  '175B parameter': [175e9, 175e9, 175e9, 'parameter', 0.5e9],
  '900k core': [900e3, 900e3, 900e3, '1', 500],
  '900 thousand core': [900e3, 900e3, 900e3, '1', 500],
  '$20 bn': [20e9, 20e9, 20e9, 'USD', 0.5e9],
  '5 B': [5, 5, 5, 'byte', 0.5],
});

readings('about a number is what is rounded to the digits shown', {
  '~550 token/s': [545, 550, 555, 'token/s', 0.5],
  'about 550 token/s': [545, 550, 555, 'token/s', 0.5],
  '~550': [545, 550, 555, '1', 0.5],
  '≈ 7.5 kW': [7450, 7500, 7550, 'W', 50],
  'roughly 300 token/s': [250, 300, 350, 'token/s', 0.5],
  '~1,000': [500, 1000, 1500, '1', 0.5],
  'est. $5B': [4.5e9, 5e9, 5.5e9, 'USD', 0.5e9],
});

readings('a range has two bounds and no estimate', {
  '30-40 %': [0.3, undefined, 0.4, '1', 0.005],
  '30–40 %': [0.3, undefined, 0.4, '1', 0.005],
  '30%-40%': [0.3, undefined, 0.4, '1', 0.005],
  '30 % to 40 %': [0.3, undefined, 0.4, '1', 0.005],
  '$500 million to $1 billion': [0.5e9, undefined, 1e9, 'USD', 0.5e6],
  '$15-20B': [15e9, undefined, 20e9, 'USD', 0.5e9],
  '$15B-20B': [15e9, undefined, 20e9, 'USD', 0.5e9],
  '$15-$20 billion': [15e9, undefined, 20e9, 'USD', 0.5e9],
  '1-2 million USD': [1e6, undefined, 2e6, 'USD', 0.25e6],
  '900,000-1.1 million': [900_000, undefined, 1_100_000, '1', 0.5],
  '$900,000 to $1.1M': [900_000, undefined, 1_100_000, 'USD', 0.5],
  '500 MW to 1 GW': [500e6, undefined, 1e9, 'W', 0.5e6],
  '1 GW to 1500 MW': [1e9, undefined, 1.5e9, 'W', 0.5e6],
  '-5--3 kW': [-5000, undefined, -3000, 'W', 500],
  '10..12 kW': [10_000, undefined, 12_000, 'W', 500],
});

readings('a bound leaves the other side open', {
  '>60 %': [0.6, undefined, OPEN, '1', 0.005],
  'over 60 %': [0.6, undefined, OPEN, '1', 0.005],
  'at least $5 billion': [5e9, undefined, OPEN, 'USD', 0.5e9],
  '50+': [50, undefined, OPEN, '1', 0.5],
  '50+ %': [0.5, undefined, OPEN, '1', 0.005],
  '1,200+ star': [1200, undefined, OPEN, '1', 0.5],
  '<50 ms': [-OPEN, undefined, 0.05, 's', 0.0005],
  'up to 750 MW': [-OPEN, undefined, 750e6, 'W', 0.5e6],
  '≤ 3 kW': [-OPEN, undefined, 3000, 'W', 500],
});

readings('a tolerance or bounds in parentheses keep the estimate', {
  '12 ± 0.5 kW': [11_500, 12_000, 12_500, 'W', 500],
  '12 kW ± 500 W': [11_500, 12_000, 12_500, 'W', 500],
  '$12M ± 0.5': [11.5e6, 12e6, 12.5e6, 'USD', 0.5e6],
  '12 +/- 0.5 million': [11.5e6, 12e6, 12.5e6, '1', 0.5e6],
  '5 (4–6) %': [0.04, 0.05, 0.06, '1', 0.005],
  '3.8 GW (2.9-4.9)': [2.9e9, 3.8e9, 4.9e9, 'W', 0.05e9],
  '3.8 GW (2.9-4.9 GW)': [2.9e9, 3.8e9, 4.9e9, 'W', 0.05e9],
  '$290.3M (280-300)': [280e6, 290.3e6, 300e6, 'USD', 0.05e6],
});

readings('a price is dollars per unit', {
  '2 USD/h': [2 / 3600, 2 / 3600, 2 / 3600, 'USD/s', 0.5 / 3600],
  '$2/h': [2 / 3600, 2 / 3600, 2 / 3600, 'USD/s', 0.5 / 3600],
  '$0.6/Mtoken': [6e-7, 6e-7, 6e-7, 'USD/token', 5e-8],
});

it('a statistical interval keeps its coverage', () => {
  expect(parseQuantity('3.8 (2.9-4.9, 5-95 %) GW')).toEqual(
    quantity({
      ...{ dimension: parseUnit('W').dimension, low: 2.9e9, estimate: 3.8e9, high: 4.9e9 },
      ...{ resolution: 0.05e9, coverage: 0.9 },
    }),
  );
});

it('a statistical interval may cover everything', () => {
  expect(parseQuantity('3.8 (2.9-4.9, 0-100 %) GW').coverage).toBe(1);
});

it('the rounding of the coarser end of a range does not blur the finer end', () => {
  const raised = parseQuantity('$500 million to $1 billion');
  expect(agrees(raised, parseQuantity('$100 million'))).toBe(false);
  expect(agrees(raised, parseQuantity('$0.5 billion'))).toBe(true);
});

describe('a cell of a table takes the unit of its column unless it has its own', () => {
  const cases: readonly (readonly [string, string, Read])[] = [
    ['22', '%', [0.22, 0.22, 0.22, '1', 0.005]],
    ['20-25', '%', [0.2, undefined, 0.25, '1', 0.005]],
    ['~22', '%', [0.215, 0.22, 0.225, '1', 0.005]],
    ['5 kW', 'MW', [5000, 5000, 5000, 'W', 500]],
    ['47.5B', 'USD', [47.5e9, 47.5e9, 47.5e9, 'USD', 0.05e9]],
    ['$2', 'USD/h', [2 / 3600, 2 / 3600, 2 / 3600, 'USD/s', 0.5 / 3600]],
  ];
  for (const [text, column, expected] of cases) {
    it(`"${text}" under ${column}`, () => expect(tell(parseQuantity(text, parseUnit(column)))).toEqual(expected));
  }
});
