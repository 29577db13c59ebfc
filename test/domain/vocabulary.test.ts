import { describe, expect, it } from 'vitest';
import { loadVocabulary } from '../../src/catalogue/vocabulary.js';
import { FormulaError, parseFormula } from '../../src/domain/formula.js';
import { checkFormula } from '../../src/domain/infer.js';
import {
  amountArgument,
  defineMetric,
  entityArgument,
  type MetricArgument,
  type MetricDefinition,
} from '../../src/domain/metric.js';
import { describeDimension } from '../../src/domain/unit.js';
import { buildVocabulary } from '../../src/domain/vocabulary.js';
import { VocabularyError } from '../../src/domain/vocabulary-error.js';

const vocabulary = await loadVocabulary();

const ARGUMENTS: Readonly<Record<string, MetricArgument>> = {
  bitsPerWeight: amountArgument('bit/parameter', 'Precision'),
  over: entityArgument('benchmark-result', 'The result to compare with'),
  buyer: entityArgument('company', 'The customer'),
};
const check = (kind: string, text: string) => checkFormula(parseFormula(text), kind, ARGUMENTS, vocabulary);

describe('the dimension of a formula follows from the vocabulary', () => {
  const cases: readonly (readonly [string, string, string, string | undefined])[] = [
    ['benchmark-result', 'throughput / runPower', 'token/J', undefined],
    ['benchmark-result', 'system.memoryBandwidth * systems', 'byte/s', undefined],
    ['benchmark-result', 'model.parameters * first(bitsPerWeight, assumed.bitsPerWeight)', 'byte', undefined],
    ['benchmark-result', 'throughput / over.throughput', '1', undefined],
    ['benchmark-result', '-throughput ^ 2', 'token^2/s^2', undefined],
    ['benchmark-result', '2 [FLOP/token/parameter] * throughput * model.parameters', 'FLOP/s', undefined],
    ['company', 'customerShares.share', '1', 'customerShares'],
    ['company', 'customerShares.share ^ 2 * revenue', 'USD', 'customerShares'],
    ['company', 'sum(customerShares.share * revenue[total])', 'USD', undefined],
    ['company', 'max(revenue, previous(revenue))', 'USD', undefined],
    ['company', 'byParent(customerShares.share)', '1', 'byParent(customerShares)'],
    ['company', 'proRated(revenue[total]) / previous(proRated(revenue[total]))', '1', undefined],
    ['company', 'sumOfSquaresWithin(revenue, netIncome)', 'USD^2', undefined],
    ['market-share', 'segmentShares.market.size', 'USD', 'segmentShares'],
    ['deployment', 'max(systems.power)', 'W', undefined],
    ['deployment', 'anyOf(systems.power)', 'W', undefined],
    ['company', 'sumKnown(deployments.systemCount ^ 2)', '1', undefined],
    ['company', 'known(customerShares.share)', '1', 'known(customerShares)'],
    ['contract', 'where(legs.amount, leg[loan, warrant])', 'USD', 'where(legs, leg loan or warrant)'],
    ['contract', 'sum(where(legs.amount, payer[vendor], nature[actual]))', 'USD', undefined],
    ['company', 'sumKnown(where(customerShares.share, customer[buyer]))', '1', undefined],
  ];
  for (const [kind, text, dimension, list] of cases) {
    it(`${kind}: ${text}`, () => {
      const found = check(kind, text);
      expect([describeDimension(found.dimension), found.list]).toEqual([dimension, list]);
    });
  }
});

describe('a formula that does not fit its kind is refused at its column', () => {
  const cases: readonly (readonly [string, string, number, string])[] = [
    ['system', 'powr * 2', 1, 'system has no "powr"; did you mean "power"?'],
    ['system', '2 * chip.memry', 5, 'chip has no "memry"; did you mean "memory"?'],
    ['system', 'qqqqqqqq', 1, 'system has no "qqqqqqqq"'],
    ['benchmark-result', 'bitsPerWeigt', 1, 'benchmark-result has no "bitsPerWeigt"; did you mean "bitsPerWeight"?'],
    [
      'benchmark-result',
      'throughput.constructor',
      1,
      '"throughput" of benchmark-result is a number or text, so ".constructor" leads nowhere',
    ],
    ['benchmark-result', 'throughput + constructor', 14, 'benchmark-result has no "constructor"'],
    ['benchmark-result', 'toString', 1, 'benchmark-result has no "toString"'],
    ['benchmark-result', 'system.hasOwnProperty', 1, 'system has no "hasOwnProperty"'],
    ['benchmark-result', 'toString(throughput)', 1, 'there is no function "toString"'],
    ['benchmark-result', 'constructor(throughput)', 1, 'there is no function "constructor"'],
    ['company', '1 + summ(customerShares.share)', 5, 'there is no function "summ"; did you mean "sum"?'],
    ['company', 'revenue[data-centre]', 1, 'company.revenue has no basis "data-centre"; did you mean "data-center"?'],
    ['company', 'revenueGrowth[total]', 1, 'company.revenueGrowth has no basis "total"'],
    ['company', '1 + revenue', 3, '1 and USD do not have the same dimension'],
    ['company', 'min(revenue, 2)', 14, 'USD and 1 do not have the same dimension'],
    ['company', 'sum(revenue)', 1, 'sum takes a list'],
    ['company', 'max(revenue)', 1, 'max takes a list'],
    ['company', 'ceil(customerShares.share)', 1, 'ceil takes single values'],
    ['company', 'first(customerShares.share, 1)', 1, 'first takes single values'],
    ['company', 'max(customerShares.share, 1)', 1, 'max takes single values'],
    ['company', 'sumKnown(customerShares.share - 1)', 1, 'sumKnown takes values that cannot be below zero'],
    ['company', 'sumKnown(revenue)', 1, 'sumKnown takes a list'],
    ['company', 'sumKnown(subsidiaries.netIncome)', 1, 'sumKnown takes values that cannot be below zero'],
    ['company', 'known(revenue)', 1, 'known takes a list'],
    ['company', 'where(revenue, customer[buyer])', 7, 'where takes a list first'],
    ['contract', 'where(legs.amount, lag[loan])', 20, 'contract-leg has no key "lag"; did you mean "leg"?'],
    [
      'contract',
      'where(legs.amount, leg[warant])',
      20,
      '"leg" of contract-leg is never "warant"; did you mean "warrant"?',
    ],
    [
      'contract',
      'where(legs.amount, payer[vender])',
      20,
      '"payer" of contract-leg is never "vender"; did you mean "vendor"?',
    ],
    [
      'contract',
      'where(legs.amount, nature[actuel])',
      20,
      '"nature" of contract-leg is never "actuel"; did you mean "actual"?',
    ],
    [
      'company',
      'where(customerShares.share, period[actual])',
      29,
      '"period" of customer-share is neither a choice nor an entity',
    ],
    [
      'contract',
      'where(legs.amount, leg[loan]) + where(legs.amount, leg[warrant])',
      31,
      '"where(legs, leg loan)" and "where(legs, leg warrant)" are different lists; reduce one with sum, min or max',
    ],
    ['company', 'byParent(revenue)', 1, 'byParent takes a list'],
    ['company', 'sum(customerShares.share, 1)', 1, 'sum was given 2 parameters, expected 1'],
    ['company', 'first(revenue)', 1, 'first was given 1 parameters, expected 2 to 8'],
    ...[
      'inferenceShareOfRevenue',
      'valuation',
      'parent.revenue',
      'customerShares.share',
      '2 [USD]',
      'revenueGrowth',
    ].map((flow): [string, string, number, string] => {
      const expected = 'proRated takes a flow of the company itself that adds up, such as "revenue"';
      return ['company', `proRated(${flow})`, 10, expected];
    }),
    ['company', 'customerShares', 1, '"customerShares" is an entity or a list, expected one of its numbers'],
    ['benchmark-result', 'system', 1, '"system" is an entity or a list, expected one of its numbers'],
    ['benchmark-result', 'over', 1, '"over" is an entity or a list, expected one of its numbers'],
    ['benchmark-result', 'scenario', 1, '"scenario" is not a number'],
    ['company', 'fiscalYearEnd', 1, '"fiscalYearEnd" is not a number'],
    [
      'company',
      'customerShares.share * marketShares.share',
      22,
      '"customerShares" and "marketShares" are different lists; reduce one with sum, min or max',
    ],
    [
      'company',
      'subsidiaries.customerShares.share',
      1,
      '"subsidiaries.customerShares.share" runs through two lists; one is allowed',
    ],
    ['company', 'revenue ^ 5', 11, 'an exponent has to be a whole number up to 4'],
    ['company', 'revenue ^ 0.5', 11, 'an exponent has to be a whole number up to 4'],
    ['company', 'revenue ^ revenueGrowth', 11, 'an exponent has to be a whole number up to 4'],
    ['company', 'revenue ^ 2 [kW]', 11, 'an exponent has to be a whole number up to 4'],
    ['company', 'revenueGrowth ^ 2 [%]', 17, 'an exponent has to be a whole number up to 4'],
  ];
  for (const [kind, text, column, problem] of cases) {
    it(`${kind}: ${text}`, () => expect(() => check(kind, text)).toThrow(new FormulaError(problem, text, column)));
  }
});

const metric = (formulas: Record<string, string>, unit = 'count') =>
  defineMetric({
    ...{ name: 'A metric', description: 'For a test', unit, formulas },
    example: { about: 'a', graph: {}, expect: { low: 0, high: 0 } },
  });
const build = (metrics: Record<string, MetricDefinition>) =>
  buildVocabulary(vocabulary.entities, new Map(Object.entries(metrics)));
const refusal = (...faults: string[]) =>
  new VocabularyError(`the vocabulary does not fit together:\n  ${faults.join('\n  ')}`);

describe('definitions that do not fit together stop the start', () => {
  it('metrics that need each other, the loop named', () => {
    const loop = {
      one: metric({ chip: '2 * two' }),
      two: metric({ chip: 'three + 1' }),
      three: metric({ chip: '-one' }),
    };
    expect(() => build(loop)).toThrow(
      refusal('metrics need each other in a circle: chip.one → chip.two → chip.three → chip.one'),
    );
  });

  it('a metric that needs itself through another kind', () => {
    const loop = { size: metric({ chip: 'sum(systems.size)', system: 'chip.size' }) };
    expect(() => build(loop)).toThrow(
      refusal('metrics need each other in a circle: chip.size → system.size → chip.size'),
    );
  });

  it('a metric that needs the metric of the same name on another kind is no loop', () => {
    const chain = { size: metric({ system: 'accelerators * chip.size', chip: 'cores' }) };
    expect([...build(chain).metrics.keys()]).toEqual(['size']);
  });

  it('a formula of another dimension than its unit', () => {
    expect(() => build({ density: metric({ chip: 'transistors / dieArea' }, 'kW/mm^2') })).toThrow(
      refusal('metric density: "transistors / dieArea" gives 1/m^2, expected a dimension of kW/mm^2'),
    );
  });

  it('a formula that gives a list', () => {
    expect(() => build({ shares: metric({ company: 'customerShares.share' }) })).toThrow(
      refusal('metric shares: "customerShares.share" gives a list, expected one value'),
    );
  });

  it('a metric called like a property, a list or a common field', () => {
    const text = { chip: 'cores' };
    expect(() => build({ memory: metric(text), systems: metric(text), name: metric(text) })).toThrow(
      refusal(...['memory', 'systems', 'name'].map((id) => `metric ${id} uses "${id}" on chip a second time`)),
    );
  });

  it('a metric of a kind that does not exist', () => {
    expect(() => build({ density: metric({ chipp: 'cores' }) })).toThrow(
      refusal('metric density points to the kind "chipp", which does not exist; did you mean "chip"?'),
    );
  });

  it('with every fault at once', () => {
    expect(() => build({ a: metric({ chip: 'coress' }), b: metric({ chip: 'memory' }) })).toThrow(
      refusal(
        'metric a: column 1 of "coress": chip has no "coress"; did you mean "cores"?',
        'metric b: "memory" gives byte, expected a dimension of count',
      ),
    );
  });

  it('a kind that is asked for and does not exist', () => {
    expect(() => vocabulary.fields('chipp')).toThrow(
      new VocabularyError('there is no kind "chipp"; did you mean "chip"?'),
    );
    expect(() => vocabulary.definition('constructor')).toThrow(new VocabularyError('there is no kind "constructor"'));
  });
});
