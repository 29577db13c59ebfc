import { describe, expect, it } from 'vitest';
import { loadVocabulary } from '../../src/catalogue/vocabulary.js';
import { BreakEvenError, breakEven, describeBreakEven } from '../../src/domain/break-even.js';
import type { Relation } from '../../src/domain/compare.js';
import { type GraphLiteral, storeOf } from '../../src/domain/graph-literal.js';
import { readMeasure } from '../../src/domain/measure.js';
import { fromCoherent } from '../../src/domain/unit.js';
import { View } from '../../src/domain/view.js';

const vocabulary = await loadVocabulary();
const EFFICIENCY = 'throughput / power';

const run = (throughput: string, power: string) => ({ kind: 'benchmark-result', claims: { throughput, power } });

/** The article's numbers: about 550 token/s at 15 kW against about 320 token/s at 7 kW. */
const ARTICLE: GraphLiteral = { ours: run('~550 token/s', '15 kW'), theirs: run('~320 token/s', '7 kW') };

interface Asked {
  readonly on?: string;
  readonly vary?: readonly [string, string];
  readonly relation?: Relation;
}

function found(graph: GraphLiteral, { on = EFFICIENCY, vary = ['ours', 'power'], relation = 'greater' }: Asked = {}) {
  const view = new View(storeOf(graph, vocabulary), vocabulary);
  const kindOf = (id: string) => graph[id]?.kind ?? '';
  const question = {
    left: { subject: 'ours', request: {} },
    right: { subject: 'theirs', request: {} },
    on: readMeasure(on, kindOf('ours'), kindOf('theirs'), vocabulary),
    relation,
    unit: undefined,
  };
  const [subject, property] = vary;
  const result = breakEven(view, question, { subject, property, request: {} });
  const { unit } = result.present;
  const told = (value: number | undefined) => value !== undefined && fromCoherent(value, unit);
  const { low, estimate, high } = result.value;
  return {
    low: told(low),
    estimate: told(estimate),
    high: told(high),
    below: result.below,
    above: result.above,
    text: describeBreakEven(result, unit),
    now: result.now.verdict,
  };
}

describe('the power at which two runs are equally efficient', () => {
  // "~550" is rounded to tens: 545 to 555, and with half a unit of its last digit 544.5 to 555.5; "~320" likewise 314.5
  // to 325.5. "7 kW" may be 6.5 to 7.5. So the other side gives 314.5 / 7.5 = 41.933 to 325.5 / 6.5 = 50.077 token/s/kW.
  it('has an estimate, where 550 / power = 320 / 7, and a band in which nothing is proved', () => {
    expect(found(ARTICLE)).toEqual({
      estimate: expect.closeTo((550 * 7) / 320, 9), // 12.03125
      low: expect.closeTo((544.5 * 6.5) / 325.5, 9), // 10.8733: 544.5 over less is more than 50.077
      high: expect.closeTo((555.5 * 7.5) / 314.5, 9), // 13.2472: 555.5 over more is less than 41.933
      below: 'proved',
      above: 'refuted',
      text: '12.03 kW (10.87–13.25 kW not provable)',
      now: 'refuted',
    });
  });

  it('is the same when the other way round is asked of less', () => {
    const { ours, theirs } = ARTICLE as Record<'ours' | 'theirs', GraphLiteral[string]>;
    const swapped = found({ ours: theirs, theirs: ours }, { vary: ['theirs', 'power'], relation: 'less' });
    expect(swapped.text).toBe('12.03 kW (10.87–13.25 kW not provable)');
    expect([swapped.below, swapped.above]).toEqual(['proved', 'refuted']);
  });

  it('is found for the other side too, rising: the node would have to draw 320 * 15 / 550 kW', () => {
    // Ours gives 544.5 / 15.5 = 35.129 to 555.5 / 14.5 = 38.310. Under 314.5 / 38.310 = 8.2092 kW the node is better.
    expect(found(ARTICLE, { vary: ['theirs', 'power'] })).toMatchObject({
      estimate: expect.closeTo((320 * 15) / 550, 9), // 8.7273
      low: expect.closeTo((314.5 * 14.5) / 555.5, 9), // 8.2092
      high: expect.closeTo((325.5 * 15.5) / 544.5, 9), // 9.2658
      below: 'refuted',
      above: 'proved',
    });
  });

  it('holds the boundary: a little inside the band nothing is proved, a little outside it is', () => {
    const at = (power: string) => found({ ...ARTICLE, ours: run('~550 token/s', power) }).now;
    // As a claim the power has rounding of its own, so it is given to five digits.
    expect(['10.872 kW', '10.875 kW', '13.246 kW', '13.249 kW'].map(at)).toEqual([
      'proved',
      'not-provable',
      'not-provable',
      'refuted',
    ]);
  });

  it('does not depend on what the input is now', () => {
    const { text } = found({ ...ARTICLE, ours: run('~550 token/s', '3000 kW') });
    expect(text).toBe('12.03 kW (10.87–13.25 kW not provable)');
  });

  it('takes the place of every claim that says otherwise', () => {
    const power = [
      { value: '15 kW', source: 'article' },
      { value: '5 kW', source: 'first' },
      { value: '5 kW', source: 'second' },
    ];
    const ours = { kind: 'system', claims: { memory: '~550 GB', power } };
    const theirs = { kind: 'system', claims: { memory: '~320 GB', power: '7 kW' } };
    expect(found({ ours, theirs }, { on: 'memory / power' }).text).toBe('12.03 kW (10.87–13.25 kW not provable)');
  });
});

describe('a band', () => {
  it('has no end where a side has none, and no estimate either', () => {
    // "500+" may be 499.5 and more; the other side is 319.5 / 8.5 to 320.5 / 7.5 = 42.733 token/s/kW.
    expect(found({ ours: run('500+ token/s', '10 kW'), theirs: run('320 token/s', '8 kW') })).toEqual({
      estimate: false,
      low: expect.closeTo(499.5 / (320.5 / 7.5), 9), // 11.6888
      high: Number.POSITIVE_INFINITY,
      below: 'proved',
      above: 'not-provable',
      text: '≥ 11.68 kW not provable',
      now: 'proved',
    });
  });

  it('is one value where all else is exact', () => {
    const system = (accelerators: string) => ({ kind: 'system', claims: { accelerators } });
    const asked = { on: 'accelerators', vary: ['ours', 'accelerators'] } as const;
    expect(found({ ours: system('8'), theirs: system('4') }, asked)).toMatchObject({
      text: '4',
      low: expect.closeTo(4, 9),
      high: expect.closeTo(4, 9),
      below: 'refuted',
      above: 'proved',
    });
  });

  it('is told to the digits that it has: half a unit of the last digit of 320 is 314.5 on the one side', () => {
    const asked = { on: 'throughput', vary: ['ours', 'throughput'] } as const;
    expect(found(ARTICLE, asked)).toMatchObject({
      low: 314.5,
      high: 325.5,
      text: '320 token/s (314.5–325.5 token/s not provable)',
    });
  });

  it('is found for an assumption of the house', () => {
    const house = { kind: 'assumption', claims: { electricityPrice: '0.08 USD/kWh' } };
    const graph = {
      'house-assumptions': house,
      ours: run('100 token/s', '1 kW'),
      theirs: run('50 token/s', '2 kW'),
    };
    // 1 kW at p costs as much as 2 kW at 0.04 $/kWh where p = 0.08: one side pays the house's price, the other a fixed one.
    const on = 'power * max(assumed.electricityPrice * (throughput - 50 [token/s]) / 50 [token/s], 0.04 [USD/kWh])';
    expect(found(graph, { on, vary: ['house-assumptions', 'electricityPrice'] }).estimate).toBeCloseTo(0.08, 9);
  });
});

describe('there is no break-even', () => {
  const refused = (graph: GraphLiteral, asked?: Asked) => {
    try {
      return found(graph, asked).text;
    } catch (error) {
      if (error instanceof BreakEvenError) return error.message;
      throw error;
    }
  };
  const node = (power: string) => ({ kind: 'system', claims: { power, memory: '80 GB' } });

  it('where the comparison never flips', () => {
    expect(refused({ ours: node('5 kW'), theirs: node('7 kW') }, { on: 'min(power, 3 [kW])' })).toMatch(
      /^the comparison never flips as "ours\.power\[unspecified\]" goes from \S+ kW to \S+ billion kW$/,
    );
  });

  it('where it flips at two values', () => {
    // p + 4/p kW is 5 at 1 and at 4, and less between.
    expect(refused({ ours: node('2 kW'), theirs: node('1 kW') }, { on: 'power + 4 [kW^2] / power' })).toMatch(
      /^the comparison does not flip once and for all as/,
    );
  });

  it('where neither side depends on the input', () => {
    const graph = { ours: node('5 kW'), theirs: node('7 kW') };
    expect(refused(graph, { on: 'power', vary: ['ours', 'memory'] })).toBe(
      'neither side depends on "ours.memory[unspecified]"',
    );
  });

  it('where nothing is claimed of the input, or only zero', () => {
    const graph = { ours: node('5 kW'), theirs: node('7 kW') };
    expect(refused(graph, { on: 'power', vary: ['ours', 'compute'] })).toBe(
      'nothing is claimed of "ours.compute" that could be varied',
    );
    expect(refused({ ours: node('0 kW'), theirs: node('7 kW') }, { on: 'power' })).toBe(
      '"ours.power[unspecified]" is "0 kW"; only a positive number can be varied',
    );
  });

  it('where the two are no like measures', () => {
    const plated = { kind: 'system', claims: { power: { value: '23 kW', basis: 'server-nameplate' } } };
    expect(refused({ ours: plated, theirs: node('7 kW') }, { on: 'power' })).toBe(
      'the two cannot be compared: bases differ: power server-nameplate against unspecified (23 kW against 7 kW)',
    );
  });
});
