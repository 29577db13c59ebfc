import { defineEntity, textKey } from '../entity.js';
import { ANY, amount, doubtfulIdentity, many, one, SHARE, text } from '../property.js';

export const company = defineEntity({
  plural: 'companies',
  description: 'A company, laboratory, university or public body that makes, buys, deploys or pays for AI compute',
  calendar: 'self',
  keys: {
    fiscalYearEnd: textKey(
      'Last day of the fiscal year: "12-31", or "last Sunday of January"; the calendar year if absent',
    ),
  },
  properties: {
    revenue: amount('USD', 'Revenue recognised in a period', {
      time: 'flow',
      bases: ['total', 'data-center', 'data-center-compute', 'data-center-networking', 'hardware', 'services', 'core'],
    }),
    netIncome: amount('USD', 'Profit or loss of a period', {
      time: 'flow',
      bases: ['gaap', 'gaap-attributable-to-common', 'non-gaap'],
      range: ANY,
    }),
    computeSpending: amount(
      'USD',
      'Spent on AI chips, systems and rented compute in a period, all suppliers together',
      {
        time: 'flow',
      },
    ),
    remainingPerformanceObligations: amount('USD', 'Contracted revenue that is not yet recognised (backlog)', {
      time: 'state',
    }),
    valuation: amount('USD', 'What the company is said to be worth', {
      time: 'state',
      bases: ['market-capitalisation', 'post-money', 'pre-money', 'offered-range'],
    }),
    inferenceShareOfRevenue: amount('%', 'Part of the revenue (basis: of which) that inference brings', {
      time: 'flow',
      bases: ['data-center', 'total'],
      range: SHARE,
    }),
    revenueAtRisk: amount('USD', 'Annual revenue that a source says could be lost', { time: 'flow' }),
    customerDisclosureThreshold: amount('%', 'Share of revenue from which a customer has to be disclosed', {
      time: 'flow',
      range: SHARE,
    }),
    employees: amount('count', 'Number of employees', { time: 'state' }),
    parent: one('company', 'subsidiaries', 'The company or state that controls it', { time: 'state' }),
    competitors: many('company', 'competitorOf', 'Companies named as competitors or alternatives'),
    suppliers: many('company', 'supplies', 'Companies named as its suppliers'),
    headquarters: text('Place of the headquarters', { time: 'state' }),
    maybeSameAs: doubtfulIdentity('company'),
  },
});
