import { describe, expect, it } from 'vitest';
import { quantityOf } from '../../src/domain/claim.js';
import { type Files, faultsOf, graphOf } from './written-seeds.js';

const HEAD = 'id,name,vendor,period,source,at,share (%)';
const table = (...lines: string[]): Files => ({ 'customer-share/t.csv': `${lines.join('\n')}\n` });

describe('a row of a table is an entity and what one source says of it', () => {
  it('with every word that an entity and a claim have', () => {
    const { entities, claims } = graphOf(
      table(
        'id,name,aliases,description,vendor,customer,period,source,at,published,basis,nature,grade,rank,quote,note,share (%)',
        'a,A share,One | Two,The first,seller,buyer,2025,report,Page 1,2026-02,direct,estimate,B,preferred,"a quarter, about",Why not,~22',
      ),
    );
    expect(entities.find(({ id }) => id === 'a')).toEqual({
      id: 'a',
      kind: 'customer-share',
      name: 'A share',
      aliases: ['One', 'Two'],
      description: 'The first',
      keys: { vendor: 'seller', customer: 'buyer', period: '2025' },
      period: { label: '2025', start: '2025-01-01', end: '2025-12-31' },
    });
    expect(claims).toMatchObject([
      {
        basis: 'direct',
        nature: 'estimate',
        grade: 'B',
        rank: 'preferred',
        quote: 'a quarter, about',
        note: 'Why not',
        locator: 'Page 1',
      },
    ]);
    expect(claims.map(quantityOf)).toMatchObject([{ low: 0.215, estimate: 0.22, high: 0.225 }]);
  });

  it('and may have one share directly and one in all', () => {
    const { claims } = graphOf(table(`${HEAD},share [direct] (%)`, 'a,A,seller,2025,report,Page 1,30,20'));
    expect(claims.map(({ basis, written }) => [basis, written]).sort()).toEqual([
      ['direct', '20'],
      ['unspecified', '30'],
    ]);
  });
});

describe('a fault in a cell is told at the first character of its value', () => {
  const cases: Readonly<Record<string, readonly [string, string]>> = {
    'a plain cell': ['a,A,seller,2025,report,Page 1,abc', '2:31'],
    'behind blanks': ['a,A,seller,2025,report,Page 1,   abc', '2:34'],
    'behind a quote': ['a,A,seller,2025,report,Page 1,"abc"', '2:32'],
    'behind a quote and blanks': ['a,A,seller,2025,report,Page 1,"  abc"', '2:34'],
    'behind a cell with a comma': ['a,A,seller,2025,report,"Page 1, end",abc', '2:38'],
    'behind a cell with quotes': ['a,A,seller,2025,report,"""Page"" 1",abc', '2:37'],
    'behind a cell with a break': ['a,A,seller,2025,report,"Page 1,\nend",abc', '3:6'],
    'below an empty line': ['\na,A,seller,2025,report,Page 1,abc', '3:31'],
    'inside the quantity': ['a,A,seller,2025,report,Page 1," 22 kQ"', '2:36'],
  };
  for (const [name, [row, place]] of Object.entries(cases)) {
    it(name, () => expect(faultsOf(table(HEAD, row))).toEqual([expect.stringContaining(`t.csv:${place} `)]));
    it(`${name}, with breaks of two characters`, () => {
      const files = { 'customer-share/t.csv': `${HEAD}\r\n${row.replaceAll('\n', '\r\n')}\r\n` };
      expect(faultsOf(files)).toEqual([expect.stringContaining(`t.csv:${place} `)]);
    });
  }

  it('in a later row of several', () => {
    const row = (id: string, share: string) => `${id},A,seller,2025,report,"Page 1,\nend",${share}`;
    expect(faultsOf(table(HEAD, row('a', '1'), row('b', 'abc'), row('c', '1')))).toEqual([
      'customer-share/t.csv:5:6 cannot read "abc": expected a number, found "abc"',
    ]);
  });
});

describe('a fault in a heading is told once, at the heading', () => {
  const rows = ['a,A,seller,2025,report,Page 1,20', 'b,B,seller,2025,report,Page 1,10'];
  const cases: Readonly<Record<string, string>> = {
    'share (kQ)': 'unknown unit "kQ"; expected one such as kW, GB, TB/s, token/s, USD or %',
    'share (kW)': '"kW" is in W; expected "share" in % or a like unit',
    'shares (%)': 'the property "shares" of customer-share does not exist; did you mean "share"?',
    'share [drect] (%)': '"share" has no basis "drect"; did you mean "direct"?',
    'share in %': 'cannot read the heading "share in %" of customer-share; expected one such as "share [direct] (%)"',
  };
  for (const [heading, message] of Object.entries(cases)) {
    it(heading, () => {
      const faults = faultsOf(table(HEAD.replace('share (%)', heading), ...rows));
      expect(faults).toEqual([expect.stringMatching(/^customer-share\/t.csv:1:\d+ /)]);
      expect(faults[0]?.replace(/^\S+ /, '')).toBe(message);
    });
  }

  const twins: readonly (readonly [string, string])[] = [
    ['share (%)', 'share'],
    ['share [direct] (%)', 'share [direct]'],
    ['note', 'note'],
    ['vendor', 'vendor'],
    ['name', ' name'],
  ];
  for (const [one, other] of twins) {
    it(`two columns that say the same: "${one}" and "${other}"`, () => {
      const others = ['id', 'name', 'vendor', 'source', 'at'].filter((word) => word !== one);
      const head = [...others, one, other].join(',');
      const [first, second] = [others.join(',').length + 2, head.length - other.trim().length + 1];
      expect(faultsOf(table(head))).toEqual([
        `customer-share/t.csv:1:${second} the column "${other.trim()}" says the same as that at customer-share/t.csv:1:${first}; expected one of them`,
      ]);
    });
  }
});
