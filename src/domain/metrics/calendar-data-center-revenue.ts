import { defineMetric } from '../metric.js';

/**
 * What a segment sells in a calendar year, where its fiscal year is another. 28 of 91 days of the first quarter and 65
 * of 91 of the last count: 18.4 x 28/91 + 22.6 + 26.3 + 30.8 + 35.6 x 65/91. The bounds count from none to all of both.
 */
export const calendarDataCenterRevenue = defineMetric({
  name: 'Calendar-year data-centre revenue',
  description: 'Data-centre revenue of a calendar year, pieced together by days from fiscal quarters or years',
  unit: 'USD',
  formulas: { company: 'proRated(revenue[data-center])' },
  example: {
    about: 'seller',
    graph: {
      seller: {
        kind: 'company',
        keys: { fiscalYearEnd: 'last Sunday of January' },
        claims: {
          revenue: [
            { value: '$18.4B', period: 'FY2024-Q4', basis: 'data-center' },
            { value: '$22.6B', period: 'FY2025-Q1', basis: 'data-center' },
            { value: '$26.3B', period: 'FY2025-Q2', basis: 'data-center' },
            { value: '$30.8B', period: 'FY2025-Q3', basis: 'data-center' },
            { value: '$35.6B', period: 'FY2025-Q4', basis: 'data-center' },
          ],
        },
      },
    },
    expect: { estimate: 110.79e9, low: 79.7e9, high: 133.7e9 },
  },
});
