import type { GraphLiteral } from '../graph-literal.js';
import { defineRule } from '../rule.js';
import { sideOf } from '../side.js';

/** Nobody can lose more of a business than the whole of it; a range that reaches beyond says more than can be. */
export const riskAboveExposure = defineRule({
  name: 'More revenue at risk than there is',
  description: 'The revenue that is said to be at risk reaches above all revenue from inference',
  over: 'company',
  severity: 'warning',
  judges: ['revenueAtRisk'],
  checks: ({ view, entity: { id } }) => [
    {
      key: id,
      found: sideOf('revenue said to be at risk', view.figure(id, 'revenueAtRisk')),
      relation: 'wholly-at-most',
      expected: sideOf('all revenue from inference', view.figure(id, 'inferenceRevenue')),
    },
  ],
  accepts: [
    { when: 'half of it is at risk', about: 'seller', graph: risk('$7-9 billion') },
    { when: 'all of it is at risk', about: 'seller', graph: risk('$19.0 billion') },
  ],
  rejects: [
    { when: '$20B of at most $19B are at risk', about: 'seller', graph: risk('$15-20 billion'), severity: 'warning' },
    { when: 'more than all is at risk', about: 'seller', graph: risk('$30 billion'), severity: 'warning' },
  ],
});

function risk(revenueAtRisk: string): GraphLiteral {
  return {
    seller: {
      kind: 'company',
      claims: {
        revenue: { value: '$47.5B', period: '2024', basis: 'data-center' },
        inferenceShareOfRevenue: { value: '30-40 %', period: '2024', basis: 'data-center' },
        revenueAtRisk,
      },
    },
  };
}
