import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { loadVocabulary } from '../../src/catalogue/vocabulary.js';
import { compare, RELATIONS, verdictOf } from '../../src/domain/compare.js';
import { type ClaimLiteral, type GraphLiteral, storeOf } from '../../src/domain/graph-literal.js';
import { readMeasure } from '../../src/domain/measure.js';
import { WIDENED } from '../../src/domain/overlay.js';
import { parsePeriod } from '../../src/domain/period.js';
import { point, quantity } from '../../src/domain/quantity.js';
import { DIMENSIONLESS } from '../../src/domain/unit.js';
import { type Request, View } from '../../src/domain/view.js';
import { sample, widened } from './random-quantities.js';

const vocabulary = await loadVocabulary();
const between = (low: number, high: number) => quantity({ dimension: DIMENSIONLESS, low, high });
const OPEN = Number.POSITIVE_INFINITY;

describe('two intervals', () => {
  const cases: readonly (readonly [string, ReturnType<typeof between>, ReturnType<typeof between>, string])[] = [
    ['apart prove it', between(3, 4), between(1, 2.999), 'proved'],
    ['that touch leave it open, since both may be the same', between(3, 4), between(1, 3), 'not-provable'],
    ['that overlap leave it open', between(2, 4), between(1, 3), 'not-provable'],
    ['of which the first ends where the second begins refute it', between(1, 3), between(3, 4), 'refuted'],
    ['of which the first ends just above leave it open', between(1, 3.001), between(3, 4), 'not-provable'],
    ['that are one same value refute it', between(3, 3), between(3, 3), 'refuted'],
    ['that differ only by rounding are the same', between(0.1 + 0.2, 0.1 + 0.2), between(0.3, 0.3), 'refuted'],
    ['of which the first is open above can still be proved', between(3, OPEN), between(1, 2), 'proved'],
    ['of which the first is open above are never refuted', between(1, OPEN), between(5, 6), 'not-provable'],
    ['of which the second is open above are never proved', between(9, 9), between(5, OPEN), 'not-provable'],
    ['open towards each other leave it open', between(-OPEN, 5), between(-OPEN, 5), 'not-provable'],
  ];
  for (const [name, left, right, verdict] of cases) {
    it(name, () => expect(verdictOf(left, right, 'greater')).toBe(verdict));
  }

  it('say the same of greater as, the other way round, of less', () => {
    fc.assert(
      fc.property(sample(), sample(), (a, b) => {
        expect(verdictOf(a.set, b.set, 'greater')).toBe(verdictOf(b.set, a.set, 'less'));
      }),
    );
  });

  it('decide nothing once they are wider that they left open before, and never turn a verdict round', () => {
    fc.assert(
      fc.property(sample(), sample(), fc.nat(9), fc.nat(9), fc.constantFrom(...RELATIONS), (a, b, x, y, relation) => {
        const wide = verdictOf(widened(a.set, x), widened(b.set, y), relation);
        expect([verdictOf(a.set, b.set, relation), 'not-provable']).toContain(wide);
      }),
      { numRuns: 2000 },
    );
  });

  it('prove nothing that two of their values contradict, and refute nothing that two of them show', () => {
    fc.assert(
      fc.property(sample(), sample(), (a, b) => {
        const verdict = verdictOf(a.set, b.set, 'greater');
        const clearly = Math.abs(a.value - b.value) > 1e-9 * Math.max(Math.abs(a.value), Math.abs(b.value));
        if (a.value <= b.value) expect(verdict).not.toBe('proved');
        if (a.value > b.value && clearly) expect(verdict).not.toBe('refuted');
      }),
      { numRuns: 2000 },
    );
  });
});

interface Asked extends Request {
  readonly on: string;
  readonly relation?: 'greater' | 'less';
}

/** The comparison of `ours` with `theirs`. */
function compared(graph: GraphLiteral, { on, relation = 'greater', ...request }: Asked) {
  const [ours = '', theirs = ''] = [graph.ours?.kind, graph.theirs?.kind];
  const measure = readMeasure(on, ours, theirs, vocabulary);
  const [left, right] = ['ours', 'theirs'].map((subject) => ({ subject, request })) as [never, never];
  const view = new View(storeOf(graph, vocabulary), vocabulary);
  const { verdict, reason, ratio } = compare(view, { left, right, on: measure, relation, unit: undefined });
  return { verdict, reason, ratio: ratio?.estimate };
}

const node = (claims: Record<string, ClaimLiteral>) => ({ kind: 'system', claims });
const nodes = (ours: ClaimLiteral, theirs: ClaimLiteral) => ({
  ours: node({ power: ours }),
  theirs: node({ power: theirs }),
});

describe('two figures', () => {
  it('are compared as written where rounding does not decide', () => {
    expect(compared(nodes('10.4 kW', '10.2 kW'), { on: 'power' })).toEqual({
      verdict: 'proved',
      reason: '10.4 kW is greater than 10.2 kW for all values that the two allow',
      ratio: expect.closeTo(1.0196, 4), // 10.4 / 10.2
    });
  });

  it('are not told apart by the rounding of their last digit: 10.3 and 10.2 may both be 10.25', () => {
    const { verdict, reason } = compared(nodes('10.3 kW', '10.2 kW'), { on: 'power' });
    expect(verdict).toBe('not-provable');
    expect(reason).toBe(
      'within rounding: 10.3 kW against 10.2 kW as written, but 10.3 kW (10.25–10.35) against 10.2 kW (10.15–10.25) with every input widened by half a unit of its last digit',
    );
  });

  it('of counts have no rounding: nine are more than eight, and eight are not more than eight', () => {
    const counts = (ours: string) => ({ ours: node({ accelerators: ours }), theirs: node({ accelerators: '8' }) });
    expect(compared(counts('9'), { on: 'accelerators' }).verdict).toBe('proved');
    expect(compared(counts('8'), { on: 'accelerators' }).verdict).toBe('refuted');
  });

  it('of rounded counts do: 4 trillion is not proved to be more than 3.9 trillion', () => {
    const chip = (transistors: string) => ({ kind: 'chip', claims: { transistors } });
    const graph = { ours: chip('4 trillion'), theirs: chip('3.9 trillion') };
    expect(compared(graph, { on: 'transistors' }).verdict).toBe('not-provable');
    const other = { ...graph, theirs: chip('3.4 trillion') }; // 3.5 and more against 3.45 and less
    expect(compared(other, { on: 'transistors' }).verdict).toBe('proved');
  });

  it('say what is missing of the one that is unknown', () => {
    expect(compared({ ours: node({ power: '15 kW' }), theirs: node({}) }, { on: 'power' })).toEqual({
      verdict: 'not-provable',
      reason: 'missing theirs.power',
      ratio: undefined,
    });
  });

  it('with statistical bounds say how likely both hold', () => {
    const { reason } = compared(nodes('15 (14-16, 5-95 %) kW', '10.2 kW'), { on: 'power' });
    expect(reason).toMatch(/; the bounds hold together with a probability of at least 90 %$/);
  });

  it('of a formula of the caller are computed for both kinds', () => {
    const graph = {
      ours: { kind: 'chip', claims: { memory: '44 GB', memoryBandwidth: '20 PB/s' } },
      theirs: node({ memory: '640 GB', memoryBandwidth: '26.8 TB/s' }),
    };
    expect(compared(graph, { on: 'memoryBandwidth / memory' }).verdict).toBe('proved');
    expect(compared(graph, { on: 'memoryBandwidth', relation: 'less' }).verdict).toBe('refuted');
  });
});

describe('unlike measures are not compared', () => {
  const reasonOf = (graph: GraphLiteral, asked: Asked) => {
    const { verdict, reason, ratio } = compared(graph, asked);
    expect([verdict, ratio]).toEqual(['not-provable', undefined]);
    return reason;
  };

  it('on other bases', () => {
    const graph = nodes({ value: '23 kW', basis: 'server-nameplate' }, '7 kW');
    expect(reasonOf(graph, { on: 'power' })).toBe(
      'bases differ: power server-nameplate against unspecified (23 kW against 7 kW)',
    );
  });

  it('of which one happened and the other is planned', () => {
    const graph = nodes('23 kW', { value: '7 kW', nature: 'forecast' });
    expect(reasonOf(graph, { on: 'power' })).toBe('natures differ: power actual against forecast (23 kW against 7 kW)');
  });

  it('of other periods, a fiscal year against a calendar year included', () => {
    const revenue = (period: string) => ({ revenue: { value: '$5B', period, basis: 'total' } });
    const graph = {
      ours: { kind: 'company', keys: { fiscalYearEnd: 'last Sunday of January' }, claims: revenue('FY2026') },
      theirs: { kind: 'company', claims: revenue('2025') },
    };
    expect(reasonOf(graph, { on: 'revenue' })).toBe(
      'periods differ: FY2026 (2025-01-27 to 2026-01-25) against 2025 (2025-01-01 to 2025-12-31) ($5B against $5B)',
    );
  });

  it('but states of one period that was asked for are, whatever their days', () => {
    const company = (value: string, period: string) => ({
      kind: 'company',
      claims: { valuation: { value, period, basis: 'post-money' } },
    });
    const graph = { ours: company('$23B', '2025-02-01'), theirs: company('$8.1B', '2025-09-30') };
    expect(reasonOf(graph, { on: 'valuation' })).toMatch(/^periods differ: 2025-02-01/);
    expect(compared(graph, { on: 'valuation', period: parsePeriod('2025') }).verdict).toBe('proved');
  });

  it('of runs of another model, while other settings are only told', () => {
    const run = (model: string, concurrency: string, throughput: string) => ({
      kind: 'benchmark-result',
      keys: { model },
      claims: { throughput, concurrency },
    });
    const models = { large: { kind: 'model' }, small: { kind: 'model' } };
    const ours = run('large', '16', '900 token/s');
    expect(reasonOf({ ...models, ours, theirs: run('small', '1', '10 token/s') }, { on: 'throughput' })).toBe(
      'not comparable: model large against small (900 token/s against 10 token/s)',
    );
    expect(compared({ ...models, ours, theirs: run('large', '1', '10 token/s') }, { on: 'throughput' }).reason).toBe(
      '900 token/s is greater than 10 token/s for all values that the two allow; settings differ: concurrency 16 against 1',
    );
  });

  it('of kinds that compute the same name otherwise', () => {
    const graph = {
      ours: { kind: 'chip', claims: { memoryBandwidth: '3.35 TB/s', thermalDesignPower: '700 W' } },
      theirs: node({ memoryBandwidth: '26.8 TB/s', power: '10.2 kW' }),
    };
    expect(reasonOf(graph, { on: 'memoryBandwidthPerKilowatt' })).toMatch(
      /^formulas differ: ".*thermalDesignPower.*" against/,
    );
  });
});

describe('a view with every input widened', () => {
  it('moves bounds by half a unit of the last digit, but halves no system and doubts no assumption of the house', () => {
    const graph: GraphLiteral = {
      run: { kind: 'benchmark-result', claims: { systems: '1', throughput: '~550 token/s' } },
      'house-assumptions': { kind: 'assumption', claims: { bitsPerWeight: '16 bit/parameter' } },
    };
    const view = new View(storeOf(graph, vocabulary), vocabulary).over(WIDENED);
    const bounds = (subject: string, property: string) => {
      const { low, high } = view.figure(subject, property).quantity ?? point(Number.POSITIVE_INFINITY, {});
      return [low, high];
    };
    expect(bounds('run', 'systems')).toEqual([1, 1]);
    expect(bounds('run', 'throughput')).toEqual([544.5, 555.5]);
    expect(bounds('house-assumptions', 'bitsPerWeight')).toEqual([2, 2]); // bytes
  });
});
