import { describe, expect, it } from 'vitest';
import type { ClaimLiteral, GraphLiteral } from '../../src/domain/graph-literal.js';
import { parseQuantity } from '../../src/domain/notation.js';
import { parsePeriod } from '../../src/domain/period.js';
import { parseUnit } from '../../src/domain/unit.js';
import { leftOut, OPEN, type Question, told } from './figures.js';

const share = (customer: string, value: string, period = '2025', source?: string) => ({
  kind: 'customer-share',
  keys: { vendor: 'seller', customer, period },
  claims: { share: { value, ...(source && { source }) } },
});
const vendor = (revenue: readonly ClaimLiteral[], more: GraphLiteral): GraphLiteral => ({
  seller: {
    kind: 'company',
    claims: { revenue, customerDisclosureThreshold: { value: '10 %', period: '2025' } },
  },
  ...{ largest: { kind: 'company' }, second: { kind: 'company' }, small: { kind: 'company' } },
  ...more,
});
const revenue = { value: '$510M', period: '2025', basis: 'total' };
const disclosed = { a: share('largest', '62 %'), b: share('second', '24 %') };
const seller = vendor([revenue], disclosed);

/** What is asked of the metric, with a customer and how much it cuts. */
const cut = (customer: string, by: string, more: Question = {}): Question => ({
  ...more,
  arguments: { customer, cut: parseQuantity(by, parseUnit('%')) },
});

describe('the revenue of a vendor that is at risk', () => {
  const atRisk = (...question: Parameters<typeof cut>) =>
    told(seller, 'seller', 'revenueAtRiskIfCut', cut(...question));
  const left = (...question: Parameters<typeof cut>) => told(seller, 'seller', 'revenueLeftIfCut', cut(...question));

  it('where the largest customer leaves is its whole share, and the rest is left', () => {
    expect([atRisk('largest', '100 %'), left('largest', '100 %')]).toEqual([
      [316.2e6, 316.2e6, 316.2e6],
      [193.8e6, 193.8e6, 193.8e6],
    ]);
    expect(told(seller, 'seller', 'topCustomerRevenue')).toEqual([316.2e6, 316.2e6, 316.2e6]);
  });

  it('where a customer that is not disclosed leaves is at most the disclosure threshold', () => {
    expect([atRisk('small', '100 %'), left('small', '100 %')]).toEqual([
      [0, undefined, 51e6],
      [459e6, undefined, 510e6],
    ]);
  });

  it('is that of one customer only, by a part of its share', () => {
    expect(atRisk('second', '25 %')).toEqual([30.6e6, 30.6e6, 30.6e6]);
    expect(left('second', '20-30 %')).toEqual([473.28e6, undefined, 485.52e6]);
  });

  it('is unknown without the customer or the cut', () => {
    expect(told(seller, 'seller', 'revenueAtRiskIfCut', cut('largest', '50 %', { period: parsePeriod('2024') }))).toBe(
      'seller.revenue[total], seller.customerShares, seller.customerDisclosureThreshold',
    );
    expect(told(seller, 'seller', 'revenueAtRiskIfCut')).toBe('seller.customer, seller.cut');
  });

  it('is not bounded by the threshold in a view that does not see what was disclosed', () => {
    const graph = vendor([revenue], { ...disclosed, a: share('largest', '62 %', '2025', 'filing') });
    const without = { sources: { exclude: { ids: ['filing'] } } };
    // 76 % are left of which the view sees nothing: 0.76 x 510
    expect(told(graph, 'seller', 'revenueAtRiskIfCut', cut('largest', '100 %', without))).toEqual([
      0,
      undefined,
      387.6e6,
    ]);
  });
});

describe('the forward revenue that is at risk', () => {
  const guided = (basis: string): ClaimLiteral => ({
    value: '$855M to $865M',
    period: '2026',
    basis,
    nature: 'guidance',
  });
  const forward = (basis: string) => {
    const graph = vendor([revenue, guided(basis)], disclosed);
    const question = cut('largest', '100 %', { period: parsePeriod('2026') });
    return told(graph, 'seller', 'forwardRevenueAtRiskIfCut', question);
  };

  it('is what is guided, at the share of the year before', () => {
    expect(forward('total')).toEqual([530.1e6, undefined, 536.3e6]);
  });

  it('is unknown where the guidance is on another basis than the shares', () => {
    expect(forward('core')).toBe('seller.revenue[total]');
  });
});

describe('the contracted revenue that is at risk', () => {
  const deal = (customer: string, value?: ClaimLiteral): GraphLiteral[string] => ({
    kind: 'contract',
    keys: { vendor: 'seller', customer },
    claims: value ? { value } : {},
  });
  const committed: ClaimLiteral = { value: 'over $20 billion', nature: 'commitment' };

  it('is that of the contracts with the customer', () => {
    const graph = vendor([], {
      one: deal('largest', committed),
      two: deal('second', { value: '$5B', nature: 'commitment' }),
    });
    expect(told(graph, 'seller', 'contractedRevenueAtRiskIfCut', cut('largest', '50 %'))).toEqual([
      10e9,
      undefined,
      OPEN,
    ]);
    expect(told(graph, 'seller', 'contractedRevenueAtRiskIfCut', cut('second', '50 %'))).toEqual([2.5e9, 2.5e9, 2.5e9]);
    expect(told(graph, 'seller', 'contractedRevenueAtRiskIfCut', cut('small', '50 %'))).toBe(
      'seller.contractsAsVendor.value (none with customer small)',
    );
  });

  it('is at least that of the contracts whose value is known', () => {
    const graph = vendor([], { one: deal('largest', { value: '$5B', nature: 'commitment' }), two: deal('largest') });
    expect(told(graph, 'seller', 'contractedRevenueAtRiskIfCut', cut('largest', '100 %'))).toEqual([
      5e9,
      undefined,
      OPEN,
    ]);
    expect(leftOut(graph, 'seller', 'contractedRevenueAtRiskIfCut', cut('largest', '100 %'))).toEqual(['two.value']);
  });

  it('never adds an option to a commitment', () => {
    const graph = vendor([], {
      one: deal('largest', committed),
      two: deal('largest', { value: '$5B', nature: 'option' }),
    });
    expect(told(graph, 'seller', 'contractedRevenueAtRiskIfCut', cut('largest', '100 %'))).toBe(
      'seller.contractedRevenueAtRiskIfCut (natures differ: commitment, option)',
    );
  });
});

describe('what a customer pays', () => {
  it('is its share of the vendor’s total revenue in the same period', () => {
    expect(told(seller, 'a', 'impliedRevenue')).toEqual([316.2e6, 316.2e6, 316.2e6]);
    const segment = vendor([{ ...revenue, basis: 'hardware' }], disclosed);
    expect(told(segment, 'a', 'impliedRevenue')).toBe('seller.revenue[total]');
    expect(told(vendor([revenue], { a: share('largest', '62 %', '2024') }), 'a', 'impliedRevenue')).toBe(
      'seller.revenue[total]',
    );
  });
});
