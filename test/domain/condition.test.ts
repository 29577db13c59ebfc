import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { loadVocabulary } from '../../src/catalogue/vocabulary.js';
import { type Comparison, ConditionError, parseCondition } from '../../src/domain/condition.js';
import { type ConditionTest, conditionTest } from '../../src/domain/condition-test.js';
import { storeOf } from '../../src/domain/graph-literal.js';
import { judge } from '../../src/domain/judge.js';
import { parseQuantity } from '../../src/domain/notation.js';
import { View } from '../../src/domain/view.js';

const vocabulary = await loadVocabulary();
const graph = {
  seller: { kind: 'company', keys: { fiscalYearEnd: 'last Sunday of January' } },
  'wafer-chip': { kind: 'chip', keys: { vendor: 'seller' } },
  share: { kind: 'customer-share', keys: { vendor: 'seller', period: 'FY2026' } },
};
const view = new View(storeOf(graph, vocabulary), vocabulary);
const read = (text: string): ConditionTest =>
  conditionTest(parseCondition(text), {
    vocabulary,
    entity: (id) => view.entity(id),
    ids: () => Object.keys(graph),
    calendar: (entity) => view.calendar(entity),
  });

describe('a condition is read', () => {
  it('with a basis, on a state', () => {
    expect(read('seller.valuation[post-money] >= $30B')).toMatchObject({
      ...{ subject: 'seller', property: 'valuation', time: 'state', basis: 'post-money', comparison: '>=' },
      ...{ period: undefined, quantity: { low: 30e9, high: 30e9 } },
    });
  });

  it('with a period of the fiscal calendar of its company', () => {
    expect(read('  seller.revenue[total] in FY2027-Q1=$78 ± 1.56 billion ')).toMatchObject({
      period: { label: 'FY2027-Q1', start: '2026-01-26', end: '2026-04-26' },
      ...{ comparison: '=', quantity: { low: 76.44e9, high: 79.56e9 } },
    });
  });

  it('with the period that its entity is about', () => {
    expect(read('share.share[direct] < 20 %').period?.label).toBe('FY2026');
  });

  it('without a basis where there is no choice of one', () => {
    expect(read('wafer-chip.memory ≥ 44 GB')).toMatchObject({ basis: 'unspecified', comparison: '>=' });
  });
});

describe('a condition is refused at its column', () => {
  const cases: readonly (readonly [string, number, string])[] = [
    ['', 1, 'cannot read the condition: expected an id and a property, such as "cerebras.valuation", at the end'],
    ['>= 5', 1, 'cannot read the condition: expected an id and a property, such as "cerebras.valuation", found ">= 5"'],
    ['seller.valuation', 17, 'cannot read the condition: expected ">=", "<=", ">", "<" or "=", at the end'],
    ['seller.valuation is $5B', 17, 'cannot read the condition: expected ">=", "<=", ">", "<" or "=", found "is $5B"'],
    ['wafer-chip.memory >= ', 22, 'cannot read "": expected a number, at the end'],
    ['wafer-chip.memory >= 44 GX', 25, 'unknown unit "GX"; expected one such as kW, GB, TB/s, token/s, USD or %'],
    ['wafer-chip.memory >= 44-48 GB', 22, 'found several values after ">=", expected one; "=" takes a range'],
    ['wafer-chip.memory < ~44 GB', 21, 'found several values after "<", expected one; "=" takes a range'],
    ['wafer-chp.memory >= 44 GB', 1, 'there is no "wafer-chp"; did you mean "wafer-chip"?'],
    ['  wafer-chip.memry >= 44 GB', 14, 'chip has no amount "memry"; did you mean "memory"?'],
    ['wafer-chip.constructor >= 44 GB', 12, 'chip has no amount "constructor"'],
    ['wafer-chip.process >= 44 GB', 12, '"process" of chip is no amount'],
    ['wafer-chip.vendor >= 44 GB', 12, 'chip has no amount "vendor"'],
    ['wafer-chip.memory >= 44 kW', 22, 'the quantity is in W; expected one in GB or a like unit'],
    ['wafer-chip.memory in 2026 >= 44 GB', 22, '"memory" never changes; expected no period'],
    ['seller.employees[full-time] >= 5', 18, '"employees" has no basis "full-time"; expected one of unspecified'],
    ['seller.valuation[post-mony] >= $5B', 18, '"valuation" has no basis "post-mony"; did you mean "post-money"?'],
    [
      'seller.valuation >= $5B',
      17,
      '"valuation" has several bases; expected one in brackets: market-capitalisation, post-money, pre-money, offered-range, unspecified',
    ],
    ['seller.revenue[total] >= $5B', 15, '"revenue" is counted over a period; expected one, such as "in 2027"'],
    [
      'seller.revenue[total] in 20x7 >= $5B',
      26,
      '"20x7" is not a period; expected one such as 2024, 2024-06-30, 2024-Q1, FY2026-Q2 or 2024-01-01/2024-06-30',
    ],
    [`${'a'.repeat(190)}.memory >= 44`, 1, 'the condition has 203 characters; at most 200 are allowed'],
  ];
  for (const [text, column, problem] of cases) {
    it(text.slice(0, 60) || 'nothing', () => {
      expect(() => read(text)).toThrow(new ConditionError(problem, column));
      try {
        read(text);
      } catch (error) {
        expect((error as ConditionError).column).toBe(column);
      }
    });
  }
});

describe('any text', () => {
  const letters = fc.string({ unit: fc.constantFrom(...'seler.valuation[]>=<$ 3Bin-~%'), maxLength: 40 });
  const nearly = fc
    .tuple(
      fc.constantFrom('seller.valuation', 'wafer-chip.memory', 'seller.revenue', 'share.share'),
      fc.constantFrom('', '[total]', '[post-money]', '[', ' in 2026', ' in'),
      fc.constantFrom('>=', '<=', '>', '<', '=', '==', ''),
      fc.constantFrom('$5B', '44 GB', '30-40 %', '~3', '5+', '-', '1e999'),
    )
    .map((parts) => parts.join(' '));

  it('is read, or refused with a column inside it, never anything else', () => {
    fc.assert(
      fc.property(fc.oneof(letters, nearly, fc.string({ maxLength: 60 })), (text) => {
        try {
          read(text);
        } catch (error) {
          expect(error).toBeInstanceOf(ConditionError);
          const { column } = error as ConditionError;
          expect(column >= 1 && column <= text.length + 1).toBe(true);
        }
      }),
      { numRuns: 2000 },
    );
  });
});

describe('a claim speaks', () => {
  const test = (comparison: Comparison, quantity: string) => ({
    ...read('wafer-chip.memory >= 1 GB'),
    ...{ comparison, quantity: parseQuantity(quantity) },
  });
  const cases: readonly (readonly [string, Comparison, string, string])[] = [
    ['30 GB', '>=', '30 GB', 'for'],
    ['30 GB', '>', '30 GB', 'undecided'], // may have been 30.4
    ['29.4 GB', '>=', '30 GB', 'against'],
    ['29.97 GB', '>=', '30 GB', 'against'],
    ['29 GB', '>', '29.5 GB', 'against'], // at most 29.5, which is not above
    ['29 GB', '>=', '29.2 GB', 'undecided'], // may have been 29.4
    ['29-31 GB', '>=', '30 GB', 'undecided'],
    ['28-29 GB', '>=', '30 GB', 'against'],
    ['30-31 GB', '>=', '30 GB', 'for'],
    ['over 30 GB', '>=', '30 GB', 'for'],
    ['over 20 GB', '>=', '30 GB', 'undecided'],
    ['under 30 GB', '<=', '30 GB', 'for'],
    ['30 GB', '<', '30 GB', 'undecided'],
    ['31 GB', '<', '30 GB', 'against'],
    ['30.4 GB', '<=', '30 GB', 'against'],
    ['25 GB', '=', '20-30 GB', 'for'],
    ['25-35 GB', '=', '20-30 GB', 'undecided'],
    ['35 GB', '=', '20-30 GB', 'against'],
    ['30.6 GB', '=', '20-30 GB', 'against'],
    ['19.8 GB', '=', '20-30 GB', 'against'],
    ['40 (35-45, 5-95 %) GB', '>=', '30 GB', 'undecided'],
  ];
  for (const [claimed, comparison, asked, speaks] of cases) {
    it(`${claimed} ${comparison} ${asked}: ${speaks}`, () => {
      expect(judge(test(comparison, asked), parseQuantity(claimed))).toBe(speaks);
    });
  }
});
