import { describe, expect, it } from 'vitest';
import { BASE, type Files, faultsIn, within } from './written-seeds.js';

const DEEP = 20_000;
const told = (files: Files) => within({ ...BASE, ...files }, faultsIn);
const company = (text: string | Uint8Array) => told({ 'company/a.yaml': text });
const claims = (revenue: string) =>
  company(`name: A\nclaims:\n  - source: report\n    at: Page 1\n    period: 2024\n    revenue: ${revenue}\n`);

/** Ten anchors, each ten times the one before: ten lines of text that would be 10^10 words. */
const BOMB = [
  'name: &a0 [x]',
  ...Array.from({ length: 10 }, (_, i) => `k${i}: &a${i + 1} [${Array(10).fill(`*a${i}`).join(', ')}]`),
].join('\n');

describe('a seed of somebody who means harm is told with line and column, and nothing else happens:', () => {
  it.each([
    ['a bomb of aliases', BOMB, 'company/a.yaml:1:11 found the anchor "&a0"; aliases and anchors are not allowed'],
    ['a circle of anchors', 'name: &a\n  x: *a\n', 'company/a.yaml:2:3 found the anchor "&a"'],
    [
      'lists in one another',
      `name: ${'['.repeat(DEEP)}${']'.repeat(DEEP)}\n`,
      'company/a.yaml:1:1 the file is nested deeper',
    ],
    [
      'maps in one another',
      `name: ${'{a: '.repeat(DEEP)}1${'}'.repeat(DEEP)}\n`,
      'company/a.yaml:1:1 the file is nested deeper',
    ],
    [
      'a tag that makes a program',
      'name: !!js/function "() => 1"\n',
      'company/a.yaml:1:7 not valid YAML: Unresolved tag',
    ],
    ['a tag of nobody', 'name: !evil x\n', 'company/a.yaml:1:7 not valid YAML: Unresolved tag: !evil'],
    ['a key twice', 'name: A\nname: B\n', 'company/a.yaml:2:1 not valid YAML: Map keys must be unique'],
    ['a merge', 'base: &b {name: B}\n<<: *b\n', 'company/a.yaml:1:10 found the anchor "&b"'],
    ['names of JavaScript', 'name: A\n__proto__:\n  x: 1\n', 'company/a.yaml:2:1 company has no key "__proto__"'],
    [
      'two documents',
      'name: A\n---\nname: B\n',
      'company/a.yaml:2:1 not valid YAML: Source contains multiple documents',
    ],
    ['a list', '- a\n', 'company/a.yaml:1:1 the file is empty or a list'],
    ['nothing', '', 'company/a.yaml:1:1 the file is empty or a list'],
    ['NUL', 'name: A\u0000B\n', 'company/a.yaml:1:8 found a NUL character'],
    ['NUL as an escape', 'name: "A\\0B"\n', 'company/a.yaml:1:7 "name": found a NUL character'],
    ['a mark of direction', 'name: A\u202eB\n', 'company/a.yaml:1:8 found a mark of direction (U+202E)'],
    [
      'a mark of direction as an escape',
      'name: "A\\u202eB"\n',
      'company/a.yaml:1:7 "name": found a mark of direction (U+202E)',
    ],
    [
      'a name without end',
      `name: ${'x'.repeat(301)}\n`,
      'company/a.yaml:1:1 the name has 301 characters; expected 300 at most',
    ],
    [
      'two megabytes',
      `name: ${'x'.repeat(2_000_000)}\n`,
      'company/a.yaml:1:1 the file has 1.9 MiB; expected 1 MiB at most',
    ],
  ])('%s', (_, text, expected) => {
    expect(company(text)[0]).toContain(expected);
  });

  it.each([
    ['UTF-16', Buffer.from('name: A\n', 'utf16le'), 'company/a.yaml:1:2 found a NUL character'],
    [
      'no UTF-8',
      Buffer.from([0x6e, 0x61, 0x6d, 0x65, 0x3a, 0x20, 0xff, 0x0a]),
      'company/a.yaml:1:7 the bytes are not UTF-8',
    ],
  ])('%s', (_, bytes, expected) => {
    expect(company(bytes)[0]).toContain(expected);
  });

  it.each([
    ['.nan', 'cannot read ".nan": expected a number'],
    ['.inf', 'cannot read ".inf": expected a number'],
    ['1e999 USD', 'the number "1e999" is too large'],
    ['12345678901234567890', '"12345678901234567890" is a bare number'],
    ['-1 USD', '"-1 USD" cannot be'],
    ['"=1+1"', 'cannot read "=1+1": expected a number'],
  ])('the number %s', (number, expected) => {
    expect(claims(number)).toEqual([expect.stringMatching(/^company\/a\.yaml:6:1[4-9] /)]);
    expect(claims(number)[0]).toContain(expected);
  });

  it.each([
    ['a quote that is not closed', 'id,name\na,"open\n', 'company/t.csv:2:1 not valid CSV: Quote Not Closed'],
    ['a row that is too long', 'id,name\nb,B,C\n', 'company/t.csv:2:1 the row has 3 cells, expected 2'],
    ['a column twice', 'id,name,name\na,A,B\n', 'company/t.csv:1:9 the column "name" says the same'],
    ['names of JavaScript', '__proto__,id,name\nx,a,A\n', 'company/t.csv:1:1 cannot read the heading "__proto__"'],
    ['NUL', 'id,name\na,A\u0000\n', 'company/t.csv:2:4 found a NUL character'],
    [
      'a name without end',
      `id,name\na,${'x'.repeat(5_000_000)}\n`,
      'company/t.csv:2:1 the name has 5000000 characters',
    ],
    [
      'formulas for numbers',
      'id,name,source,at,period,revenue (USD)\na,A,report,Page 1,2024,=1+1\n',
      'company/t.csv:2:24 cannot read "=1+1": expected a number',
    ],
  ])('a table with %s', (_, text, expected) => {
    expect(told({ 'company/t.csv': text })[0]).toContain(expected);
  });

  it.each(['..%2fx', 'UP per', 'constructor_', '-a', 'a--b..'])('a file that is called %s', (name) => {
    expect(told({ [`company/${name}.yaml`]: 'name: A\n' })[0]).toContain(`"${name}" is not an id`);
  });
});

it('a text that a spreadsheet would run stays a text, here and in what is exported', () => {
  expect(told({ 'company/t.csv': 'id,name\na,"=HYPERLINK(""http://example.org"")"\n' })).toEqual([]);
});
