import { describe, expect, it } from 'vitest';
import { faultsOf } from './written-seeds.js';

const prediction = (claim: string) => ({
  'prediction/oracle.yaml': `name: Oracle
claims:
  - source: report
    at: Page 1
    statement: The seller will be worth $30 billion
    ${claim}
`,
});

describe('the condition of a prediction', () => {
  it('names what there is', () => {
    expect(faultsOf(prediction('condition: seller.valuation[post-money] >= $30B'))).toEqual([]);
  });

  const cases: readonly (readonly [string, string])[] = [
    ['condition: seler.valuation[post-money] >= $30B', '6:16 there is no "seler"; did you mean "seller"?'],
    [
      'condition: { value: "seller.valuatio[post-money] >= $30B" }',
      '6:33 company has no amount "valuatio"; did you mean "valuation"?',
    ],
    [
      'condition: seller.valuation[post-money] >= 30 kW',
      '6:48 the quantity is in W; expected one in USD or a like unit',
    ],
    [
      'condition: seller.valuation[post-money] >= 30 Q',
      '6:51 unknown unit "Q"; expected one such as kW, GB, TB/s, token/s, USD or %',
    ],
  ];
  for (const [claim, fault] of cases) {
    it(`is refused: ${claim}`, () => expect(faultsOf(prediction(claim))).toEqual([`prediction/oracle.yaml:${fault}`]));
  }
});

describe('the outcome of a prediction', () => {
  it('is one of two words', () => {
    expect(faultsOf(prediction('outcome: [came true, failed]'))).toEqual([]);
    expect(faultsOf(prediction('outcome: come true'))).toEqual([
      'prediction/oracle.yaml:6:14 "come true" is no outcome; did you mean "came true"?',
    ]);
    expect(faultsOf(prediction('outcome: perhaps'))).toEqual([
      'prediction/oracle.yaml:6:14 "perhaps" is no outcome; expected one of came true, failed',
    ]);
  });
});
