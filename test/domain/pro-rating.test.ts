import { describe, expect, it } from 'vitest';
import { loadVocabulary } from '../../src/catalogue/vocabulary.js';
import { type ClaimLiteral, type GraphLiteral, storeOf } from '../../src/domain/graph-literal.js';
import { defineMetric } from '../../src/domain/metric.js';
import { parsePeriod } from '../../src/domain/period.js';
import { ANY } from '../../src/domain/property.js';
import { type Request, View } from '../../src/domain/view.js';
import { buildVocabulary } from '../../src/domain/vocabulary.js';

const vocabulary = await loadVocabulary();
const seller = (...revenue: ClaimLiteral[]): GraphLiteral => ({
  seller: { kind: 'company', keys: { fiscalYearEnd: 'last Sunday of January' }, claims: { revenue } },
});
const sold = (value: string, period: string, more: object = {}): ClaimLiteral => {
  return { value, period, basis: 'data-center', ...more };
};
const viewOf = (graph: GraphLiteral) => new View(storeOf(graph, vocabulary), vocabulary);
const pieced = (graph: GraphLiteral, request: Request = {}) =>
  viewOf(graph).figure('seller', 'calendarDataCenterRevenue', request);
const told = ({ quantity }: ReturnType<typeof pieced>) =>
  quantity && [quantity.low, quantity.estimate, quantity.high].map((dollars) => dollars && Math.round(dollars / 1e6));
const in2024 = { period: parsePeriod('2024') };

const YEARS = [sold('$47,525M', 'FY2024'), sold('$115,186M', 'FY2025')];
const QUARTERS = [
  sold('$18.4B', 'FY2024-Q4'),
  sold('$22.6B', 'FY2025-Q1'),
  sold('$26.3B', 'FY2025-Q2'),
  sold('$30.8B', 'FY2025-Q3'),
  sold('$35.6B', 'FY2025-Q4'),
];

describe('a calendar year of a company whose fiscal year ends in January', () => {
  it('has 28 of 364 days of the one fiscal year and 338 of 364 of the next', () => {
    // 47,525 x 28/364 = 3,655.8 and 115,186 x 338/364 = 106,958.4; at most both years whole
    expect(told(pieced(seller(...YEARS), in2024))).toEqual([0, 110_614, 162_711]);
  });

  it('is pieced together from quarters where they are known, and only the quarters at its ends are cut', () => {
    // 18.4 x 28/91 + 22.6 + 26.3 + 30.8 + 35.6 x 65/91, between 79.7 and 79.7 + 18.4 + 35.6
    const figure = pieced(seller(...YEARS, ...QUARTERS), in2024);
    expect(told(figure)).toEqual([79_700, 110_790, 133_700]);
    expect(figure.inputs.map(({ path, figure: { claim } }) => [path, claim?.period?.label, claim?.written])).toEqual([
      ['revenue[data-center]', 'FY2024-Q4', '$18.4B'],
      ['revenue[data-center]', 'FY2025-Q1', '$22.6B'],
      ['revenue[data-center]', 'FY2025-Q2', '$26.3B'],
      ['revenue[data-center]', 'FY2025-Q3', '$30.8B'],
      ['revenue[data-center]', 'FY2025-Q4', '$35.6B'],
    ]);
    expect(figure.assumptions).toEqual([
      'revenue falls evenly over the days of FY2024-Q4, of which 28 of 91 count, and the bounds allow for any part of it',
      'revenue falls evenly over the days of FY2025-Q4, of which 65 of 91 count, and the bounds allow for any part of it',
    ]);
    expect(figure.period).toEqual(in2024.period);
  });

  it('is by default the latest that has ended and can be pieced together', () => {
    expect(pieced(seller(...YEARS, sold('$193,737M', 'FY2026'))).period?.label).toBe('2025');
    expect(pieced(seller(...YEARS)).period?.label).toBe('2024');
  });

  it('is never what somebody claims of that very year, whatever its grade', () => {
    const rival = sold('$47.5B', '2024', { grade: 'A' });
    expect(told(pieced(seller(...YEARS, rival), in2024))).toEqual([0, 110_614, 162_711]);
    expect(pieced(seller(rival), in2024).missing).toEqual([
      {
        subject: 'seller',
        property: 'revenue[data-center]',
        reason:
          'nothing is claimed of the days 2024-01-01 to 2024-12-31; ask "revenue" for what is claimed of 2024 itself',
      },
    ]);
  });

  it('is unknown where a quarter is missing, and the days that are missing are told', () => {
    const [first, second, , fourth, fifth] = QUARTERS as [ClaimLiteral, ...ClaimLiteral[]];
    const figure = pieced(seller(first, second as ClaimLiteral, fourth as ClaimLiteral, fifth as ClaimLiteral), in2024);
    expect([figure.quantity, figure.missing[0]?.reason]).toEqual([
      undefined,
      'nothing is claimed of the days 2024-04-29 to 2024-07-28',
    ]);
  });

  it('is unknown where claims only overlap', () => {
    const figure = pieced(seller(sold('$9B', '2023-06-01/2024-06-30'), sold('$9B', '2024-06-01/2025-01-31')), in2024);
    expect(figure.missing[0]?.reason).toBe('the claims on parts of 2024 overlap; expected some that lie side by side');
  });
});

describe('the pieces of a period', () => {
  it('are each the claim that the view picks', () => {
    const figure = pieced(seller(...YEARS, sold('$90B', 'FY2025', { grade: 'D' })), in2024);
    expect(figure.inputs.map(({ figure: { claim } }) => claim?.written)).toEqual(['$47,525M', '$115,186M']);
    const deprecated = sold('$99B', 'FY2024', { rank: 'deprecated' });
    expect(pieced(seller(deprecated, sold('$115,186M', 'FY2025')), in2024).quantity).toBeUndefined();
  });

  it('are all on one basis', () => {
    const total = [sold('$60B', 'FY2024', { basis: 'total' }), sold('$130B', 'FY2025', { basis: 'data-center' })];
    expect(viewOf(seller(...total)).figure('seller', 'calendarRevenue', in2024).quantity).toBeUndefined();
  });

  it('are all on what happened, or all on what is planned', () => {
    const guidance = { nature: 'guidance' } as const;
    const [first, next] = [sold('$1B', 'FY2026'), sold('$2B', 'FY2027', guidance)];
    const request = { period: parsePeriod('2026') };
    expect(pieced(seller(first, next), request).quantity).toBeUndefined();
    const planned = pieced(seller(sold('$1B', 'FY2026', guidance), next), request);
    expect([planned.nature, planned.inputs.length]).toEqual(['guidance', 2]);
  });

  it('are only what the view sees', () => {
    const view = viewOf(seller(YEARS[0] as ClaimLiteral, sold('$115,186M', 'FY2025', { published: '2025-02-26' })));
    const narrow = view.narrow('2025-02-25', undefined);
    expect(narrow.figure('seller', 'calendarDataCenterRevenue', in2024).quantity).toBeUndefined();
  });

  it('pass on bounds of their own', () => {
    const figure = pieced(seller(sold('$40-50B', 'FY2024'), sold('$115B', 'FY2025')), in2024);
    expect(told(figure)).toEqual([0, undefined, 165_000]);
  });

  it('of what can be negative may be anything', () => {
    const metric = defineMetric({
      name: 'Calendar-year income',
      description: 'Income of a calendar year',
      unit: 'USD',
      range: ANY,
      formulas: { company: 'proRated(netIncome)' },
      example: { about: '', graph: {}, expect: { low: 0, high: 0 } },
    });
    const own = buildVocabulary(vocabulary.entities, new Map([...vocabulary.metrics, ['calendarIncome', metric]]));
    const netIncome = [
      { value: '$1B', period: '2023-07-01/2024-06-30' },
      { value: '$2B', period: '2024-07-01/2025-06-30' },
    ];
    const graph: GraphLiteral = { seller: { kind: 'company', claims: { netIncome } } };
    const { quantity } = new View(storeOf(graph, own), own).figure('seller', 'calendarIncome', in2024);
    // 1 x 182/366 + 2 x 184/365
    expect(Math.round((quantity?.estimate as number) / 1e6)).toBe(1505);
    expect([quantity?.low, quantity?.high]).toEqual([Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY]);
  });
});
