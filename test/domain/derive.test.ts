import { describe, expect, it } from 'vitest';
import { loadVocabulary } from '../../src/catalogue/vocabulary.js';
import { type GraphLiteral, storeOf } from '../../src/domain/graph-literal.js';
import { parseQuantity } from '../../src/domain/notation.js';
import { fromCoherent } from '../../src/domain/unit.js';
import { type Request, View } from '../../src/domain/view.js';

const vocabulary = await loadVocabulary();

const figureOf = (graph: GraphLiteral, subject: string, metric: string, request: Request = {}) =>
  new View(storeOf(graph, vocabulary), vocabulary).figure(subject, metric, request);

/** Low, estimate and high in the metric's unit, to six digits; undefined where the figure is unknown. */
function told(graph: GraphLiteral, subject: string, metric: string, request: Request = {}) {
  const { quantity, unit } = figureOf(graph, subject, metric, request);
  if (!quantity) return undefined;
  const { low, estimate, high } = quantity;
  return [low, estimate, high].map((value) => value && Number(fromCoherent(value, unit).toPrecision(6)));
}

const run = (claims: object, keys: object = { system: 'node', model: 'gpt-3' }): GraphLiteral[string] => ({
  ...{ kind: 'benchmark-result', keys: { ...keys }, claims: { ...claims } },
});
const node = (claims: object = {}) => ({ kind: 'system', claims: { ...claims } });
const gpt3 = { kind: 'model', claims: { parameters: '175B parameter' } };
const assumptions = {
  kind: 'assumption',
  claims: { bitsPerWeight: '16 bit/parameter', acceptedTokensPerStep: '1 token' },
};

describe('what is missing makes a figure unknown and is named, never taken for zero', () => {
  const missingOf = (graph: GraphLiteral, subject: string, metric: string, request: Request = {}) => {
    const { quantity, missing, grade, nature } = figureOf(graph, subject, metric, request);
    expect(quantity).toBeUndefined();
    return { missing: missing.map((one) => `${one.subject} ${one.property}`), grade, nature };
  };

  it('the power of a run and of its system', () => {
    const graph = { run: run({ throughput: '550 token/s', systems: '1' }), node: node() };
    expect(missingOf(graph, 'run', 'throughputPerKilowatt').missing).toEqual(['run power', 'node power']);
  });

  it('the number of systems and the system itself', () => {
    const graph = { run: run({ throughput: '550 token/s' }, {}) };
    expect(missingOf(graph, 'run', 'throughputPerKilowatt').missing).toEqual([
      'run power',
      'run systems',
      'run system',
    ]);
  });

  it('the throughput, beside the power that is known', () => {
    const found = missingOf({ run: run({ power: '15 kW' }) }, 'run', 'throughputPerKilowatt');
    expect(found).toEqual({ missing: ['run throughput'], grade: 'B', nature: 'actual' });
  });

  it('the members of an empty list', () => {
    const nothing = { missing: ['seller customerShares'], grade: undefined, nature: undefined };
    expect(missingOf({ seller: { kind: 'company' } }, 'seller', 'undisclosedShare')).toEqual(nothing);
    expect(missingOf({ seller: { kind: 'company' } }, 'seller', 'customerConcentration').missing).toEqual([
      'seller customerShares',
      'seller customerDisclosureThreshold',
    ]);
  });

  it('one member of a list', () => {
    const parts = {
      one: { kind: 'market', keys: { partOf: 'all' } },
      two: { kind: 'market', keys: { partOf: 'all' } },
    };
    const sizes = {
      one: { size: { value: '$60B', period: '2024' } },
      two: { size: { value: '$30B', period: '2023' } },
    };
    const graph = {
      all: { kind: 'market', claims: { size: { value: '$95B', period: '2024' } } },
      one: { ...parts.one, claims: sizes.one },
      two: { ...parts.two, claims: sizes.two },
    };
    expect(missingOf(graph, 'all', 'segmentTotal').missing).toEqual(['two size']);
  });

  it('an argument that has no property to stand in', () => {
    expect(missingOf({ 'gpt-3': gpt3 }, 'gpt-3', 'weightMemory').missing).toEqual([
      'gpt-3 bitsPerWeight',
      'house-assumptions bitsPerWeight',
    ]);
  });

  it('an entity that the caller has to choose', () => {
    expect(missingOf({ run: run({ throughput: '5 token/s' }) }, 'run', 'speedUp').missing).toEqual(['run over']);
  });

  it('an entity that the caller chose and that does not exist', () => {
    const request = { arguments: { over: 'nowhere' } };
    expect(missingOf({ run: run({ throughput: '5 token/s' }) }, 'run', 'speedUp', request).missing).toEqual([
      'nowhere throughput',
    ]);
  });

  it('the revenue of the basis that the formula names', () => {
    const claims = { revenue: { value: '$5B', period: '2025', basis: 'total' } };
    expect(missingOf({ seller: { kind: 'company', claims } }, 'seller', 'dataCenterRevenueGrowth').missing).toEqual([
      'seller revenue[data-center]',
      'seller period',
    ]);
  });
});

describe('arguments stand before properties, properties before assumptions', () => {
  const silent = { run: run({ throughput: '5 token/s' }), 'gpt-3': gpt3, 'house-assumptions': assumptions };
  const claimed = { ...silent, run: run({ bitsPerWeight: '8 bit/parameter' }) };
  const asked = { arguments: { bitsPerWeight: parseQuantity('4 bit/parameter') } };

  it('an assumption is used where nothing is claimed, and named in the figure', () => {
    expect(told(silent, 'run', 'bytesPerStep')).toEqual([350, 350, 350]);
    const named = ['bits per weight = 16 bit/parameter (house assumption)'];
    expect(figureOf(silent, 'run', 'bytesPerStep').assumptions).toEqual(named);
  });

  it('a claim replaces the assumption, which is named no more', () => {
    expect(told(claimed, 'run', 'bytesPerStep')).toEqual([175, 175, 175]);
    expect(figureOf(claimed, 'run', 'bytesPerStep').assumptions).toEqual([]);
  });

  it('what the caller asks for replaces both, and is named', () => {
    expect(told(claimed, 'run', 'bytesPerStep', asked)).toEqual([87.5, 87.5, 87.5]);
    expect(figureOf(claimed, 'run', 'bytesPerStep', asked).assumptions).toEqual([
      'bits per weight = 4 bit/parameter (as asked)',
    ]);
  });

  it('assumptions and arguments of metrics inside are named outside, each once', () => {
    const graph = {
      ...silent,
      run: run({ throughput: '320 token/s', concurrency: '1', systems: '1' }),
      node: node({ memoryBandwidth: '26.8 TB/s' }),
    };
    expect(figureOf(graph, 'run', 'memoryBandwidthUtilisation', asked).assumptions).toEqual([
      'accepted tokens per step = 1 token (house assumption)',
      'bits per weight = 4 bit/parameter (as asked)',
    ]);
    expect(told(graph, 'run', 'memoryBandwidthUtilisation', asked)).toEqual([104.478, 104.478, 104.478]);
  });

  it('an entity that the caller chooses is the one that is compared', () => {
    const graph = {
      run: run({ throughput: '550 token/s' }),
      slow: run({ throughput: '320 token/s' }),
      slower: run({ throughput: '110 token/s' }),
    };
    expect(told(graph, 'run', 'speedUp', { arguments: { over: 'slower' } })).toEqual([5, 5, 5]);
  });
});

describe('bounds go through the formula', () => {
  const graph = (power: string) => ({ run: run({ throughput: '300-400 token/s', power }) });
  it('each at the end that makes it wider', () => {
    expect(told(graph('8-10 kW'), 'run', 'throughputPerKilowatt')).toEqual([30, undefined, 50]);
  });
  it('and are open where the divisor reaches zero', () => {
    expect(told(graph('up to 10 kW'), 'run', 'throughputPerKilowatt')).toEqual([
      30,
      undefined,
      Number.POSITIVE_INFINITY,
    ]);
  });
  it('and end where the range of the metric ends', () => {
    const share = (written: string) => ({
      ...{ kind: 'customer-share', keys: { vendor: 'seller', period: '2025' }, claims: { share: written } },
    });
    const seller = { seller: { kind: 'company' }, a: share('30-40 %'), b: share('50-80 %') };
    expect(told(seller, 'seller', 'undisclosedShare')).toEqual([0, undefined, 20]);
  });
});
