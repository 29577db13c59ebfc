import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { loadVocabulary } from '../../src/catalogue/vocabulary.js';
import { FormulaError } from '../../src/domain/formula.js';
import { type GraphLiteral, storeOf } from '../../src/domain/graph-literal.js';
import { ownFormula } from '../../src/domain/own-formula.js';
import { fromCoherent, parseUnit } from '../../src/domain/unit.js';
import { View } from '../../src/domain/view.js';

const vocabulary = await loadVocabulary();

function computed(graph: GraphLiteral, about: string, text: string, unit: string) {
  const computation = ownFormula(text, graph[about]?.kind ?? '', vocabulary, parseUnit(unit));
  const { quantity, formula, inputs, assumptions, missing } = new View(storeOf(graph, vocabulary), vocabulary).compute(
    about,
    computation,
  );
  const told = (value: number | undefined) =>
    value !== undefined && Number(fromCoherent(value, computation.unit).toPrecision(6));
  return {
    bounds: quantity && [told(quantity.low), told(quantity.estimate), told(quantity.high)],
    formula,
    paths: inputs.map(({ path }) => path),
    assumptions,
    missing: missing.map(({ reason, property }) => reason ?? property),
  };
}

describe('a formula of a caller', () => {
  const run = { kind: 'benchmark-result', claims: { throughput: '~550 token/s', power: '15 kW' } };
  const house = { kind: 'assumption', claims: { electricityPrice: '0.08 USD/kWh' } };

  it('is computed as metrics are, with bounds and lineage', () => {
    expect(computed({ run }, 'run', 'throughput / power', 'token/s/kW')).toEqual({
      bounds: [36.3333, 36.6667, 37], // 545, 550 and 555 over 15
      formula: 'throughput / power',
      paths: ['throughput', 'power'],
      assumptions: [],
      missing: [],
    });
  });

  it('takes what the house assumes by name, and says so, or a number with its unit', () => {
    // 15 kJ a second over 550 tokens is 27.27 J; a kilowatt-hour is 3.6 MJ: 7.5758 kWh a million tokens.
    const named = computed(
      { run, 'house-assumptions': house },
      'run',
      'power / throughput * assumed.electricityPrice',
      'USD/Mtoken',
    );
    expect(named.bounds?.[1]).toBe(0.606061);
    expect(named.assumptions).toEqual(['electricity price = $0.08/kWh (house assumption)']);
    const given = computed({ run }, 'run', 'power / throughput * 0.04 [USD/kWh]', 'USD/Mtoken');
    expect([given.bounds?.[1], given.assumptions]).toEqual([0.30303, []]);
  });

  it('on pairs of runs is refused for other models, as the metrics on pairs are', () => {
    const of = (model: string, throughput: string) => ({
      kind: 'benchmark-result',
      keys: { model },
      claims: { throughput },
    });
    const pair = { kind: 'comparison', keys: { result: 'fast', baseline: 'slow' } };
    const models = { large: { kind: 'model' }, small: { kind: 'model' } };
    const graph = (other: string) => ({
      ...models,
      pair,
      fast: of('large', '30 token/s'),
      slow: of(other, '20 token/s'),
    });
    const ratio = 'result.throughput / baseline.throughput';
    expect(computed(graph('large'), 'pair', ratio, 'times').bounds).toEqual([1.5, 1.5, 1.5]);
    expect(computed(graph('small'), 'pair', ratio, 'times')).toMatchObject({
      bounds: undefined,
      missing: ['not comparable: large against small'],
    });
  });
});

describe('a formula that does not fit is refused at its column', () => {
  const sum = (count: number, term: string) => Array.from({ length: count }, () => term).join(' + ');
  const cases: Readonly<Record<string, readonly [number, RegExp]>> = {
    'throughput / wattage': [14, /benchmark-result has no "wattage"/],
    'throughput.constructor': [
      1,
      /"throughput" of benchmark-result is a number or text, so ".constructor" leads nowhere/,
    ],
    'system.constructor': [1, /system has no "constructor"/],
    'constructor / power': [1, /benchmark-result has no "constructor"/],
    'power[constructor]': [1, /benchmark-result.power has no basis "constructor"/],
    'assumed.__proto__': [8, /unexpected "\."/],
    'power * __proto__': [9, /unexpected "_"/],
    'valueOf(power)': [1, /there is no function "valueOf"/],
    'throughput + power': [12, /token\/s and W do not have the same dimension/],
    'throughput * power': [12, /the formula gives token W\/s, expected a dimension of token\/s\/kW/],
    'system.benchmarkResults.throughput': [1, /"system.benchmarkResults" is a list; reduce it with sum, min or max/],
    '(throughput ^ 4) ^ 2': [18, /the formula gives token\^8\/s\^8, a higher power than the 4 of any unit/],
    'throughput * 1e300 [EW^4]': [14, /the number "1e300" is too large/],
    [sum(31, 'power')]: [241, /the formula has 61 numbers, names, operators and calls; at most 60 are allowed/],
    [sum(7, 'max(system.benchmarkResults.power)')]: [227, /the formula reads 7 lists; at most 6 are allowed/],
  };
  for (const [text, [column, message]] of Object.entries(cases)) {
    it(text.slice(0, 60), () => {
      const read = () => ownFormula(text, 'benchmark-result', vocabulary, parseUnit('token/s/kW'));
      expect(read).toThrow(message);
      expect(read).toThrow(expect.objectContaining({ column, formula: text }));
    });
  }

  it('and one of the greatest size allowed is not', () => {
    // 30 names, 29 plus signs and a negation are 60.
    expect(() => ownFormula(`-${sum(30, 'power')}`, 'system', vocabulary)).not.toThrow();
    expect(() => ownFormula(sum(6, 'max(systems.power)'), 'chip', vocabulary)).not.toThrow();
  });
});

const { tree } = fc.letrec((tie) => ({
  tree: fc.oneof(
    { maxDepth: 5 },
    fc.constantFrom('throughput', 'power', 'systems', 'system.power', 'system.benchmarkResults.power', 'runPower'),
    fc.constantFrom('0', '2', '1e-300', '1e308', '3 [EW]', 'assumed.electricityPrice', 'decodeRoofline', 'model'),
    fc.tuple(tie('tree'), fc.constantFrom('+', '-', '*', '/', '^'), tie('tree')).map((parts) => `(${parts.join(' ')})`),
    fc.tuple(fc.constantFrom('max', 'sum', 'ceil', 'previous', 'between'), tie('tree')).map(([f, x]) => `${f}(${x})`),
    fc
      .tuple(fc.constantFrom('min', 'first', 'between'), tie('tree'), tie('tree'))
      .map(([f, x, y]) => `${f}(${x}, ${y})`),
    tie('tree').map((inner) => `-${inner}`),
  ),
}));

describe('whatever formula is asked for', () => {
  it('it is refused as a formula, or gives bounds that are numbers', () => {
    const claims = { throughput: '50+ token/s', power: '0-4 kW', systems: '0' };
    const keys = { system: 'node' };
    const graph: GraphLiteral = {
      run: { kind: 'benchmark-result', keys, claims },
      node: { kind: 'system', claims: { power: '1e-30 kW' } },
    };
    const view = new View(storeOf(graph, vocabulary), vocabulary);
    let computable = 0;
    fc.assert(
      fc.property(tree as fc.Arbitrary<string>, (text) => {
        try {
          const { quantity } = view.compute('run', ownFormula(text, 'benchmark-result', vocabulary));
          if (quantity) computable += 1;
          expect([quantity?.low, quantity?.estimate, quantity?.high]).not.toContain(Number.NaN);
        } catch (error) {
          if (!(error instanceof FormulaError)) throw error;
        }
      }),
      { numRuns: 3000 },
    );
    expect(computable).toBeGreaterThan(200);
  });
});
