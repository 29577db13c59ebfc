import fc from 'fast-check';
import type { GraphLiteral } from '../../src/domain/graph-literal.js';
import { tell } from './customer-worlds.js';

/** What a buyer really spends with each supplier, in dollars, and the graph of what is told about it. */
export interface PurchaseWorld {
  /** Purchases of which share and revenue of the vendor are told. */
  readonly known: readonly number[];
  /** Purchases of which the revenue of the vendor, or everything, is not told. */
  readonly unknown: readonly number[];
  readonly graph: GraphLiteral;
}

/** A vendor's revenue is a multiple of this, so that a share in hundredths of a percent is a whole number of dollars. */
const STEP = 10_000;

const vendor = fc.record({
  share: fc.integer({ min: 1, max: STEP }),
  steps: fc.integer({ min: 1, max: 5000 }),
  words: fc.nat(4),
  below: fc.nat(2000),
  above: fc.nat(2000),
  toldRevenue: fc.boolean(),
  around: fc.nat(1),
});

const spending = (total: number, around: number) => (around === 0 ? `$${total}` : `$${total - 5}-${total + 5000}`);

export const purchaseWorld: fc.Arbitrary<PurchaseWorld> = fc
  .record({
    vendors: fc.array(vendor, { minLength: 1, maxLength: 5 }),
    others: fc.array(fc.integer({ min: 1, max: 20_000_000 }), { maxLength: 4 }),
    around: fc.nat(1),
  })
  .map(({ vendors, others, around }) => {
    const bought = vendors.map(({ share, steps }) => share * steps);
    const total = [...bought, ...others].reduce((sum, one) => sum + one, 0);
    const entries = vendors.flatMap(({ share, steps, words, below, above, toldRevenue, around: wide }, index) => {
      const real = steps * STEP;
      const revenue = { value: wide === 0 ? `$${real}` : `$${real - 9}-${real + 999}`, period: '2025', basis: 'total' };
      const keys = { vendor: `vendor-${index}`, customer: 'buyer', period: '2025' };
      return [
        [`vendor-${index}`, { kind: 'company', claims: toldRevenue ? { revenue } : {} }] as const,
        [
          `share-${index}`,
          { kind: 'customer-share', keys, claims: { share: tell(share, words, below, above) } },
        ] as const,
      ];
    });
    const claims = { computeSpending: { value: spending(total, around), period: '2025' } };
    return {
      known: bought.filter((_, index) => vendors[index]?.toldRevenue),
      unknown: [...bought.filter((_, index) => !vendors[index]?.toldRevenue), ...others],
      graph: { buyer: { kind: 'company', claims }, ...Object.fromEntries(entries) },
    };
  });

/** The Herfindahl-Hirschman index of amounts. */
export function index(amounts: readonly number[]): number {
  const total = amounts.reduce((sum, amount) => sum + amount, 0);
  return amounts.reduce((sum, amount) => sum + (amount / total) ** 2, 0);
}
