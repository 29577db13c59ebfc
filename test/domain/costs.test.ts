import { describe, expect, it } from 'vitest';
import type { ClaimLiteral, GraphLiteral } from '../../src/domain/graph-literal.js';
import { parseQuantity } from '../../src/domain/notation.js';
import { parseUnit } from '../../src/domain/unit.js';
import { figureOf, told } from './figures.js';

type Claims = Readonly<Record<string, ClaimLiteral | readonly ClaimLiteral[]>>;
const assumptions = {
  kind: 'assumption',
  claims: {
    ...{ amortisationPeriod: '4 year', electricityPrice: '0.08 USD/kWh', utilisation: '100 %' },
    ...{ bitsPerWeight: '16 bit/parameter', acceptedTokensPerStep: '1 token' },
  },
};
const graph = (run: Claims, node: Claims = {}, gpu: Claims = {}): GraphLiteral => ({
  run: { kind: 'benchmark-result', keys: { system: 'node', model: 'gpt-3' }, claims: run },
  node: { kind: 'system', claims: { chip: 'gpu', ...node } },
  gpu: { kind: 'chip', claims: gpu },
  'gpt-3': { kind: 'model', claims: { parameters: '175B parameter' } },
  'house-assumptions': assumptions,
});
const at = (written: Readonly<Record<string, readonly [string, string]>>) => ({
  arguments: Object.fromEntries(
    Object.entries(written).map(([name, [value, unit]]) => [name, parseQuantity(value, parseUnit(unit))]),
  ),
});

describe('the cost of a million tokens by the hour', () => {
  const hourlyCost = [
    { value: '1.8 USD/h', basis: 'tco-neocloud' },
    { value: '3.6 USD/h', basis: 'rental-on-demand' },
  ];
  const throughput = { value: '20,000 token/s', basis: 'system-output' };
  const run = graph({ throughput, accelerators: '8' }, {}, { hourlyCost });
  const cost = (question = {}) => {
    const figure = figureOf(run, 'run', 'costPerMillionTokens', question);
    return [told(run, 'run', 'costPerMillionTokens', question), figure.basis, figure.assumptions];
  };

  it('is that of ownership or of rent, as asked, and of the tokens that were counted', () => {
    // 8 x $1.80 buy 72 million tokens.
    expect(cost()).toEqual([
      [0.2, 0.2, 0.2],
      'hourlyCost: tco-neocloud, throughput: system-output',
      ['utilisation = 100 % (house assumption)'],
    ]);
    expect(cost({ basis: 'rental-on-demand' })[0]).toEqual([0.4, 0.4, 0.4]);
  });

  it('doubles where the system is busy half of the time', () => {
    expect(cost(at({ utilisation: ['50 %', '%'] }))[0]).toEqual([0.4, 0.4, 0.4]);
    const busy = graph({ throughput, accelerators: '8', utilisation: '80 %' }, {}, { hourlyCost });
    expect(told(busy, 'run', 'costPerMillionTokens')).toEqual([0.25, 0.25, 0.25]);
  });

  it('is unknown on a basis that nobody states', () => {
    expect(cost({ basis: 'tco-hyperscaler' })[0]).toBe('gpu.hourlyCost[tco-hyperscaler]');
  });
});

describe('the cost of a million tokens of one kind', () => {
  const lengths = { inputLength: '3,000 token', outputLength: '1,000 token' };
  const hourlyCost = { value: '1.8 USD/h', basis: 'tco-neocloud' };
  const costs = (claims: Claims) =>
    ['Output', 'Input', 'Total'].map((words) =>
      told(graph({ accelerators: '8', ...claims }, {}, { hourlyCost }), 'run', `costPerMillion${words}Tokens`),
    );

  it('follows from the lengths of prompts and answers, whichever tokens were counted', () => {
    // 10,000 output tokens a second come with 30,000 input tokens; a second costs $0.004.
    const expected = [
      [0.4, 0.4, 0.4],
      [0.133333, 0.133333, 0.133333],
      [0.1, 0.1, 0.1],
    ];
    expect(costs({ throughput: { value: '10,000 token/s', basis: 'system-output' }, ...lengths })).toEqual(expected);
    expect(costs({ throughput: { value: '40,000 token/s', basis: 'system-total' }, ...lengths })).toEqual(expected);
  });

  it('is unknown for tokens of another kind where the lengths are, and for tokens of no stated kind', () => {
    const throughput = { value: '10,000 token/s', basis: 'system-output' };
    expect(costs({ throughput })).toEqual([
      [0.4, 0.4, 0.4],
      'run.throughput[system-input], run.inputLength, run.outputLength, run.throughput[system-total]',
      'run.throughput[system-total], run.inputLength, run.outputLength',
    ]);
    expect(costs({ throughput: '10,000 token/s' }).map((cost) => typeof cost)).toEqual(['string', 'string', 'string']);
  });
});

describe('the price of electricity', () => {
  const node = { price: { value: '$1,262,304', basis: 'list' } };
  const hourlyCost = { value: '1.8 USD/h', basis: 'tco-neocloud' };
  const run = { throughput: '10,000 token/s', systems: '1', accelerators: '8', power: '36 kW' };
  const cost = (metric: string, price: string) => {
    const house = { kind: 'assumption', claims: { ...assumptions.claims, electricityPrice: price } };
    return told({ ...graph(run, node, { hourlyCost }), 'house-assumptions': house }, 'run', metric);
  };

  it('is part of what a purchase costs, and never added to a cost of ownership, which includes power', () => {
    expect(['0.08 USD/kWh', '8 USD/kWh'].map((price) => cost('costPerMillionTokens', price))).toEqual([
      [0.4, 0.4, 0.4],
      [0.4, 0.4, 0.4],
    ]);
    // $1.00 of the system, and 1 kWh
    expect(['0.08 USD/kWh', '8 USD/kWh'].map((price) => cost('purchaseCostPerMillionTokens', price))).toEqual([
      [1.08, 1.08, 1.08],
      [9, 9, 9],
    ]);
  });
});

describe('the cost of a million tokens to who buys the system', () => {
  // Four years are 126,230,400 s; $1,262,304 written off over them are $0.01 a second.
  const node = { price: { value: '$1,262,304', basis: 'list' } };
  const run = { throughput: '10,000 token/s', systems: '1', power: '36 kW' };
  const cost = (claims: Claims, question = {}) =>
    told(graph(claims, node), 'run', 'purchaseCostPerMillionTokens', question);

  it('is the price written off and electricity, with the house’s assumptions named', () => {
    // 100 s make a million tokens: $1.00 of the system and 1 kWh at $0.08.
    expect(cost(run)).toEqual([1.08, 1.08, 1.08]);
    expect(figureOf(graph(run, node), 'run', 'purchaseCostPerMillionTokens').assumptions).toEqual([
      'amortisation period = 4 year (house assumption)',
      'utilisation = 100 % (house assumption)',
      'electricity price = $0.08/kWh (house assumption)',
    ]);
  });

  it('holds any power while idle', () => {
    // $2.00 of the system and 1 to 2 kWh
    expect(cost(run, at({ utilisation: ['50 %', '%'] }))).toEqual([2.08, undefined, 2.16]);
  });

  it('follows the price of electricity and the period', () => {
    const dear = at({ electricityPrice: ['0.2 USD/kWh', 'USD/kWh'], amortisationPeriod: ['8 year', 'year'] });
    expect(cost(run, dear)).toEqual([0.7, 0.7, 0.7]);
  });

  it('is unknown without the price of the system', () => {
    expect(told(graph(run), 'run', 'purchaseCostPerMillionTokens')).toBe('node.price');
  });
});

describe('how fast one user is answered', () => {
  it('is the inverse of the time per output token, before any speed that is reported', () => {
    expect(told(graph({ timePerOutputToken: '20 ms', outputSpeed: '45 token/s' }), 'run', 'interactivity')).toEqual([
      50, 50, 50,
    ]);
    expect(told(graph({ timePerOutputToken: '<20 ms' }), 'run', 'interactivity')?.slice(0, 2)).toEqual([50, undefined]);
    expect(told(graph({ outputSpeed: '45 token/s' }), 'run', 'interactivity')).toEqual([45, 45, 45]);
    // 450 token/s shared out over ten
    const shared = { throughput: { value: '450 token/s', basis: 'system-output' }, concurrency: '10' };
    expect(told(graph(shared), 'run', 'interactivity')).toEqual([45, 45, 45]);
    expect(told(graph({ throughput: '45 token/s' }), 'run', 'interactivity')).toContain('run.concurrency');
  });
});

describe('the tokens that each step would have to yield', () => {
  const needed = (claims: Claims, question = {}) =>
    told(
      graph({ systems: '1', ...claims }, { memoryBandwidth: '26.8 TB/s' }),
      'run',
      'acceptedTokensPerStepNeeded',
      question,
    );

  it('for 320 tokens per second of one user are 4.18 at 16 bit, 2.09 at 8 bit and 1.04 at 4 bit', () => {
    const speed = { outputSpeed: '320 token/s' };
    const bits = (value: string) => needed(speed, at({ bitsPerWeight: [`${value} bit/parameter`, 'bit/parameter'] }));
    expect([needed(speed), bits('8'), bits('4')]).toEqual([
      [4.1791, 4.1791, 4.1791],
      [2.08955, 2.08955, 2.08955],
      [1.04478, 1.04478, 1.04478],
    ]);
  });

  it('are unknown for a batch of unknown size', () => {
    expect(needed({ throughput: '24,000 token/s' })).toBe(
      'run.outputSpeed, run.throughput[system-output], run.concurrency',
    );
  });
});
