import { contradicts } from '../contradiction.js';
import type { GraphLiteral } from '../graph-literal.js';
import { type Check, defineRule, WEIGHT_READINGS } from '../rule.js';
import { sideOf } from '../side.js';

/** The weights of a model fit into the memory of the systems that serve it, or are streamed in slowly. */
export const weightsOverflow = defineRule({
  name: 'Weights that do not fit into memory',
  description:
    'The weights alone are larger than the memory of all systems of a run, and it is too fast for weights that come from outside',
  over: 'benchmark-result',
  judges: ['systems', 'throughput', 'outputSpeed'],
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
    const [speed, roofline] = [sideOf('output speed', figure('speed')), sideOf('streaming', figure('roofline'))];
    const weights = sideOf('weights', figure('weights'));
    const check: Check = {
      key: entity.id,
      found: weights,
      relation: 'at-most',
      expected: sideOf('memory', figure('memory')),
    };
    const streamed: Check = { key: entity.id, found: speed, relation: 'at-most', expected: roofline };
    if (contradicts(streamed)) return [{ ...check, given: [speed, roofline] }];
    const isKnown = speed.quantity !== undefined && roofline.quantity !== undefined;
    return isKnown ? [] : [{ ...check, unless: 'the weights are streamed in from outside' }];
  },
  accepts: [
    { when: '350 GB fit into 400 GB', about: 'run', graph: run('550 token/s', '400 GB', '150 GB/s') },
    {
      when: 'the weights can be streamed in fast enough',
      about: 'run',
      graph: run('0.4 token/s', '44 GB', '150 GB/s'),
    },
  ],
  rejects: [
    {
      when: '350 GB do not fit into 44 GB',
      about: 'run',
      graph: run('550 token/s', '44 GB', '150 GB/s'),
      severity: 'error',
    },
    {
      when: 'nobody says how fast weights come in',
      about: 'run',
      graph: run('550 token/s', '44 GB'),
      severity: 'warning',
    },
    { when: 'they fit at 4 bit', about: 'run', graph: run('550 token/s', '120 GB', '150 GB/s'), severity: 'warning' },
  ],
});

function run(throughput: string, memory: string, ioBandwidth = ''): GraphLiteral {
  return {
    run: {
      kind: 'benchmark-result',
      keys: { system: 'wafer', model: 'gpt-3' },
      claims: { throughput, systems: '1', concurrency: '1' },
    },
    wafer: { kind: 'system', claims: { memory, ...(ioBandwidth && { ioBandwidth }) } },
    'gpt-3': { kind: 'model', claims: { parameters: '175B parameter' } },
    'house-assumptions': {
      kind: 'assumption',
      claims: { bitsPerWeight: '16 bit/parameter', acceptedTokensPerStep: '1 token' },
    },
  };
}
