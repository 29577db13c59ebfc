import { type Claim, quantityOf } from '../claim.js';
import type { Entity } from '../entity.js';
import type { GraphLiteral } from '../graph-literal.js';
import { type Check, defineRule } from '../rule.js';
import { sideOfClaim } from '../side.js';
import type { View } from '../view.js';

const KIND = 'benchmark-result';
/** An answer of a language model has tens of tokens at the least. */
const FEWEST_TOKENS = 10;

/**
 * Each query to a language model makes many tokens. A system that is told to answer about as many queries a second as it
 * makes tokens with the same model has tokens in a column for queries.
 */
export const queryRateExcess = defineRule({
  name: 'Queries that are as many as tokens',
  description:
    'The queries or samples per second of a run are more than a tenth of the tokens per second that the same system makes with the same model: the unit may be mislabelled',
  over: KIND,
  severity: 'warning',
  judges: ['sampleThroughput'],
  checks: ({ view, entity }): readonly Check[] => {
    const own = view.claim(entity.id, 'sampleThroughput');
    const tokens = own && fastestInTokens(view, entity);
    const [rate, most] = [own && quantityOf(own), tokens && quantityOf(tokens)];
    if (!own || !tokens || !rate || !most) return [];
    const expected = sideOfClaim(view, 'what the same system makes with the same model', tokens);
    return [
      {
        key: entity.id,
        found: sideOfClaim(view, 'queries per second', own),
        relation: 'at-most',
        expected: { ...expected, text: `a tenth of ${expected.text}` },
        contradicts: rate.low * FEWEST_TOKENS > most.high,
      },
    ];
  },
  accepts: [
    { when: 'an answer has ten tokens', about: 'run', graph: runs('100 query/s', '1,000 token/s') },
    { when: 'nobody has counted tokens', about: 'run', graph: runs('100 query/s') },
    { when: 'the tokens are of another model', about: 'run', graph: runs('900 query/s', '1,000 token/s', 'other') },
  ],
  rejects: [
    {
      when: 'there are nine tenths as many queries as tokens',
      about: 'run',
      graph: runs('900 query/s', '1,000 token/s'),
      severity: 'warning',
    },
  ],
});

/** The claim on the most tokens per second of results on the same system with the same model. */
function fastestInTokens(view: View, { keys }: Entity): Claim | undefined {
  const claims = view.store.keyedTo(KIND, 'system', keys.system ?? '').flatMap((id) => {
    return view.entity(id)?.keys.model === keys.model ? (view.claim(id, 'throughput') ?? []) : [];
  });
  const highOf = (claim: Claim) => quantityOf(claim)?.high ?? Number.NEGATIVE_INFINITY;
  return claims.sort((a, b) => highOf(b) - highOf(a) || (a.id < b.id ? -1 : 1))[0];
}

function runs(queries: string, tokens?: string, model = 'llama'): GraphLiteral {
  const run = (claims: Readonly<Record<string, { readonly value: string; readonly basis: string }>>, own: string) => ({
    kind: KIND,
    keys: { system: 'node', model: own, benchmark: 'interactive' },
    claims,
  });
  return {
    run: run({ sampleThroughput: { value: queries, basis: 'queries' } }, 'llama'),
    ...(tokens !== undefined && {
      'run-in-tokens': run({ throughput: { value: tokens, basis: 'system-output' } }, model),
    }),
    node: { kind: 'system' },
    llama: { kind: 'model' },
    other: { kind: 'model' },
    interactive: { kind: 'benchmark' },
  };
}
