import { defineMetric, entityArgument } from '../metric.js';

/**
 * How many times the throughput of another run this run has. Refused for another model or benchmark; other settings
 * that differ are told.
 */
export const speedUp = defineMetric({
  name: 'Speed-up',
  description: 'Throughput over the throughput of another result',
  unit: 'times',
  arguments: { over: entityArgument('benchmark-result', 'The result to compare with') },
  compares: ['self', 'over'],
  formulas: { 'benchmark-result': 'throughput / over.throughput' },
  example: {
    about: 'fast',
    graph: {
      fast: { kind: 'benchmark-result', claims: { throughput: '550 token/s' } },
      slow: { kind: 'benchmark-result', claims: { throughput: '320 token/s' } },
    },
    arguments: { over: 'slow' },
    expect: { estimate: 1.71875, low: 1.71875, high: 1.71875 },
  },
});
