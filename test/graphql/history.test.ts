import { describe, expect, it } from 'vitest';
import { ask, refusal } from '../shipped.js';

interface Point {
  readonly firstDay: string | null;
  readonly lastDay: string | null;
  readonly estimate: number | null;
  readonly unit: string;
  readonly picked: boolean;
  readonly claim: { readonly source: { readonly id: string } };
}
const POINT =
  'firstDay lastDay publishedFirstDay publishedLastDay low estimate high unit basis nature picked claim { source { id } }';

describe('the history of the data-centre revenue of Nvidia', () => {
  const { company } = ask<{ company: { history: Point[] } }>(
    `{ company(id: "nvidia") { history(property: "revenue", basis: "data-center") { ${POINT} } } }`,
  );

  it('has the fourth quarter of fiscal 2024 as 13 weeks from 2023-10-30', () => {
    expect(company.history.find(({ firstDay }) => firstDay === '2023-10-30')).toMatchObject({
      ...{ lastDay: '2024-01-28', estimate: 18.4e9, unit: 'USD', picked: true },
    });
  });

  it('has both claims on fiscal and calendar 2024, in the order of their first days', () => {
    const days = company.history.map(({ firstDay }) => firstDay ?? '');
    expect(days).toEqual([...days].sort());
    const whole = company.history.filter(({ estimate }) => estimate !== null && Math.abs(estimate - 47.5e9) < 1e8);
    expect(whole.map(({ firstDay, lastDay }) => [firstDay, lastDay])).toEqual([
      ['2023-01-30', '2024-01-28'],
      ['2024-01-01', '2024-12-31'],
    ]);
  });
});

it('the history of a power is told in the unit asked for', () => {
  const { system } = ask<{ system: { history: Point[] } }>(
    `{ system(id: "nvidia-dgx-h100") { history(property: "power", unit: "W", by: PUBLICATION) { ${POINT} } } }`,
  );
  expect(system.history.find(({ estimate }) => estimate === 7000)).toMatchObject({
    ...{ unit: 'W', firstDay: null, lastDay: null, claim: { source: { id: 'ainews-cerebras-ipo-2026' } } },
  });
});

describe('the calendar 2024 data-centre revenue of Nvidia', () => {
  interface Pieced {
    readonly estimate: number;
    readonly low: number;
    readonly high: number;
    readonly period: string;
    readonly assumptions: readonly string[];
    readonly inputs: readonly { figure: { period: string; claim: { source: { id: string } } } }[];
  }
  const figure = (sources: string) =>
    ask<{ view: { company: { figure: Pieced } } }>(`{ view(sources: ${sources}) { company(id: "nvidia") {
      figure: calendarDataCenterRevenue(period: "2024") {
        estimate low high period assumptions inputs { figure { period claim { source { id } } } }
      }
    } } }`).view.company.figure;

  it('is about $110.8 billion, pieced together from five quarters', () => {
    const { estimate, low, high, period, inputs } = figure('{}');
    // 18.4 x 28/91 + 22.6 + 26.3 + 30.771 + 35.6 x 65/91
    expect((estimate / 1e9).toFixed(3)).toBe('110.761');
    expect([low, high, period]).toEqual([79.671e9, 133.671e9, '2024']);
    expect(inputs.map((input) => input.figure.period)).toEqual([
      ...['FY2024-Q4', 'FY2025-Q1', 'FY2025-Q2', 'FY2025-Q3', 'FY2025-Q4'],
    ]);
  });

  it('is about $110.6 billion from the audited fiscal years alone, which says what it assumes', () => {
    const { estimate, assumptions, inputs } = figure('{ include: { grades: [A] } }');
    // 47.525 x 28/364 + 115.186 x 338/364
    expect((estimate / 1e9).toFixed(3)).toBe('110.614');
    expect(assumptions.map((words) => words.split(',')[0])).toEqual([
      'revenue falls evenly over the days of FY2024',
      'revenue falls evenly over the days of FY2025',
    ]);
    expect(new Set(inputs.map((input) => input.figure.claim.source.id))).toEqual(new Set(['nvidia-10-k-fy2026']));
  });

  it('is not the $47.5 billion that the article claims of 2024', () => {
    expect(figure('{ include: { ids: ["ainews-cerebras-ipo-2026"] } }').estimate).toBeNull();
  });
});

describe('a history is refused', () => {
  const refused = (kind: string, id: string, args: string) =>
    refusal(`{ ${kind}(id: "${id}") { history(${args}) { unit } } }`);
  const cases: readonly (readonly [string, string])[] = [
    ['property: "revenu"', 'property: company has no "revenu"; did you mean "revenue"?'],
    ['property: "headquarters"', 'property: "headquarters" of company is no amount'],
    [
      'property: "revenueGrowth"',
      'property: "revenueGrowth" of company is computed and has no history; expected a claimed amount',
    ],
    [
      'property: "revenue", basis: "data-centre"',
      'basis: "revenue" has no basis "data-centre"; did you mean "data-center"?',
    ],
    ['property: "revenue", unit: "kW"', 'unit: "kW" has another dimension; expected one like USD'],
  ];
  for (const [args, message] of cases) {
    it(args, () => expect(refused('company', 'nvidia', args)).toEqual({ message, code: 'BAD_USER_INPUT' }));
  }

  it('of a source, which has none', () => {
    expect(refused('source', 'nvidia-10-k-fy2026', 'property: "revenue"').message).toBe(
      'property: source has no "revenue"',
    );
  });
});
