import type { GraphLiteral } from '../graph-literal.js';
import { defineRelation } from '../rule.js';

/** The share in a whole market is the mean of the shares in its segments, weighted by their sizes. */
export const marketShareMismatch = defineRelation({
  name: 'Share in a market that its segments do not give',
  description: 'The share that is stated for a market is not the weighted mean of the shares in its segments',
  over: 'market-share',
  found: 'share[revenue]',
  relation: 'equal',
  expected: 'weightedShare',
  stated: 'found',
  words: { found: 'share in the market', expected: 'weighted mean of the shares in its segments' },
  accepts: [
    {
      when: '85 % of $60B and 65 % of $30B are 78.3 % of $90B, printed as 78 %',
      about: 'whole',
      graph: shares('78 %'),
    },
    { when: 'only a bound is stated', about: 'whole', graph: shares('>60 %') },
  ],
  rejects: [
    {
      when: '85 % of $60B and 65 % of $30B are not 70 % of $90B',
      about: 'whole',
      graph: shares('70 %'),
      severity: 'error',
    },
    {
      when: '79.0 % would do if the inputs were rounded',
      about: 'whole',
      graph: shares('79.0 %'),
      severity: 'warning',
    },
  ],
});

function shares(whole: string): GraphLiteral {
  const size = (value: string) => ({ size: { value, period: '2024' } });
  const share = (value: string) => ({ share: { value, basis: 'revenue' } });
  const keys = (market: string) => ({ company: 'seller', market, period: '2024' });
  return {
    seller: { kind: 'company' },
    all: { kind: 'market', claims: size('$90B') },
    training: { kind: 'market', keys: { partOf: 'all' }, claims: size('$60B') },
    inference: { kind: 'market', keys: { partOf: 'all' }, claims: size('$30B') },
    whole: { kind: 'market-share', keys: keys('all'), claims: share(whole) },
    a: { kind: 'market-share', keys: keys('training'), claims: share('85 %') },
    b: { kind: 'market-share', keys: keys('inference'), claims: share('65 %') },
  };
}
