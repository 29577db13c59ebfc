import type { GraphLiteral } from '../graph-literal.js';
import { defineRelation } from '../rule.js';

/** Nobody earns more in one market, or in a segment of one, than in all that they sell. */
export const marketShareExcess = defineRelation({
  name: 'Market share above what the company earns',
  description: 'Share times the size of the market is more than the company’s whole revenue in the period',
  over: 'market-share',
  found: 'impliedRevenue',
  relation: 'at-most',
  expected: 'company.revenue',
  words: { found: 'share times market', expected: 'revenue of the company' },
  accepts: [
    { when: 'a share of 78 % of $60B is $46.8B of $47.5B', about: 'part', graph: sold('78 %', '$60B', '$47.5B') },
    {
      when: 'the range of the share reaches below the revenue',
      about: 'part',
      graph: sold('40-90 %', '$90B', '$47.5B'),
    },
  ],
  rejects: [
    {
      when: '78 % of $90B is $70.2B, and $47.5B is earned',
      about: 'part',
      graph: sold('78 %', '$90B', '$47.5B'),
      severity: 'error',
    },
    {
      when: 'even 1 % of $30B is twice what is earned',
      about: 'part',
      graph: sold('1-2 %', '$30B', '$150 million'),
      severity: 'error',
    },
    { when: '53 % of $90B is $47.7B', about: 'part', graph: sold('53 %', '$90B', '$47.5B'), severity: 'warning' },
  ],
});

function sold(share: string, size: string, revenue: string): GraphLiteral {
  return {
    seller: { kind: 'company', claims: { revenue: { value: revenue, period: '2024', basis: 'total' } } },
    all: { kind: 'market', claims: { size: { value: size, period: '2024' } } },
    part: {
      kind: 'market-share',
      keys: { company: 'seller', market: 'all', period: '2024' },
      claims: { share: { value: share, basis: 'revenue' } },
    },
  };
}
