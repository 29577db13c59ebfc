import type { GraphLiteral } from '../graph-literal.js';
import { defineRelation } from '../rule.js';

/** A market is the sum of its segments. */
export const marketSegmentsMismatch = defineRelation({
  name: 'Segments that do not add up to their market',
  description: 'The sizes of the segments add up to another sum than the size of the market',
  over: 'market',
  found: 'size',
  relation: 'equal',
  expected: 'segmentTotal',
  stated: 'found',
  words: { found: 'size of the market', expected: 'sum of its segments' },
  accepts: [
    { when: '$60B and $30B are $90B', about: 'all', graph: market('$90B', '$60B', '$30B') },
    { when: '$90B is $90.4B in whole billions', about: 'all', graph: market('$90B', '$60.2B', '$30.2B') },
  ],
  rejects: [
    { when: '$60B and $30B are not $95B', about: 'all', graph: market('$95B', '$60.0B', '$30.0B'), severity: 'error' },
    { when: '$60B and $30B may be $91B', about: 'all', graph: market('$91.0B', '$60B', '$30B'), severity: 'warning' },
  ],
});

function market(size: string, training: string, inference: string): GraphLiteral {
  const of = (value: string) => ({ size: { value, period: '2024' } });
  return {
    all: { kind: 'market', claims: of(size) },
    training: { kind: 'market', keys: { partOf: 'all' }, claims: of(training) },
    inference: { kind: 'market', keys: { partOf: 'all' }, claims: of(inference) },
  };
}
