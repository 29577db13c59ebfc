import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { contentId } from '../../src/storage/content-id.js';
import { chipgraph } from '../cli/chipgraph.js';
import { BASE, faultsOf, graphOf, within } from './written-seeds.js';

const scenario = (text: string) => ({ 'scenarios/what.yaml': text });
const edits = (...lines: readonly string[]) =>
  scenario(`name: What\nrationale: Why.\nedits:\n${lines.map((line) => `  - ${line}\n`).join('')}`);
const SHARE = {
  'customer-share/buyer-2025.yaml': `name: Buyer
vendor: seller
customer: buyer
period: 2025
claims:
  - source: report
    at: Page 1
    share: 60 %
`,
};

describe('a scenario of the seeds', () => {
  it('is its edits in their order, with its name and the reason for it', () => {
    const { scenarios } = graphOf({
      ...SHARE,
      ...edits(
        'scale: { all: customer-share, where: { vendor: seller }, property: share, by: 0.5 }',
        'withdraw: { about: buyer-2025, source: report }',
      ),
    });
    expect(scenarios).toEqual([
      {
        id: 'what',
        name: 'What',
        rationale: 'Why.',
        edits: [
          { act: 'scale', words: { all: 'customer-share', property: 'share', by: '0.5' }, where: { vendor: 'seller' } },
          { act: 'withdraw', words: { about: 'buyer-2025', source: 'report' }, where: {} },
        ],
      },
    ]);
  });

  it('stands sorted by id', () => {
    const one = edits('withdraw: { about: seller }')['scenarios/what.yaml'];
    const { scenarios } = graphOf({ 'scenarios/second.yml': one, 'scenarios/first.yaml': one });
    expect(scenarios.map(({ id }) => id)).toEqual(['first', 'second']);
  });
});

describe('a dataset with scenarios', () => {
  const of = (...lines: readonly string[]) => contentId(graphOf({ ...SHARE, ...edits(...lines) }));
  const [half, none] = ['scale: { about: buyer-2025, property: share, by: 0.5 }', 'withdraw: { about: buyer-2025 }'];

  it('has the same id for the same edits, and another one for another edit or order', () => {
    expect(of(half, none)).toBe(of(half, none));
    expect(new Set([of(half, none), of(none, half), of(half), of(none), contentId(graphOf(SHARE))]).size).toBe(5);
  });

  it('is not published where one of them has a fault', () => {
    within({ ...BASE, ...edits('withdraw: { about: nobody }') }, (seeds) => {
      const data = join(seeds, '.data');
      const { code, errors } = chipgraph(['build', '--seeds', seeds, '--data', data]);
      expect(errors).toContain('scenarios/what.yaml:4:24 "nobody" does not exist');
      expect(errors).toContain('1 fault in the seeds; nothing was published');
      expect([code, existsSync(data)]).toEqual([1, false]);
    });
  });
});

describe('what is wrong with a file', () => {
  const ok = 'edits:\n  - withdraw: { about: seller }\n';
  const cases: readonly (readonly [string, string, readonly string[]])[] = [
    ['no name', `rationale: Why.\n${ok}`, ['1:1 the scenario "what" has no name; expected "name:"']],
    ['no reason', `name: What\n${ok}`, ['1:1 the scenario "what" gives no reason; expected "rationale:"']],
    [
      'an empty list of edits',
      'name: What\nrationale: Why.\nedits: []\n',
      ['1:1 the scenario "what" changes nothing; expected "edits:"'],
    ],
    ['no edits', 'name: What\nrationale: Why.\n', ['1:1 the scenario "what" changes nothing; expected "edits:"']],
    [
      'edits that are no list',
      'name: What\nrationale: Why.\nedits: none\n',
      ['3:8 "edits" is not a list; expected one, such as "[a, b]" or lines that begin with "- "'],
    ],
    [
      'another word',
      `name: What\nrational: Why.\nrationale: Why.\n${ok}`,
      ['2:1 a scenario has no "rational"; did you mean "rationale"?'],
    ],
    [
      'two acts in one edit',
      'name: What\nrationale: Why.\nedits:\n  - set: {}\n    scale: {}\n',
      ['4:5 an edit is one of set, scale, withdraw with its words; found 2'],
    ],
    ['no map', '- withdraw\n', ['1:1 the file is empty or a list; expected "name:", "rationale:" and "edits:"']],
  ];
  for (const [name, text, faults] of cases) {
    it(name, () => expect(faultsOf(scenario(text))).toEqual(faults.map((fault) => `scenarios/what.yaml:${fault}`)));
  }

  it('a table', () => {
    expect(faultsOf({ 'scenarios/what.csv': 'id,name\n' })).toEqual([
      'scenarios/what.csv:1:1 "what.csv" is no seed; expected .yaml',
    ]);
  });

  it('an id that is none, and one that two files have', () => {
    const text = `name: What\nrationale: Why.\n${ok}`;
    expect(
      faultsOf({ 'scenarios/What If.yaml': text, 'scenarios/what.yaml': text, 'scenarios/what.yml': text }),
    ).toEqual([
      'scenarios/What If.yaml:1:1 "What If" is not an id; expected lower-case letters, digits and hyphens',
      'scenarios/what.yml:1:1 the scenario "what" stands at scenarios/what.yaml:1:1 already',
    ]);
  });

  it('all of it at once, in the order of files, lines and columns', () => {
    const text =
      'nme: What\nedits:\n  - set: { about: seler, property: revenue, value: $1B }\n  - scale: { about: seller, property: revenu, by: two }\n';
    expect(faultsOf({ ...scenario(text), 'scenarios/other.yaml': 'name: Other\nrationale: Why.\n' })).toEqual([
      'scenarios/other.yaml:1:1 the scenario "other" changes nothing; expected "edits:"',
      'scenarios/what.yaml:1:1 a scenario has no "nme"; did you mean "name"?',
      'scenarios/what.yaml:1:1 the scenario "what" has no name; expected "name:"',
      'scenarios/what.yaml:1:1 the scenario "what" gives no reason; expected "rationale:"',
      'scenarios/what.yaml:3:19 "seler" does not exist; did you mean "seller"?',
      'scenarios/what.yaml:4:39 company has no property "revenu"; did you mean "revenue"?',
      'scenarios/what.yaml:4:51 cannot read "two": expected a number, found "two"',
    ]);
  });
});
