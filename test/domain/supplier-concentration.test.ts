import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { concentrationAmong } from '../../src/domain/concentration.js';
import type { GraphLiteral } from '../../src/domain/graph-literal.js';
import { type Quantity, quantity } from '../../src/domain/quantity.js';
import { parseUnit } from '../../src/domain/unit.js';
import { figureOf, leftOut, told } from './figures.js';
import { index, purchaseWorld } from './purchase-worlds.js';
import { holds } from './random-quantities.js';

/** A buyer in 2025 and what each vendor sells to it: its share in the vendor's revenue, and that revenue where known. */
function buyer(purchases: readonly (readonly [share: string, revenue?: string])[], spending?: string): GraphLiteral {
  const claims = spending === undefined ? {} : { computeSpending: { value: spending, period: '2025' } };
  const vendors = purchases.flatMap(([share, revenue], place) => {
    const keys = { vendor: `vendor-${place}`, customer: 'buyer', period: '2025' };
    const sold = revenue === undefined ? {} : { revenue: { value: revenue, period: '2025', basis: 'total' } };
    return [
      [`vendor-${place}`, { kind: 'company', claims: sold }] as const,
      [`share-${place}`, { kind: 'customer-share', keys, claims: { share } }] as const,
    ];
  });
  return { buyer: { kind: 'company', claims }, ...Object.fromEntries(vendors) };
}

describe('supplier concentration', () => {
  const asked = (...world: Parameters<typeof buyer>) => told(buyer(...world), 'buyer', 'supplierConcentration');

  it('is unknown without the spending as a whole, which nothing else bounds', () => {
    expect(asked([['30 %', '$200M']])).toBe('buyer.computeSpending');
  });

  it('is exact where the known purchases are all', () => {
    expect(
      asked(
        [
          ['30 %', '$200M'],
          ['20 %', '$200M'],
        ],
        '$100M',
      ),
    ).toEqual([0.52, 0.52, 0.52]);
  });

  it('takes a purchase of unknown amount for a part of the rest', () => {
    const world = buyer([['30 %', '$200M'], ['20 %']], '$100M');
    expect(told(world, 'buyer', 'supplierConcentration')).toEqual([0.36, undefined, 0.52]);
    expect(leftOut(world, 'buyer', 'supplierConcentration')).toEqual(['vendor-1.revenue[total]']);
  });

  it('of purchases above the spending is a contradiction', () => {
    expect(asked([['60 %', '$200M']], '$100M')).toBe('buyer.otherPurchases (the inputs contradict each other)');
  });

  it('uses that not every purchase can be at its upper end', () => {
    // Greatest with 80 and 20 of 100; 80 and 50 would be more than all.
    expect(
      asked(
        [
          ['40-80 %', '$100M'],
          ['20-50 %', '$100M'],
        ],
        '$100M',
      ),
    ).toEqual([0.2, undefined, 0.68]);
  });

  it('lies inside the bounds in every world that fits what is told', () => {
    fc.assert(
      fc.property(purchaseWorld, ({ known, unknown, graph }) => {
        fc.pre(known.length > 0);
        const { quantity: bounds } = figureOf(graph, 'buyer', 'supplierConcentration');
        expect(bounds).toSatisfy((found: Quantity) => holds(found, index([...known, ...unknown]), 1e-9));
      }),
      { numRuns: 500 },
    );
  });
});

describe('supplier concentration among the known purchases', () => {
  const asked = (...world: Parameters<typeof buyer>) => told(buyer(...world), 'buyer', 'knownSupplierConcentration');

  it('of one purchase is one, whatever its size', () => {
    expect(asked([['20-40 %', '$200M']])).toEqual([1, undefined, 1]);
    expect(asked([['30 %', '$200M']])).toEqual([1, 1, 1]);
  });

  it('leaves out what is not known and says so', () => {
    const world = buyer([['30 %', '$200M'], ['30 %', '$100M'], ['20 %']]);
    // 60 and 30: (3600 + 900) / 8100
    expect(told(world, 'buyer', 'knownSupplierConcentration')).toEqual([0.555556, 0.555556, 0.555556]);
    expect(leftOut(world, 'buyer', 'knownSupplierConcentration')).toEqual(['vendor-2.revenue[total]']);
  });

  it('of ranges is that of purchases that can be', () => {
    // Least at 90 and 20: 8500 / 12100; greatest at 100 and 10: 10100 / 12100.
    expect(
      asked([
        ['90-100 %', '$100M'],
        ['10-20 %', '$100M'],
      ]),
    ).toEqual([0.702479, undefined, 0.834711]);
    // 50 to 60 twice may be equal.
    expect(
      asked([
        ['50-60 %', '$100M'],
        ['50-60 %', '$100M'],
      ]),
    ).toEqual([0.5, undefined, 0.504132]);
  });

  it('is unknown where no amount is', () => {
    expect(asked([['30 %']])).toBe('vendor-0.revenue[total]');
  });

  it('lies inside the bounds in every world that fits what is told', () => {
    fc.assert(
      fc.property(purchaseWorld, ({ known, graph }) => {
        fc.pre(known.length > 0);
        const { quantity: bounds } = figureOf(graph, 'buyer', 'knownSupplierConcentration');
        expect(bounds).toSatisfy((found: Quantity) => holds(found, index(known), 1e-9));
      }),
      { numRuns: 500 },
    );
  });
});

describe('the concentration of amounts among themselves', () => {
  const { dimension } = parseUnit('USD');
  const amount = fc
    .tuple(
      fc.integer({ min: 0, max: 100 }),
      fc.integer({ min: 0, max: 100 }),
      fc.double({ min: 0, max: 1, noNaN: true }),
    )
    .map(([a, b, at]) => {
      const [low, high] = [Math.min(a, b), Math.max(a, b)];
      return { set: quantity({ dimension, low, high }), value: low + (high - low) * at };
    });

  it('is known for any amounts of which one is above zero, and holds each choice of them', () => {
    fc.assert(
      fc.property(fc.array(amount, { minLength: 1, maxLength: 5 }), (amounts) => {
        const found = concentrationAmong(amounts.map(({ set }) => set));
        const some = amounts.some(({ set }) => set.low > 0);
        expect(found !== undefined).toBe(some);
        if (!found) return;
        const real = index(amounts.map(({ value }) => value));
        expect([found.low <= real + 1e-9, real - 1e-9 <= found.high]).toEqual([true, true]);
      }),
      { numRuns: 2000 },
    );
  });

  it('is reached at both ends', () => {
    const between = (low: number, high: number) => quantity({ dimension, low, high });
    const { low, high } = concentrationAmong([between(90, 100), between(10, 20), between(0, 200)]) ?? expect.fail();
    // Least with the third at (90² + 20²) / 110 = 77.27; greatest with 90, 10 and 200.
    expect(low).toBeCloseTo((8100 + 400 + 77.2727 ** 2) / (110 + 77.2727) ** 2, 6);
    expect(high).toBeCloseTo(Math.max((8100 + 100 + 40000) / 300 ** 2, (10000 + 100) / 110 ** 2), 9);
  });

  it('of an amount without limit may be one', () => {
    const open = quantity({ dimension, low: 10, high: Number.POSITIVE_INFINITY });
    expect(concentrationAmong([open, quantity({ dimension, low: 10, high: 10 })])).toEqual({
      low: expect.closeTo(0.5, 9),
      high: 1,
    });
  });
});
