import type { GraphLiteral } from '../graph-literal.js';
import { inWords } from '../names.js';
import { type Check, defineRule } from '../rule.js';
import { sideOf, sideOfClaim } from '../side.js';

/** What a source says of a metric follows from what it is computed from, or it is wrong. */
export const statedFigureMismatch = defineRule({
  name: 'Stated figure that its inputs do not give',
  description:
    'A source states a figure that is not what follows from the inputs, the source’s own where it gives them',
  over: undefined,
  kindest: { bitsPerWeight: '4 bit/parameter' },
  checks: ({ view, entity }) =>
    view.claims(entity.id).flatMap((claim): readonly Check[] => {
      const { property, period } = claim;
      if (!view.vocabulary.metrics.has(property)) return [];
      const words = inWords(property);
      return [
        {
          key: claim.id,
          found: sideOfClaim(view, `${words} as stated`, claim),
          relation: 'equal',
          expected: sideOf(`${words} as computed`, view.figure(entity.id, property, { period })),
          stated: 'found',
          judged: [claim],
        },
      ];
    }),
  accepts: [
    { when: '550 over 320 is 1.72, printed as 1.7', about: 'pair', graph: pair('1.7 times') },
    { when: '"more than 1.5 times" is stated', about: 'pair', graph: pair('>1.5 times') },
    {
      when: 'the inputs are unknown',
      about: 'pair',
      graph: { ...pair('9 times'), theirs: { kind: 'benchmark-result' } },
    },
  ],
  rejects: [
    { when: '550 over 320 is not 2.4', about: 'pair', graph: pair('2.4 times'), severity: 'error' },
    {
      when: '550 over 320 may be 1.722 if both are rounded',
      about: 'pair',
      graph: pair('1.722 times'),
      severity: 'warning',
    },
    {
      when: '200B parameters do not fit into 44 GB at 4 bit either',
      about: 'wafer',
      graph: {
        wafer: { kind: 'chip', claims: { memory: '44 GB', largestModelHeld: '200B parameter' } },
        'house-assumptions': { kind: 'assumption', claims: { bitsPerWeight: '16 bit/parameter' } },
      },
      severity: 'error',
    },
  ],
});

function pair(stated: string): GraphLiteral {
  return {
    pair: { kind: 'comparison', keys: { result: 'ours', baseline: 'theirs' }, claims: { throughputRatio: stated } },
    ours: { kind: 'benchmark-result', claims: { throughput: '550 token/s' } },
    theirs: { kind: 'benchmark-result', claims: { throughput: '320 token/s' } },
  };
}
