import type { GraphLiteral } from '../graph-literal.js';
import { CALENDAR_YEAR, isFiscalYear } from '../period.js';
import { type Check, defineRule } from '../rule.js';
import { type Side, sideOf } from '../side.js';

/**
 * A market is at least what one of its sellers earns there. What is earned in a calendar year is pieced together from
 * fiscal quarters or years: where only an even spread of the cut ones makes it more than the market, it is a warning.
 */
export const marketBelowMember = defineRule({
  name: 'Market smaller than what one of its sellers earns',
  description:
    'The size of a whole market is below the data-centre revenue of one of its sellers in that calendar year, pieced together from other periods where need be',
  over: 'market-share',
  formulas: { size: 'market.size' },
  checks: ({ view, entity, figure }) => {
    const { keys, period } = entity;
    const market = view.entity(keys.market ?? '');
    // In a segment a seller earns a part; which part is not said.
    if (!market || market.keys.partOf !== undefined || !period || !isFiscalYear(period, CALENDAR_YEAR)) return [];
    const size = sideOf(`size of the market in ${period.label}`, figure('size'));
    const company = keys.company ?? '';
    const seller = view.entity(company)?.name ?? company;
    const earned = sideOf(
      `data-centre revenue of ${seller} in ${period.label}`,
      view.figure(company, 'calendarDataCenterRevenue', { period }),
    );
    const check: Check = { key: entity.id, found: size, relation: 'at-least', expected: earned };
    if (!isBelowEstimate(size, earned)) return [check];
    const unless = 'revenue falls unevenly over the days of the periods that were cut';
    return [{ ...check, contradicts: true, unless }];
  },
  judges: ['size'],
  accepts: [
    { when: 'the market is larger than what is earned', about: 'part', graph: earned('$120B') },
    { when: 'a share of a segment is known', about: 'part', graph: earned('$10B', 'all') },
    { when: 'the range reaches up to what is earned', about: 'part', graph: earned('$90-120B') },
  ],
  rejects: [
    {
      when: '$40B are less than the fiscal quarters that lie wholly inside',
      about: 'part',
      graph: earned('$40B'),
      severity: 'error',
    },
    {
      when: '$90B are less than $110.8B if revenue is spread evenly',
      about: 'part',
      graph: earned('$90B'),
      severity: 'warning',
    },
  ],
});

/** Whether the best value of what is earned is more than all the market can be, though its bounds allow for less. */
function isBelowEstimate({ quantity: size }: Side, { quantity: earned }: Side): boolean {
  if (!size || earned?.estimate === undefined) return false;
  return earned.estimate > size.high && earned.low <= size.high;
}

/** Nvidia's data-centre revenue by fiscal quarter: 28 days of the first and 65 of the last lie in 2024. */
function earned(size: string, partOf = ''): GraphLiteral {
  const quarters = {
    'FY2024-Q4': '$18.404B',
    'FY2025-Q1': '$22.563B',
    'FY2025-Q2': '$26.272B',
    'FY2025-Q3': '$30.771B',
    'FY2025-Q4': '$35.580B',
  };
  const revenue = Object.entries(quarters).map(([period, value]) => ({ value, period, basis: 'data-center' }));
  return {
    seller: { kind: 'company', keys: { fiscalYearEnd: 'last Sunday of January' }, claims: { revenue } },
    ...(partOf && { [partOf]: { kind: 'market' } }),
    chips: { kind: 'market', keys: partOf ? { partOf } : {}, claims: { size: { value: size, period: '2024' } } },
    part: {
      kind: 'market-share',
      keys: { company: 'seller', market: 'chips', period: '2024' },
      claims: { share: '78 %' },
    },
  };
}
