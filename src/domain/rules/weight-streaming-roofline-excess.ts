import { contradicts } from '../contradiction.js';
import type { GraphLiteral } from '../graph-literal.js';
import { type Check, defineRule, WEIGHT_READINGS } from '../rule.js';
import { sideOf } from '../side.js';

/** Weights that do not fit into memory come from outside for every step, no faster than they get in. */
export const weightStreamingRooflineExcess = defineRule({
  name: 'Output speed above the weight-streaming roofline',
  description: 'The weights do not fit into memory, and one user is answered faster than they can be streamed in',
  over: 'benchmark-result',
  judges: ['throughput', 'outputSpeed'],
  solves: ['systems'],
  kindest: { bitsPerWeight: '4 bit/parameter' },
  formulas: {
    speed: 'userOutputSpeed',
    roofline: 'weightStreamingRoofline',
    weights: 'model.parameters * first(bitsPerWeight, assumed.bitsPerWeight)',
    memory: 'systems * system.totalMemory',
  },
  units: { weights: 'GB', memory: 'GB' },
  readings: WEIGHT_READINGS,
  checks: ({ entity, figure }) => {
    const [weights, memory] = [sideOf('weights', figure('weights')), sideOf('memory', figure('memory'))];
    const fit: Check = { key: entity.id, found: weights, relation: 'at-most', expected: memory };
    if (!contradicts(fit)) return [];
    return [
      {
        key: entity.id,
        found: sideOf('output speed of one user', figure('speed')),
        relation: 'at-most',
        expected: sideOf('weight-streaming roofline', figure('roofline')),
        given: [weights, memory],
      },
    ];
  },
  accepts: [
    {
      when: 'the weights fit, however slowly they would be streamed',
      about: 'run',
      graph: run('550 token/s', '400 GB'),
    },
    { when: '350 GB come in through 150 GB/s 0.43 times a second', about: 'run', graph: run('0.4 token/s', '44 GB') },
  ],
  rejects: [
    {
      when: '87.5 GB at 4 bit come in 1.7 times a second',
      about: 'run',
      graph: run('550 token/s', '44 GB'),
      severity: 'error',
    },
    {
      when: 'one token a second would do at 4 bit',
      about: 'run',
      graph: run('1.0 token/s', '44 GB'),
      severity: 'warning',
    },
  ],
});

function run(throughput: string, memory: string): GraphLiteral {
  return {
    run: {
      kind: 'benchmark-result',
      keys: { system: 'wafer', model: 'gpt-3' },
      claims: { throughput, systems: '1', concurrency: '1' },
    },
    wafer: { kind: 'system', claims: { memory, ioBandwidth: '150 GB/s' } },
    'gpt-3': { kind: 'model', claims: { parameters: '175B parameter' } },
    'house-assumptions': {
      kind: 'assumption',
      claims: { bitsPerWeight: '16 bit/parameter', acceptedTokensPerStep: '1 token' },
    },
  };
}
