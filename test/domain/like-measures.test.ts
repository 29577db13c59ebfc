import { describe, expect, it } from 'vitest';
import { loadVocabulary } from '../../src/catalogue/vocabulary.js';
import { type GraphLiteral, storeOf } from '../../src/domain/graph-literal.js';
import type { SourceFilter } from '../../src/domain/lens.js';
import { parsePeriod } from '../../src/domain/period.js';
import { type Request, View } from '../../src/domain/view.js';

const vocabulary = await loadVocabulary();

function figureOf(graph: GraphLiteral, about: string, metric: string, request: Request = {}, sources?: SourceFilter) {
  return new View(storeOf(graph, vocabulary), vocabulary).narrow(undefined, sources).figure(about, metric, request);
}

const bounds = (...asked: Parameters<typeof figureOf>) => {
  const { quantity } = figureOf(...asked);
  return quantity && [quantity.low, quantity.high].map((bound) => Number(bound.toPrecision(4)));
};

describe('unlike measures', () => {
  it('make no growth: the total of one year over a segment of the year before', () => {
    const revenue = [
      { value: '$20M', period: '2024', basis: 'data-center' },
      { value: '$100M', period: '2025', basis: 'total' },
    ];
    const growth = figureOf({ seller: { kind: 'company', claims: { revenue } } }, 'seller', 'revenueGrowth');
    expect(growth).toMatchObject({ quantity: undefined, missing: [{ subject: 'seller', property: 'revenue[total]' }] });
  });

  it('make no growth: what happened over what was forecast', () => {
    const revenue = [
      { value: '$20M', period: '2024', basis: 'total', nature: 'forecast' as const },
      { value: '$100M', period: '2025', basis: 'total' },
    ];
    const { quantity, missing } = figureOf(
      { seller: { kind: 'company', claims: { revenue } } },
      'seller',
      'revenueGrowth',
    );
    expect([quantity, missing[0]?.reason]).toEqual([undefined, 'natures differ: actual, forecast']);
  });

  it('make no ratio: power by nameplate over the sum of chips', () => {
    const run = (value: string, basis: string) => ({ kind: 'benchmark-result', claims: { power: { value, basis } } });
    const pair = { kind: 'comparison', keys: { result: 'ours', baseline: 'theirs' } };
    const graph = { pair, ours: run('23 kW', 'server-nameplate'), theirs: run('5.6 kW', 'tdp-sum') };
    const { quantity, missing } = figureOf(graph, 'pair', 'powerRatio');
    expect([quantity, missing[0]?.reason]).toEqual([undefined, 'bases differ: server-nameplate, tdp-sum']);
  });

  it('make no implied revenue: a share of units times a market in dollars', () => {
    const part = { kind: 'market-share', keys: { company: 'seller', market: 'all', period: '2024' } };
    const graph = {
      seller: { kind: 'company' },
      all: { kind: 'market', claims: { size: { value: '$90B', period: '2024' } } },
      part: { ...part, claims: { share: { value: '78 %', basis: 'units' } } },
    };
    expect(figureOf(graph, 'part', 'impliedRevenue').missing).toEqual([
      { subject: 'part', property: 'share[revenue]' },
    ]);
  });
});

describe('runs that are compared', () => {
  const run = (model: string, claims: Record<string, string>) => ({
    kind: 'benchmark-result',
    keys: { model },
    claims,
  });
  const speedUp = (ours: ReturnType<typeof run>, theirs: ReturnType<typeof run>) => {
    const models = { large: { kind: 'model' }, small: { kind: 'model' } };
    const { quantity, missing, assumptions } = figureOf({ ...models, ours, theirs }, 'ours', 'speedUp', {
      arguments: { over: 'theirs' },
    });
    return { estimate: quantity?.estimate, missing, assumptions };
  };

  it('of different models are refused', () => {
    expect(speedUp(run('large', { throughput: '10 token/s' }), run('small', { throughput: '5 token/s' }))).toEqual({
      estimate: undefined,
      missing: [{ subject: 'ours', property: 'model', reason: 'not comparable: large against small' }],
      assumptions: [],
    });
  });

  it('with other settings tell them', () => {
    const ours = run('large', { throughput: '10 token/s', concurrency: '1', bitsPerWeight: '8 bit/parameter' });
    const theirs = run('large', { throughput: '5 token/s', concurrency: '16', bitsPerWeight: '8 bit/parameter' });
    expect(speedUp(ours, theirs)).toEqual({
      estimate: 2,
      missing: [],
      assumptions: ['settings differ: concurrency 1 against 16'],
    });
  });
});

describe('what is not seen is not zero', () => {
  const size = (value: string, source?: string) => ({ size: { value, period: '2024', ...(source && { source }) } });
  const share = (market: string, value: string) => ({
    kind: 'market-share',
    keys: { company: 'seller', market, period: '2024' },
    claims: { share: { value, basis: 'revenue' } },
  });
  const markets: GraphLiteral = {
    seller: { kind: 'company' },
    all: { kind: 'market', claims: size('$90B') },
    training: { kind: 'market', keys: { partOf: 'all' }, claims: size('$60B') },
    inference: { kind: 'market', keys: { partOf: 'all' }, claims: size('$30B', 'other') },
    whole: share('all', '78 %'),
    a: share('training', '85 %'),
  };

  it('a segment without a known share counts with anything from nothing to all of it', () => {
    expect(bounds(markets, 'whole', 'weightedShare')).toEqual([0.5667, 0.9]);
    const both = { ...markets, b: share('inference', '65 %') };
    expect(figureOf(both, 'whole', 'weightedShare').quantity?.estimate).toBeCloseTo(0.78333, 5);
  });

  it('a segment whose size the view cannot see leaves the sum unknown', () => {
    const hidden = { exclude: { ids: ['other'] } };
    expect(figureOf(markets, 'all', 'segmentTotal').quantity?.estimate).toBe(90e9);
    expect(figureOf(markets, 'all', 'segmentTotal', {}, hidden).missing).toEqual([
      { subject: 'inference', property: 'size' },
    ]);
    expect(figureOf(markets, 'whole', 'weightedShare', {}, hidden).quantity).toBeUndefined();
  });

  it('a disclosure threshold bounds nothing in a view that does not see what was disclosed', () => {
    const keys = { vendor: 'seller', period: '2025' };
    const graph: GraphLiteral = {
      seller: {
        kind: 'company',
        claims: { customerDisclosureThreshold: { value: '10 %', period: '2025', source: 'second' } },
      },
      a: { kind: 'customer-share', keys, claims: { share: { value: '62 %', source: 'filing' } } },
      b: { kind: 'customer-share', keys, claims: { share: { value: '24 %', source: 'second' } } },
    };
    expect(bounds(graph, 'seller', 'customerConcentration')).toEqual([0.442, 0.4536]);
    const second = { include: { ids: ['second'] } };
    expect(bounds(graph, 'seller', 'customerConcentration', {}, second)).toEqual([0.0576, 0.6352]);
  });
});

describe('periods', () => {
  it('an unspecified one is never taken for a year', () => {
    const company = { revenue: { value: '$50B', period: '2024', basis: 'data-center' } };
    const graph = {
      seller: {
        kind: 'company',
        claims: { ...company, inferenceShareOfRevenue: { value: '30-40 %', basis: 'data-center' } },
      },
    };
    expect(figureOf(graph, 'seller', 'inferenceRevenue').quantity).toBeUndefined();
    const undated = {
      seller: { kind: 'company', claims: { valuation: '$5B', revenue: { value: '$500M', basis: 'total' } } },
    };
    expect(figureOf(undated, 'seller', 'valuationToRevenue').missing).toEqual([
      { subject: 'seller', property: 'revenue' },
    ]);
  });

  it('one that is asked for is asked of states too', () => {
    const claims = {
      valuation: [
        { value: '$1B', period: '2020-12-31', basis: 'post-money' },
        { value: '$5B', period: '2025-06-30', basis: 'post-money' },
      ],
      revenue: [
        { value: '$10M', period: '2020', basis: 'total' },
        { value: '$100M', period: '2025', basis: 'total' },
      ],
    };
    const graph = { seller: { kind: 'company', claims } };
    const multiple = (request: Request) => figureOf(graph, 'seller', 'valuationToRevenue', request).quantity?.estimate;
    expect([
      multiple({}),
      multiple({ period: parsePeriod('2020') }),
      multiple({ period: parsePeriod('2021') }),
    ]).toEqual([50, 100, undefined]);
  });

  it('are told as they were asked, whoever asked before', () => {
    const keys = { vendor: 'seller', period: '2025' };
    const graph = { seller: { kind: 'company' }, a: { kind: 'customer-share', keys, claims: { share: '62 %' } } };
    const view = new View(storeOf(graph, vocabulary), vocabulary);
    const told = (label: string) =>
      view.figure('seller', 'customerConcentration', { period: parsePeriod(label) }).period?.label;
    expect([told('2025'), told('FY2025'), told('2025')]).toEqual(['2025', 'FY2025', '2025']);
  });
});

describe('working', () => {
  it('cites the claim on every relation that a path followed, and weighs its grade', () => {
    const graph: GraphLiteral = {
      node: { kind: 'system', claims: { accelerators: '8', chip: { value: 'gpu', source: 'rumour', grade: 'D' } } },
      gpu: { kind: 'chip', claims: { memory: '80 GB' } },
    };
    const { inputs, grade } = figureOf(graph, 'node', 'totalMemory');
    expect(inputs.map(({ path, via }) => [path, via.map(({ source }) => source)])).toEqual([
      ['accelerators', []],
      ['chip.memory', ['rumour']],
    ]);
    expect(grade).toBe('D');
  });

  it('says that customers without a stated parent are taken as independent', () => {
    const keys = { vendor: 'seller', customer: 'buyer', period: '2025' };
    const graph = {
      seller: { kind: 'company' },
      buyer: { kind: 'company' },
      a: { kind: 'customer-share', keys, claims: { share: '62 %' } },
    };
    expect(figureOf(graph, 'seller', 'customerGroupConcentration').assumptions).toEqual([
      'customers without a stated parent are independent of each other (house assumption)',
    ]);
  });

  it('survives bounds that leave no room for an estimate', () => {
    const keys = { vendor: 'seller', period: '2025' };
    const graph = {
      seller: { kind: 'company' },
      a: { kind: 'customer-share', keys, claims: { share: '70 ± 10 %' } },
      b: { kind: 'customer-share', keys, claims: { share: '45 ± 5 %' } },
    };
    expect(bounds(graph, 'seller', 'customerConcentration')).toEqual([0.52, 0.52]);
  });
});

describe('figures that were measured together', () => {
  const together = (rank: 'normal' | 'preferred') => ({
    run: {
      kind: 'benchmark-result',
      claims: {
        throughput: [
          { value: '550 token/s', at: 'table' },
          { value: '400 token/s', basis: 'system-output', source: 'blog', at: 'text', rank },
        ],
        power: { value: '15 kW', at: 'table' },
        timeToFirstToken: { value: '50 ms', at: 'table' },
      },
    },
  });

  it('are picked together, though another statement has a basis that comes first', () => {
    expect(figureOf(together('normal'), 'run', 'throughputPerKilowatt').quantity?.estimate).toBeCloseTo(550 / 15e3, 12);
  });

  it('give way to a statement that a curator prefers', () => {
    const { quantity } = figureOf(together('preferred'), 'run', 'throughput');
    expect(quantity?.estimate).toBe(400);
  });
});
