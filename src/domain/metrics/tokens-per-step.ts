import { ACCEPTED_TOKENS_PER_STEP, defineMetric } from '../metric.js';

/** What one decoding step yields: one token, or more where speculative decoding is accepted. */
export const tokensPerStep = defineMetric({
  name: 'Tokens per decoding step',
  description: 'Accepted tokens per step as reported; one unless another number is asked for',
  unit: 'token',
  arguments: { acceptedTokensPerStep: ACCEPTED_TOKENS_PER_STEP },
  formulas: { 'benchmark-result': 'first(acceptedTokensPerStep, assumed.acceptedTokensPerStep)' },
  example: {
    about: 'run',
    graph: { run: { kind: 'benchmark-result', claims: { acceptedTokensPerStep: '2.5 token' } } },
    expect: { estimate: 2.5, low: 2.5, high: 2.5 },
  },
});
