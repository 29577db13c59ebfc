import { describe, expect, it } from 'vitest';
import { loadVocabulary } from '../../src/catalogue/vocabulary.js';
import { type ClaimLiteral, type GraphLiteral, storeOf } from '../../src/domain/graph-literal.js';
import { fromCoherent } from '../../src/domain/unit.js';
import { type Request, View } from '../../src/domain/view.js';

const vocabulary = await loadVocabulary();
const figureOf = (graph: GraphLiteral, subject: string, metric: string, request: Request = {}) =>
  new View(storeOf(graph, vocabulary), vocabulary).figure(subject, metric, request);

const estimateOf = (...of: Parameters<typeof figureOf>) => {
  const { quantity, unit } = figureOf(...of);
  return quantity?.estimate === undefined ? undefined : Number(fromCoherent(quantity.estimate, unit).toPrecision(6));
};

describe('a derived figure is as weak as its weakest input', () => {
  const graph = (throughput: Partial<Exclude<ClaimLiteral, string>>, power: object): GraphLiteral => ({
    run: {
      kind: 'benchmark-result',
      claims: { throughput: { value: '320 token/s', ...throughput }, power: { value: '7 kW', ...power } },
    },
  });
  const inherited = (one: Parameters<typeof graph>[0], other: object) => {
    const { grade, nature, quantity } = figureOf(graph(one, other), 'run', 'throughputPerKilowatt');
    return [grade, nature, quantity?.estimate?.toFixed(4)];
  };

  it('in grade', () => {
    expect(inherited({ grade: 'A' }, { grade: 'C' })).toEqual(['C', 'actual', '0.0457']);
    expect(inherited({ grade: 'D' }, { grade: 'A' })).toEqual(['D', 'actual', '0.0457']);
  });

  it('in nature', () => {
    expect(inherited({}, { nature: 'estimate' })).toEqual(['B', 'estimate', '0.0457']);
    expect(inherited({ nature: 'forecast' }, { nature: 'commitment' })).toEqual(['B', 'forecast', '0.0457']);
  });

  it('and shows what went in, by the path in the formula', () => {
    const figure = figureOf(graph({}, {}), 'run', 'throughputPerKilowatt');
    expect(figure.formula).toBe('throughput / runPower');
    expect(figure.inputs.map((input) => [input.path, input.figure.subject, input.figure.claim?.written])).toEqual([
      ['throughput', 'run', '320 token/s'],
      ['runPower', 'run', undefined],
    ]);
    expect(figure.inputs[1]?.figure.inputs.map((input) => input.figure.claim?.written)).toEqual(['7 kW']);
  });

  it('and is disputed where a rival contradicts what went in, however deep', () => {
    const rivals = (value: string) => {
      const claims = { throughput: '320 token/s', power: ['7 kW', value] };
      const view = new View(storeOf({ run: { kind: 'benchmark-result', claims } }, vocabulary), vocabulary);
      return view.disputed(view.figure('run', 'throughputPerKilowatt'));
    };
    expect([rivals('7.2 kW'), rivals('9 kW')]).toEqual([false, true]);
  });
});

describe('a basis', () => {
  const gpu: GraphLiteral = {
    gpu: {
      kind: 'chip',
      claims: {
        compute: [
          { value: '1,000 TFLOP/s', basis: 'bf16-dense' },
          { value: '2,000 TFLOP/s', basis: 'fp8-dense' },
        ],
        memoryBandwidth: '4 TB/s',
      },
    },
  };

  it('narrows the inputs that know it and leaves the others', () => {
    expect(estimateOf(gpu, 'gpu', 'machineBalance')).toBe(250);
    expect(estimateOf(gpu, 'gpu', 'machineBalance', { basis: 'fp8-dense' })).toBe(500);
    expect(figureOf(gpu, 'gpu', 'machineBalance', { basis: 'fp8-dense' }).basis).toBe('compute: fp8-dense');
  });

  it('that nobody claimed makes the figure unknown, and no other basis stands in', () => {
    const { quantity, missing } = figureOf(gpu, 'gpu', 'machineBalance', { basis: 'fp4-dense' });
    expect([quantity, missing]).toEqual([undefined, [{ subject: 'gpu', property: 'compute[fp4-dense]' }]]);
  });

  const share = (value: string, basis: string) => ({
    ...{ kind: 'customer-share', keys: { vendor: 'seller', period: '2025' }, claims: { share: { value, basis } } },
  });
  const seller = { kind: 'company' };

  it('that differs within a list is not mixed: unknown until the caller names one', () => {
    const graph = { seller, a: share('40 %', 'indirect'), b: share('22 %', 'direct'), c: share('14 %', 'direct') };
    expect(figureOf(graph, 'seller', 'undisclosedShare')).toMatchObject({
      quantity: undefined,
      missing: [{ subject: 'seller', property: 'share', reason: 'bases differ: indirect, direct' }],
    });
    const direct = figureOf(graph, 'seller', 'undisclosedShare', { basis: 'direct' });
    expect([direct.quantity?.estimate, direct.basis]).toEqual([0.64, 'share: direct']);
  });

  it('that is the only one of a list is kept', () => {
    const graph = { seller, a: share('40 %', 'indirect'), b: share('22 %', 'indirect') };
    expect(estimateOf(graph, 'seller', 'undisclosedShare')).toBe(38);
  });
});
