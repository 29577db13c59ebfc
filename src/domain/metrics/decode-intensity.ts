import { amountArgument, BITS_PER_WEIGHT, defineMetric } from '../metric.js';

/**
 * Arithmetic done for each byte of weights read: a multiplication and an addition for each weight and each request that
 * is served at once. Key-value cache and attention are left out.
 * See Williams, Waterman and Patterson 2009, Roofline, Communications of the ACM 52(4).
 */
export const decodeIntensity = defineMetric({
  name: 'Arithmetic intensity of decoding',
  description: 'Two operations for each weight and request served at once, over bits per weight; one request, 16 bits',
  unit: 'FLOP/byte',
  arguments: {
    bitsPerWeight: BITS_PER_WEIGHT,
    concurrency: amountArgument('count', 'Requests served at once, such as "32"'),
  },
  formulas: {
    model: '2 [FLOP/parameter] * first(concurrency, 1) / first(bitsPerWeight, assumed.bitsPerWeight)',
  },
  example: {
    about: 'gpt-3',
    graph: { 'gpt-3': { kind: 'model', claims: { parameters: '175B parameter' } } },
    arguments: { bitsPerWeight: '8 bit/parameter', concurrency: '32' },
    expect: { estimate: 64, low: 64, high: 64 },
  },
});
