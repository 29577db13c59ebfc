import { describe, expect, it } from 'vitest';
import { loadVocabulary } from '../../src/catalogue/vocabulary.js';
import { type GraphLiteral, storeOf } from '../../src/domain/graph-literal.js';
import { parsePeriod } from '../../src/domain/period.js';
import { fromCoherent } from '../../src/domain/unit.js';
import { type Request, View } from '../../src/domain/view.js';

const vocabulary = await loadVocabulary();
const figureOf = (graph: GraphLiteral, subject: string, metric: string, request: Request = {}) =>
  new View(storeOf(graph, vocabulary), vocabulary).figure(subject, metric, request);

/** Low, estimate and high in the metric's unit, to six digits; undefined where the figure is unknown. */
function told(...of: Parameters<typeof figureOf>) {
  const { quantity, unit } = figureOf(...of);
  if (!quantity) return undefined;
  const { low, estimate, high } = quantity;
  return [low, estimate, high].map((value) => value && Number(fromCoherent(value, unit).toPrecision(6)));
}
const estimateOf = (...of: Parameters<typeof figureOf>) => told(...of)?.[1];

describe('over a year and the year before', () => {
  const revenue = (value: string, period: string) => ({ value, period, basis: 'data-center' });
  const seller = (...claims: object[]): GraphLiteral => ({
    seller: {
      kind: 'company',
      keys: { fiscalYearEnd: 'last Sunday of January' },
      claims: { revenue: claims as never },
    },
  });
  const three = seller(
    revenue('$47.5B', 'FY2024'),
    revenue('$115.2B', 'FY2025'),
    revenue('$193.7B', 'FY2026'),
    revenue('$1B', '2024'),
  );

  it('growth is over the fiscal year before, not over the calendar year', () => {
    expect(told(three, 'seller', 'dataCenterRevenueGrowth')).toEqual([68.1424, 68.1424, 68.1424]);
    expect(figureOf(three, 'seller', 'dataCenterRevenueGrowth').period).toEqual({
      label: 'FY2026',
      start: '2025-01-27',
      end: '2026-01-25',
    });
  });

  it('a year that is asked for is compared with the year before it', () => {
    const request = { period: parsePeriod('2024-01-29/2025-01-26') };
    expect(told(three, 'seller', 'dataCenterRevenueGrowth', request)).toEqual([142.526, 142.526, 142.526]);
  });

  it('a quarter is compared with the same quarter', () => {
    const graph = seller(revenue('$20B', 'FY2025-Q1'), revenue('$30B', 'FY2025-Q4'), revenue('$50B', 'FY2026-Q1'));
    const request = { period: parsePeriod('2025-01-27/2025-04-27') };
    expect(told(graph, 'seller', 'dataCenterRevenueGrowth', request)).toEqual([150, 150, 150]);
  });

  it('without the year before growth is unknown', () => {
    const figure = figureOf(seller(revenue('$47.5B', 'FY2024')), 'seller', 'dataCenterRevenueGrowth');
    expect([figure.quantity, figure.missing]).toEqual([
      undefined,
      [{ subject: 'seller', property: 'revenue[data-center]' }],
    ]);
  });
});

describe('the period of a metric', () => {
  const share = (value: string, period?: string) => ({
    ...{ kind: 'customer-share', keys: { vendor: 'seller', ...(period && { period }) }, claims: { share: value } },
  });
  const graph: GraphLiteral = {
    seller: { kind: 'company', claims: { employees: '700' } },
    a: share('30 %', '2023'),
    b: share('50 %', '2024'),
    c: share('20 %', '2024'),
    d: share('80 %', '2025-H1'),
    e: share('90 %'),
  };
  const year = (label: string) => ({ label, start: `${label}-01-01`, end: `${label}-12-31` });

  it('is the latest complete year of its list, never a half nor what has no period', () => {
    expect(estimateOf(graph, 'seller', 'undisclosedShare')).toBe(30);
    expect(figureOf(graph, 'seller', 'undisclosedShare').period).toEqual(year('2024'));
  });

  it('is the one that is asked for', () => {
    const request = { period: parsePeriod('2025-H1') };
    expect(estimateOf(graph, 'seller', 'undisclosedShare', request)).toBe(20);
    expect(figureOf(graph, 'seller', 'undisclosedShare', request).period).toEqual(request.period);
  });

  it('that nothing is known for is unknown', () => {
    const request = { period: parsePeriod('2020') };
    expect(figureOf(graph, 'seller', 'undisclosedShare', request).missing).toEqual([
      { subject: 'seller', property: 'customerShares' },
    ]);
  });

  it('is told also where only a metric inside looks at it', () => {
    expect(figureOf(graph, 'seller', 'customerConcentration').period).toEqual(year('2024'));
    expect(figureOf(graph, 'seller', 'effectiveNumberOfCustomers').period).toEqual(year('2024'));
  });

  it('is none where nothing of a period goes in', () => {
    const run = { kind: 'benchmark-result', claims: { throughput: '320 token/s', power: '7 kW' } };
    expect(figureOf({ run }, 'run', 'throughputPerKilowatt', { period: parsePeriod('2024') }).period).toBeUndefined();
  });

  it('of an entity that is about a period is that period, whatever is asked', () => {
    const part = {
      kind: 'market-share',
      keys: { company: 'seller', market: 'all', period: '2024' },
      claims: { share: { value: '78 %', basis: 'revenue' } },
    };
    const sizes = [
      { value: '$90B', period: '2024' },
      { value: '$200B', period: '2025' },
    ];
    const markets: GraphLiteral = {
      seller: { kind: 'company' },
      all: { kind: 'market', claims: { size: sizes } },
      part,
    };
    expect(estimateOf(markets, 'part', 'impliedRevenue', { period: parsePeriod('2025') })).toBe(70.2e9);
  });

  it('is never a quarter: valuation over revenue is over a year', () => {
    const revenue = [
      { value: '$500M', period: '2025', basis: 'total' },
      { value: '$200M', period: '2026-Q1', basis: 'total' },
    ];
    const claims = { valuation: { value: '$5B', basis: 'post-money' }, revenue };
    const company = { seller: { kind: 'company', claims } };
    expect(estimateOf(company, 'seller', 'valuationToRevenue')).toBe(10);
    expect(figureOf(company, 'seller', 'valuationToRevenue').period).toEqual(year('2025'));
  });
});
