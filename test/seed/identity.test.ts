import { describe, expect, it } from 'vitest';
import { BASE, faultsIn, faultsOf, within } from './written-seeds.js';

const share = (keys: string) => `name: A share\nvendor: seller\n${keys}`;

describe('what is stated for a period is one entity', () => {
  it('a share of the same customer in the same days is another’s claim, however the year is written', () => {
    const files = {
      'customer-share/a.yaml': share('customer: buyer\nperiod: 2025\n'),
      'customer-share/b.yaml': share('customer: buyer\nperiod: FY2025\n'),
    };
    expect(faultsOf(files)).toEqual([
      'customer-share/b.yaml:4:9 the customer-share "b" has the keys and the period of "a" at customer-share/a.yaml:1:1; expected one entity with the claims of both',
    ]);
  });

  it('a share without a period is one as well', () => {
    const files = {
      'customer-share/a.yaml': share('customer: buyer\n'),
      'customer-share/b.yaml': share('customer: buyer\n'),
    };
    expect(faultsOf(files)).toEqual([expect.stringMatching(/^customer-share\/b.yaml:1:1 .* of "a" at/)]);
  });

  const rightly: Readonly<Record<string, readonly [string, string]>> = {
    'fiscal and calendar years of different days': [
      'customer-share/a.yaml: customer: buyer, period: 2025',
      'customer-share/b.yaml: customer: buyer, period: FY2025',
    ],
    'different customers': [
      'customer-share/a.yaml: customer: buyer, period: 2025',
      'customer-share/b.yaml: customer: seller, period: 2025',
    ],
    'customers without a name': ['customer-share/a.yaml: period: 2025', 'customer-share/b.yaml: period: 2025'],
    'groups of two and of four': [
      'customer-group-share/a.yaml: period: 2025',
      'customer-group-share/b.yaml: period: 2025',
    ],
  };
  for (const [name, written] of Object.entries(rightly)) {
    it(`but ${name} are two`, () => {
      const files = written.map((line) => {
        const [path = '', ...keys] = line.split(/: (.*)/);
        return [path, share(`${keys.join('').replace(', ', '\n')}\n`)];
      });
      const january = { 'company/seller.yaml': 'name: Seller\nfiscalYearEnd: last Sunday of January\n' };
      expect(faultsOf({ ...january, ...Object.fromEntries(files) })).toEqual([]);
    });
  }
});

describe('the house assumptions', () => {
  it('have to be there', () => {
    const { 'assumption/house-assumptions.yaml': _, ...others } = BASE;
    expect(within(others, faultsIn)).toEqual([
      'seeds:1:1 the seeds have no "house-assumptions"; expected assumption/house-assumptions.yaml with the defaults of metrics',
    ]);
  });

  it('are not missing where they cannot be read', () => {
    expect(faultsOf({ 'assumption/house-assumptions.yaml': 'name: [' })).toEqual([
      expect.stringContaining('assumption/house-assumptions.yaml:1:8 not valid YAML'),
    ]);
  });

  it('are the only entity of their kind', () => {
    expect(faultsOf({ 'assumption/my-assumptions.yaml': 'name: Mine\n' })).toEqual([
      'assumption/my-assumptions.yaml:1:1 the assumption "my-assumptions" is one too many; expected "house-assumptions" and no other',
    ]);
  });

  it('are the only entity of their id', () => {
    expect(faultsOf({ 'company/house-assumptions.yaml': 'name: A company\n' })).toEqual([
      'company/house-assumptions.yaml:1:1 the id "house-assumptions" is taken by the assumption at assumption/house-assumptions.yaml:1:1; ids are unique over the whole graph',
      'company/house-assumptions.yaml:1:1 the id "house-assumptions" is that of the assumption; expected another for a company',
    ]);
  });
});
