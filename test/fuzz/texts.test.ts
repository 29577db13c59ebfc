import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatQuantity } from '../../src/domain/format.js';
import { FormulaError, parseFormula } from '../../src/domain/formula.js';
import { parseQuantity } from '../../src/domain/notation.js';
import { NotationError } from '../../src/domain/notation-scanner.js';
import { PeriodError, parsePeriod } from '../../src/domain/period.js';
import { QuantityError } from '../../src/domain/quantity.js';
import { parseUnit, UnitError } from '../../src/domain/unit.js';
import { BASE, faultsIn, within } from '../seed/written-seeds.js';
import { run } from '../shipped.js';
import { cases } from './fuzzing.js';

/** Texts that look like what is read: its signs and words in any order, and any characters between them. */
const like = (words: readonly string[]): fc.Arbitrary<string> =>
  fc
    .array(
      fc.oneof(
        { weight: 8, arbitrary: fc.constantFrom(...words) },
        { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 4 }) },
      ),
      { maxLength: 14 },
    )
    .map((parts) => parts.join(''));

const QUANTITIES = like([
  '1',
  '12.5',
  '.',
  ',',
  '-',
  '–',
  '~',
  '±',
  '<',
  '>',
  '≥',
  'up to ',
  'over ',
  ' to ',
  '(',
  ')',
  '%',
  '$',
  ' kW',
  ' GB',
  ' token/s',
  '/',
  '^',
  'e',
  'E9',
  ' billion',
  'M',
  '0',
  ' ',
]);
const FORMULAS = like([
  'power',
  'revenue',
  'sum(',
  'max(',
  'first(',
  'previous(',
  ')',
  '(',
  '+',
  '-',
  '*',
  '/',
  '^',
  '2',
  '1e9',
  ',',
  '.',
  'customerShares',
  'share',
  '[total]',
  '[',
  ']',
  ' where ',
  'assumed.',
  ' ',
  '_',
]);
const UNITS = like(['kW', 'W', 'token', 's', '/', '·', '*', '^', '2', '-1', '(', ')', 'USD', '%', 'G', 'B', ' ', 'x']);
const PERIODS = like(['2024', '2025', '-', '/', 'Q1', 'H1', 'FY', '01', '31', '12', ' ', 'T', '0']);

/** Whatever a text is, it is read, or refused with an error of its own kind. */
function holds(
  texts: fc.Arbitrary<string>,
  read: (text: string) => unknown,
  kinds: readonly (abstract new (...args: never[]) => Error)[],
): void {
  fc.assert(
    fc.property(texts, (text) => {
      try {
        read(text);
      } catch (error) {
        expect(
          kinds.some((kind) => error instanceof kind),
          `${JSON.stringify(text)}: ${error}`,
        ).toBe(true);
      }
    }),
    cases(3000),
  );
}

describe('any text', () => {
  it('is a quantity, or is refused as none', () => {
    holds(QUANTITIES, (text) => parseQuantity(text), [NotationError, UnitError, QuantityError]);
  });

  it('is a formula, or is refused with the column', () => {
    holds(FORMULAS, parseFormula, [FormulaError]);
  });

  it('is a unit, or is refused as none', () => {
    holds(UNITS, parseUnit, [UnitError]);
  });

  it('is a period, or is refused as none', () => {
    holds(PERIODS, (text) => parsePeriod(text), [PeriodError]);
  });

  it('computes as a formula of the API without an internal error, in bounded time', () => {
    fc.assert(
      fc.property(FORMULAS, (formula) => {
        const { errors = [] } = run(
          'query ($f: String!) { derive(formula: $f, over: COMPANY, unit: "USD", first: 3) { nodes { figure { text } } } }',
          { f: formula },
        );
        expect(errors.filter(({ extensions }) => extensions.code !== 'BAD_USER_INPUT').map(String), formula).toEqual(
          [],
        );
      }),
      cases(200),
    );
  });

  it('that is read as a quantity is read the same when it is written again', () => {
    const kilowatt = parseUnit('kW');
    fc.assert(
      fc.property(fc.double({ min: 1e-3, max: 1e6, noNaN: true }), (value) => {
        const read = parseQuantity(`${value.toFixed(6)} kW`);
        const again = parseQuantity(
          formatQuantity({ ...read, low: read.estimate ?? read.low, high: read.estimate ?? read.high }, kilowatt, 15),
        );
        expect(Math.abs((again.estimate ?? 0) - (read.estimate ?? 0))).toBeLessThanOrEqual(
          Math.abs(read.estimate ?? 0) * 1e-9,
        );
      }),
      cases(500),
    );
  });
});

describe('any seed', () => {
  const YAML = like([
    'name: A\n',
    'claims:\n',
    '  - ',
    'source: report\n',
    '    at: Page 1\n',
    '    revenue: ',
    '5 USD\n',
    'period: 2024\n',
    '[',
    ']',
    '{',
    '}',
    ':',
    '- ',
    '"',
    '\n',
    '  ',
    '# ',
    '&a ',
    '*a',
    '|\n',
    '? ',
  ]);
  const CSV = like(['id', 'name', 'source', 'at', 'revenue (USD)', 'period', ',', '\n', '"', 'report', 'a', '5', ' ']);

  it.each([
    ['company/a.yaml', YAML],
    ['company/t.csv', CSV],
  ])('at %s is taken, or refused with faults that have a place', (path, texts) => {
    fc.assert(
      fc.property(texts, (text) => {
        const faults = within({ ...BASE, [path]: text }, faultsIn);
        expect(
          faults.filter((fault) => !/^\S+:\d+:\d+ /.test(fault)),
          text,
        ).toEqual([]);
      }),
      cases(150),
    );
  });
});
