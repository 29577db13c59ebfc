import type { GraphLiteral } from '../graph-literal.js';
import { defineRule } from '../rule.js';
import { sideOf } from '../side.js';

/** What a company sells into the market for inference is the inference part of its data-centre revenue. */
export const inferenceRevenueMismatch = defineRule({
  name: 'Two sums for the inference revenue of a company',
  description:
    'Share times the market for inference, and the inference part of data-centre revenue, have no value in common',
  over: 'market-share',
  formulas: { sold: 'impliedRevenue', earned: 'company.inferenceRevenue' },
  checks: ({ view, entity, figure }) =>
    view.entity(entity.keys.market ?? '')?.keys.workload === 'inference'
      ? [
          {
            key: entity.id,
            found: sideOf('share times the market for inference', figure('sold')),
            relation: 'equal',
            expected: sideOf('inference part of data-centre revenue', figure('earned')),
          },
        ]
      : [],
  accepts: [
    { when: '65 % of $30B lies within 30-45 % of $47.5B', about: 'part', graph: inference('65 %', '30-45 %') },
    { when: 'the parts touch', about: 'part', graph: inference('50 %', '30-40 %', '$37.5B') },
  ],
  rejects: [
    {
      when: '65 % of $30B is $19.5B and 40 % of $47.5B is $19.0B',
      about: 'part',
      graph: inference('65 %', '30-40 %'),
      severity: 'warning',
    },
    { when: '80 % of $30B is $24B', about: 'part', graph: inference('80 %', '30-40 %'), severity: 'error' },
  ],
});

function inference(share: string, part: string, revenue = '$47.5B'): GraphLiteral {
  const basis = 'data-center';
  return {
    seller: {
      kind: 'company',
      claims: {
        revenue: { value: revenue, period: '2024', basis },
        inferenceShareOfRevenue: { value: part, period: '2024', basis },
      },
    },
    inference: { kind: 'market', keys: { workload: 'inference' }, claims: { size: { value: '$30B', period: '2024' } } },
    part: {
      kind: 'market-share',
      keys: { company: 'seller', market: 'inference', period: '2024' },
      claims: { share: { value: share, basis: 'revenue' } },
    },
  };
}
