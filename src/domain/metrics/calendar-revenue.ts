import { defineMetric } from '../metric.js';

/**
 * What a company sells in a calendar year, where its fiscal year is another. 28 of 364 days of the one year and 338 of
 * 364 of the next count: 36.4 x 28/364 + 72.8 x 338/364 = 2.8 + 67.6. The bounds count from none to all of both.
 */
export const calendarRevenue = defineMetric({
  name: 'Calendar-year revenue',
  description: 'Revenue of a calendar year, pieced together by days from fiscal quarters or years',
  unit: 'USD',
  formulas: { company: 'proRated(revenue)' },
  example: {
    about: 'seller',
    graph: {
      seller: {
        kind: 'company',
        keys: { fiscalYearEnd: 'last Sunday of January' },
        claims: {
          revenue: [
            { value: '$36.4B', period: 'FY2024', basis: 'total' },
            { value: '$72.8B', period: 'FY2025', basis: 'total' },
          ],
        },
      },
    },
    expect: { estimate: 70.4e9, low: 0, high: 109.2e9 },
  },
});
