import { describe, expect, it } from 'vitest';
import { faultsOf, graphOf } from './written-seeds.js';

const share = (claim: string) => ({
  'customer-group-share/two.yaml': `name: Two
vendor: seller
period: 2025
claims:
  - source: report
    at: Page 1
    ${claim}
`,
});

describe('a claim is about the period of its entity', () => {
  it('and cannot be about another where something is counted over the period', () => {
    expect(faultsOf(share('share: { value: 36 %, period: 2024 }'))).toEqual([
      'customer-group-share/two.yaml:7:35 the claim is about 2024 (2024-01-01 to 2024-12-31); expected 2025, the period of "two" (2025-01-01 to 2025-12-31)',
    ]);
  });

  it('but may name the same days in other words', () => {
    const { claims } = graphOf(share('share: { value: 36 %, period: FY2025 }'));
    expect(claims.map(({ period }) => period)).toEqual([{ label: 'FY2025', start: '2025-01-01', end: '2025-12-31' }]);
  });

  it('and may be about another where nothing is counted over it', () => {
    expect(faultsOf(share('memberCount: { value: 2, period: 2024 }'))).toEqual([]);
  });
});

describe('nothing is retrieved before it is published', () => {
  const source = (published: string) => ({
    'source/report.yaml': `name: Report
identifier: Report 1
published: ${published}
retrieved: 2026-04-01
category: analyst
grade: C
`,
  });

  it('a source', () => {
    expect(faultsOf(source('2026-04-02'))).toEqual([
      'source/report.yaml:3:12 the source is published 2026-04-02; expected a day up to 2026-04-01, when it was retrieved',
    ]);
  });

  it('a claim in it', () => {
    expect(faultsOf(share('share: { value: 36 %, published: 2062 }'))).toEqual([
      'customer-group-share/two.yaml:7:38 the claim is published 2062; expected a day up to 2026-04-01, when "report" was retrieved',
    ]);
  });

  for (const published of ['2026-04-01', '2026-04', '2026']) {
    it(`but perhaps in ${published}, which may be before 2026-04-01`, () => {
      expect(faultsOf(source(published))).toEqual([]);
    });
  }

  it('and no date is in another millennium', () => {
    expect(faultsOf(source('0226-04'))).toEqual([
      'source/report.yaml:3:12 "0226-04" is in the year 0226; expected one from 1900 to 2100',
    ]);
  });
});

describe('a quote', () => {
  const quoted = (length: number) => share(`share: { value: 36 %, quote: "${'é'.repeat(length)}" }`);

  it('is kept word for word, and is no part of what makes the claim the one it is', () => {
    const [plain, told] = [share('share: 36 %'), share('share: { value: 36 %, quote: "two customers, 36 %" }')].map(
      (files) => graphOf(files).claims,
    );
    expect(told?.map(({ quote }) => quote)).toEqual(['two customers, 36 %']);
    expect(plain).toEqual(told?.map((claim) => ({ ...claim, quote: undefined })));
  });

  it('has 300 characters at most', () => {
    expect(faultsOf(quoted(300))).toEqual([]);
    expect(faultsOf(quoted(301))).toEqual([
      'customer-group-share/two.yaml:7:35 the quote has 301 characters; expected 300 at most',
    ]);
  });
});

describe('a source is found again', () => {
  const source = (key: string) => ({
    'source/report.yaml': `name: Report\n${key}\nidentifier: 1\npublished: 2026-03\ncategory: analyst\ngrade: C\n`,
  });

  it('at addresses that a reader can follow', () => {
    expect(faultsOf(source('archived: https://web.archive.org/web/2026/https://example.org/report'))).toEqual([]);
    expect(faultsOf(source('archived: "javascript:alert(1)"'))).toEqual([
      'source/report.yaml:2:12 "javascript:alert(1)" is no address; expected "archived" to begin with "https://"',
    ]);
    expect(faultsOf(source('url: example.org/report'))).toEqual([
      'source/report.yaml:2:6 "example.org/report" is no address; expected "url" to begin with "https://"',
    ]);
  });
});

describe('what something costs, from a source without a date,', () => {
  const price = (grade: string, dated = '') => ({
    'source/list.yaml': `name: List\nidentifier: 1\n${dated}retrieved: 2026-04-01\ncategory: vendor\ngrade: B\n`,
    'system/node.yaml': `name: Node
vendor: seller
claims:
  - source: list
    at: Page 1
    accelerators: 8
    price: { value: "$300,000"${grade} }
`,
  });

  it('is of grade C at best', () => {
    expect(faultsOf(price(''))).toEqual([
      'system/node.yaml:7:22 "price" changes, and is taken from an undated source at grade B; expected "grade: C" at best',
    ]);
    expect(faultsOf(price(', grade: C'))).toEqual([]);
  });

  it('and of any grade where the source says when', () => {
    expect(faultsOf(price('', 'published: 2026-03\n'))).toEqual([]);
  });
});

describe('a relation', () => {
  it('leads to another entity', () => {
    const files = { 'company/third.yaml': 'name: Third\nclaims:\n  - { source: report, at: Page 1, parent: third }\n' };
    expect(faultsOf(files)).toEqual(['company/third.yaml:3:43 "parent" points to "third" itself; expected another']);
  });
});

describe('what a file of an entity cannot say', () => {
  it('a source in a value', () => {
    expect(faultsOf(share('share: { value: 36 %, source: report }'))).toEqual([
      'customer-group-share/two.yaml:7:27 a source stands in the block of a claim, not in a value; expected a block for each source',
    ]);
  });

  it('a word that a value does not have', () => {
    expect(faultsOf(share('share: { value: 36 %, unit: report }'))).toEqual([
      'customer-group-share/two.yaml:7:27 a value has no "unit"; expected value, at, published, period, basis, nature, grade, rank, quote, note',
    ]);
  });

  it('anchors and aliases, also of what is nowhere', () => {
    const reason = 'aliases and anchors are not allowed in seeds, expected the text itself';
    expect(faultsOf({ 'company/third.yaml': 'name: &third Third\naliases: [*third, *fourth]\n' })).toEqual([
      `company/third.yaml:1:14 found the anchor "&third"; ${reason}`,
      `company/third.yaml:2:11 found the alias "*third"; ${reason}`,
      `company/third.yaml:2:19 found the alias "*fourth"; ${reason}`,
    ]);
  });

  it('a NUL character, also an escaped one', () => {
    expect(faultsOf({ 'company/third.yaml': 'name: "Th\\0ird"\n' })).toEqual([
      'company/third.yaml:1:7 "name": found a NUL character; a seed is a text that is read as it is written',
    ]);
  });

  it('a unit of twenty thousand letters', () => {
    expect(faultsOf(share(`memberCount: 5 ${'s'.repeat(20_000)}`))).toEqual([
      expect.stringContaining('customer-group-share/two.yaml:7:20 unknown unit "ssss'),
    ]);
  });
});
