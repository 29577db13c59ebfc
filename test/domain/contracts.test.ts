import { describe, expect, it } from 'vitest';
import type { ClaimLiteral, GraphLiteral } from '../../src/domain/graph-literal.js';
import { leftOut, OPEN, told } from './figures.js';

type Leg = 'purchase' | 'option' | 'loan' | 'warrant' | 'prepayment';
const committed = (value: string, source?: string): ClaimLiteral => ({
  value,
  nature: 'commitment',
  ...(source && { source }),
});
const optional = (value: string): ClaimLiteral => ({ value, nature: 'option' });

/** A leg of the contract; the vendor is paid by default. */
function leg(kind: Leg, amount?: ClaimLiteral, payer: 'seller' | 'buyer' = 'buyer'): GraphLiteral[string] {
  const payee = payer === 'buyer' ? 'seller' : 'buyer';
  return {
    kind: 'contract-leg',
    keys: { contract: 'deal', payer, payee, leg: kind },
    claims: amount ? { amount } : {},
  };
}
const deal = (legs: GraphLiteral, claims: Record<string, ClaimLiteral> = {}): GraphLiteral => ({
  seller: { kind: 'company' },
  buyer: { kind: 'company' },
  deal: { kind: 'contract', keys: { vendor: 'seller', customer: 'buyer' }, claims },
  ...legs,
});

describe('the firm commitment', () => {
  const purchase = leg('purchase', committed('over $20 billion'));

  it('is open above where the purchase is', () => {
    expect(told(deal({ purchase }), 'deal', 'firmCommitment')).toEqual([20e9, undefined, OPEN]);
  });

  it('takes neither options nor loans, whoever lends', () => {
    const more = { loan: leg('loan', committed('$1B')), option: leg('option', optional('$30B')) };
    const exact = leg('purchase', committed('$10B'));
    expect(told(deal({ exact, ...more }), 'deal', 'firmCommitment')).toEqual([10e9, 10e9, 10e9]);
  });

  it('is at least the rest where one purchase is only an option', () => {
    const legs = { firm: leg('purchase', committed('$10B')), later: leg('purchase', optional('$5B')) };
    expect(told(deal(legs), 'deal', 'firmCommitment')).toEqual([10e9, undefined, OPEN]);
    expect(leftOut(deal(legs), 'deal', 'firmCommitment')).toEqual(['later.amount']);
  });

  it('is unknown without a purchase', () => {
    expect(told(deal({ loan: leg('loan', committed('$1B')) }), 'deal', 'firmCommitment')).toBe(
      'deal.legs.amount (none with leg purchase or prepayment and payer buyer and nature actual or estimate or commitment)',
    );
  });

  it('is at least what a view sees of it', () => {
    const legs = { one: leg('purchase', committed('$10B')), two: leg('prepayment', committed('$2B', 'blog')) };
    expect(told(deal(legs), 'deal', 'firmCommitment')).toEqual([12e9, 12e9, 12e9]);
    const withoutBlog = { sources: { exclude: { ids: ['blog'] } } };
    expect(told(deal(legs), 'deal', 'firmCommitment', withoutBlog)).toEqual([10e9, undefined, OPEN]);
  });
});

describe('the vendor-financed share', () => {
  const purchase = leg('purchase', committed('$20B'));
  const loan = leg('loan', committed('$3B'), 'seller');

  it('is that of what the vendor lends, never of what the customer lends', () => {
    const back = leg('loan', committed('$1B'), 'buyer');
    expect(told(deal({ purchase, loan, back }), 'deal', 'vendorFinancedShare')).toEqual([15, 15, 15]);
    expect(told(deal({ purchase, back }), 'deal', 'vendorFinancedShare')).toBe(
      'deal.legs.amount (none with leg loan or warrant and payer seller)',
    );
  });

  it('is at least that of the loan where the worth of a warrant is not known', () => {
    const legs = { purchase, loan, warrant: leg('warrant', undefined, 'seller') };
    expect(told(deal(legs), 'deal', 'vendorFinancedShare')).toEqual([15, undefined, OPEN]);
    expect(leftOut(deal(legs), 'deal', 'vendorFinancedShare')).toEqual(['warrant.amount']);
  });

  it('is never that of a firm purchase in a warrant that is an option', () => {
    const warrant = leg('warrant', optional('$2B'), 'seller');
    expect(told(deal({ purchase, warrant }), 'deal', 'vendorFinancedShare')).toBe(
      'deal.vendorFinancedShare (natures differ: option, commitment)',
    );
  });
});

describe('prices of a contract', () => {
  it('are open above with its value', () => {
    const claims = {
      value: committed('over $20 billion'),
      power: committed('750 MW'),
      systemCount: committed('32,000 system'),
    };
    expect(told(deal({}, claims), 'deal', 'pricePerMegawatt')).toEqual([26.6667e6, undefined, OPEN]);
    expect(told(deal({}, claims), 'deal', 'pricePerSystem')).toEqual([625e3, undefined, OPEN]);
  });

  it('never divide a commitment by an option', () => {
    const claims = { value: committed('$20B'), power: optional('2 GW'), systemCount: optional('80,000 system') };
    expect(told(deal({}, claims), 'deal', 'pricePerMegawatt')).toBe(
      'deal.pricePerMegawatt (natures differ: commitment, option)',
    );
    expect(told(deal({}, claims), 'deal', 'pricePerSystem')).toBe(
      'deal.pricePerSystem (natures differ: commitment, option)',
    );
  });
});

describe('the systems that the contracted power can run', () => {
  const supported = (contracted: string, drawn: string) => {
    const graph = { ...deal({}, { power: contracted }), rack: { kind: 'system', claims: { power: drawn } } };
    return told(graph, 'deal', 'systemsSupported', { arguments: { system: 'rack' } });
  };

  it('are whole ones', () => {
    expect(supported('100 kW', '25 kW')).toEqual([4, 4, 4]);
    expect(supported('99 kW', '25 kW')).toEqual([3, 3, 3]);
    expect(supported('20 kW', '25 kW')).toEqual([0, 0, 0]);
  });

  it('may be none of a contract for up to some power', () => {
    expect(supported('up to 750 MW', '15-23 kW')).toEqual([0, undefined, 50_000]);
  });
});
