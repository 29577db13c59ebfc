import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { loadVocabulary } from '../../src/catalogue/vocabulary.js';
import type { GraphLiteral } from '../../src/domain/graph-literal.js';
import { storeOf } from '../../src/domain/graph-literal.js';
import type { Quantity } from '../../src/domain/quantity.js';
import { View } from '../../src/domain/view.js';
import { buildVocabulary, type Vocabulary } from '../../src/domain/vocabulary.js';
import { percent, truth, type World, world } from './customer-worlds.js';
import { holds, holdsAll } from './random-quantities.js';

const vocabulary = await loadVocabulary();
const METRICS = [
  'customerConcentration',
  'topCustomerShare',
  'effectiveNumberOfCustomers',
  'customerGroupConcentration',
];

/** A vendor in 2025 with the customer shares as written; `parents` by customer. */
function vendor(
  shares: readonly string[],
  threshold?: string,
  parents: readonly (string | undefined)[] = [],
): GraphLiteral {
  const claims = threshold === undefined ? {} : { customerDisclosureThreshold: { value: threshold, period: '2025' } };
  const keys = { vendor: 'seller', period: '2025' };
  const customers = shares.flatMap((share, index) => [
    [`customer-${index}`, { kind: 'company', claims: parents[index] ? { parent: parents[index] } : {} }] as const,
    [
      `share-${index}`,
      { kind: 'customer-share', keys: { ...keys, customer: `customer-${index}` }, claims: { share } },
    ] as const,
  ]);
  const states = [...new Set(parents)].flatMap((parent) => (parent ? [[parent, { kind: 'company' }] as const] : []));
  return { seller: { kind: 'company', claims }, ...Object.fromEntries([...states, ...customers]) };
}

const figure = (graph: GraphLiteral, metric: string, words: Vocabulary = vocabulary): Quantity => {
  const found = new View(storeOf(graph, words), words).figure('seller', metric).quantity;
  if (!found) throw new Error(`${metric} is unknown`);
  return found;
};
const told = (shares: readonly string[], metric: string, threshold?: string) => {
  const { low, estimate, high } = figure(vendor(shares, threshold), metric);
  return [low, estimate, high].map((value) => value !== undefined && Number(value.toFixed(6)));
};

describe('customer concentration', () => {
  const cases: readonly (readonly [string, readonly string[], string | undefined, readonly (number | false)[]])[] = [
    ['of 62 % and 24 % with nobody else at 10 %', ['62 %', '24 %'], '10 %', [0.442, false, 0.4536]],
    ['of 22 % and 14 % with nobody else at 10 %', ['22 %', '14 %'], '10 %', [0.068, false, 0.1296]],
    ['without threshold, where the remainder may be one customer', ['62 %', '24 %'], undefined, [0.442, false, 0.4616]],
    ['of shares that are all of it is exact', ['50 %', '30 %', '20 %'], '10 %', [0.38, 0.38, 0.38]],
    ['of more than 60 % may be one customer', ['>60 %'], '10 %', [0.36, false, 1]],
    ['of 20 to 30 % with nobody else at 10 %', ['20-30 %'], '10 %', [0.04, false, 0.16]],
    ['of two shares that cannot both be at their upper end', ['40-80 %', '20-50 %'], '10 %', [0.2, false, 0.68]],
  ];
  for (const [name, shares, threshold, expected] of cases) {
    it(name, () => expect(told(shares, 'customerConcentration', threshold)).toEqual(expected));
  }
});

describe('what follows from 62 % and 24 %', () => {
  it('the top customer has 62 %, whoever the others are', () => {
    expect(told(['62 %', '24 %'], 'topCustomerShare')).toEqual([0.62, 0.62, 0.62]);
  });
  it('the top customer may be an undisclosed one where nothing limits it', () => {
    expect(told(['22 %', '14 %'], 'topCustomerShare')).toEqual([0.22, false, 0.64]);
    expect(told(['22 %', '14 %'], 'topCustomerShare', '10 %')).toEqual([0.22, 0.22, 0.22]);
  });
  it('there are effectively 2.20 to 2.26 customers', () => {
    expect(told(['62 %', '24 %'], 'effectiveNumberOfCustomers', '10 %')).toEqual([2.204586, false, 2.262443]);
  });
  it('one parent of both makes it 0.7396 at least', () => {
    const graph = vendor(['62 %', '24 %'], '10 %', ['state', 'state']);
    const { low, high } = figure(graph, 'customerGroupConcentration');
    expect([low, high].map((value) => Number(value.toFixed(6)))).toEqual([0.7396, 1]);
  });
});

const graphOf = ({ disclosed, threshold }: World) => {
  const limit = threshold === undefined ? undefined : `${percent(threshold)} %`;
  return vendor(
    disclosed.map(({ written }) => written),
    limit,
    disclosed.map((one) => one.parent),
  );
};

describe('every world that fits what was disclosed lies inside the bounds of', () => {
  for (const [place, metric] of METRICS.entries()) {
    it(metric, () => {
      fc.assert(
        fc.property(world, (real) => {
          const value = truth(real)[place] as number;
          expect(figure(graphOf(real), metric)).toSatisfy((bounds: Quantity) => holds(bounds, value, 1e-9));
        }),
        { numRuns: 500 },
      );
    });
  }
});

describe('bounds that use that shares add to one', () => {
  const loose = buildVocabulary(
    vocabulary.entities,
    new Map([...vocabulary.metrics].map(([id, metric]) => [id, { ...metric, tighten: undefined }])),
  );

  it('are never wider than those of the formula alone', () => {
    fc.assert(
      fc.property(world, (real) => {
        const outer = figure(graphOf(real), 'customerConcentration', loose);
        const inner = figure(graphOf(real), 'customerConcentration');
        expect([inner.low, holdsAll(outer, inner)]).toEqual([outer.low, true]);
      }),
      { numRuns: 500 },
    );
  });

  it('are narrower where not every share can be at its upper end', () => {
    const graph = vendor(['40-80 %', '20-50 %'], '10 %');
    const [outer, inner] = [loose, vocabulary].map((words) => figure(graph, 'customerConcentration', words));
    expect([outer?.high.toFixed(4), inner?.high.toFixed(4)]).toEqual(['0.9300', '0.6800']);
  });

  it('are unknown for shares that cannot all be true', () => {
    expect(() => figure(vendor(['60-70 %', '62 %', '24 %']), 'customerConcentration')).toThrow('is unknown');
  });
});
