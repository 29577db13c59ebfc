import { defineRelation, WEIGHT_READINGS } from '../rule.js';

/**
 * Nobody is answered faster than the weights can be read: every decoding step reads all active weights once.
 * See Pope et al. 2022, Efficiently Scaling Transformer Inference, arXiv:2211.05102.
 */
export const decodeRooflineExcess = defineRelation({
  name: 'Output speed above the decode roofline',
  description:
    'The output speed of one user is above what memory bandwidth allows; silent where the batch is unknown. The kindest reading is weights of 4 bit',
  over: 'benchmark-result',
  found: 'userOutputSpeed',
  relation: 'at-most',
  expected: 'decodeRoofline',
  words: { found: 'output speed of one user', expected: 'decode roofline' },
  judges: ['throughput', 'outputSpeed'],
  readings: WEIGHT_READINGS,
  kindest: { bitsPerWeight: '4 bit/parameter' },
  accepts: [
    {
      when: 'weights of 4 bit can be read 306 times a second and 300 tokens come',
      about: 'run',
      graph: run('300 token/s', '4 bit/parameter'),
    },
    { when: 'the batch is unknown', about: 'run', graph: run('24,000 token/s', '', '') },
    {
      when: 'a batch of 80 shares one reading of the weights',
      about: 'run',
      graph: run('24,000 token/s', '4 bit/parameter', '80'),
    },
  ],
  rejects: [
    {
      when: 'even weights of 4 bit cannot be read 320 times a second',
      about: 'run',
      graph: run('320 token/s'),
      severity: 'error',
    },
    {
      when: 'weights of 4 bit would do, but those of 16 would not',
      about: 'run',
      graph: run('200 token/s'),
      severity: 'warning',
    },
    { when: 'the source says 16 bit', about: 'run', graph: run('200 token/s', '16 bit/parameter'), severity: 'error' },
    {
      when: 'it is above by less than the rounding of its digits',
      about: 'run',
      graph: run('77 token/s', '16 bit/parameter'),
      severity: 'warning',
    },
  ],
});

/** GPT-3 on eight H100: 26.8 TB/s over 350 GB is 76.6 readings of 16-bit weights a second. Empty is unknown. */
function run(throughput: string, bitsPerWeight = '', concurrency = '1') {
  const claims = {
    ...{ throughput, systems: '1' },
    ...(bitsPerWeight && { bitsPerWeight }),
    ...(concurrency && { concurrency }),
  };
  return {
    run: { kind: 'benchmark-result', keys: { system: 'node', model: 'gpt-3' }, claims },
    node: { kind: 'system', claims: { memoryBandwidth: '26.8 TB/s' } },
    'gpt-3': { kind: 'model', claims: { parameters: '175B parameter' } },
    'house-assumptions': {
      kind: 'assumption',
      claims: { bitsPerWeight: '16 bit/parameter', acceptedTokensPerStep: '1 token' },
    },
  };
}
