import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { SeedError } from '../../src/seed/fault.js';
import { readSeeds } from '../../src/seed/read-seeds.js';
import { vocabulary } from '../shipped.js';

let folder: string;
const write = (path: string, content: string | Uint8Array) => {
  mkdirSync(join(folder, path, '..'), { recursive: true });
  writeFileSync(join(folder, path), content);
};
const SOURCE = 'name: Page\nidentifier: page\npublished: 2025\ncategory: press\ngrade: C\n';
const claim = (...lines: string[]) =>
  ['claims:', '  - source: page', '    at: Table 1', ...lines.map((line) => `    ${line}`), ''].join('\n');

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'chipgraph-hostile-'));
  write('source/page.yaml', SOURCE);
  write('assumption/house-assumptions.yaml', `name: Assumptions\n${claim('utilisation: 100 %')}`);
  write('company/maker.yaml', 'name: Maker\n');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** The faults of the folder, each as file, line, column and message. */
function faults(): string[] {
  try {
    readSeeds(folder, vocabulary);
    return [];
  } catch (error) {
    if (!(error instanceof SeedError)) throw error;
    return error.faults.map(
      ({ place, message }) => `${place.file.replace(`${folder}/`, '')}:${place.line}:${place.column} ${message}`,
    );
  }
}

describe('a seed that cannot be read is a fault, never a crash', () => {
  it('accepts what is right', () => {
    write('chip/a.yaml', `name: A\nvendor: maker\n${claim('memory: 80 GB')}`);
    expect(faults()).toEqual([]);
  });

  it('a folder with the name of a file, and a link that leads nowhere', () => {
    mkdirSync(join(folder, 'chip', 'x.yaml'), { recursive: true });
    symlinkSync('/nowhere', join(folder, 'chip', 'y.csv'));
    expect(faults()).toEqual([
      'chip/x.yaml:1:1 it cannot be read (EISDIR); expected a seed file',
      'chip/y.csv:1:1 it cannot be read (ENOENT); expected a seed file',
    ]);
  });

  it('bytes that are no UTF-8, and NUL characters', () => {
    write('company/latin.yaml', Uint8Array.from([0x6e, 0x61, 0x6d, 0x65, 0x3a, 0x20, 0xe9]));
    write('company/nul.yaml', 'name: N\0\n');
    expect(faults()).toEqual([
      'company/latin.yaml:1:1 it is not UTF-8 text; expected a seed file',
      'company/nul.yaml:1:1 it holds NUL characters; expected text',
    ]);
  });

  it('nesting that would exhaust the parser', () => {
    write('company/deep.yaml', `name: ${'['.repeat(20_000)}`);
    expect(faults()).toEqual([
      'company/deep.yaml:1:1 the file is larger than 1 MiB or nested deeper than 64 levels; a seed is neither',
    ]);
  });

  it('anchors, unknown tags and keys that stand twice', () => {
    write('company/anchor.yaml', 'name: &a A\ndescription: *a\n');
    write('company/twice.yaml', 'name: A\nname: B\n');
    expect(faults()).toEqual([
      'company/anchor.yaml:2:14 "*a" repeats an anchor; seeds have none, write the value itself',
      'company/twice.yaml:2:1 not valid YAML: Map keys must be unique',
    ]);
  });
});

describe('a table', () => {
  it('says at the heading what is wrong with a heading, once', () => {
    write(
      'chip/t.csv',
      'id,name,vendor,source,at,memory (GBB),memory (GB),at\na,A,maker,page,T,1,2,T\nb,B,maker,page,T,1,2,T\n',
    );
    expect(faults().slice(0, 3)).toEqual([
      'chip/t.csv:1:26 unknown unit "GBB"; expected one such as kW, GB, TB/s, token/s, USD or %',
      'chip/t.csv:1:39 the column "memory" stands twice; expected it once',
      'chip/t.csv:1:51 the column "at" stands twice; expected it once',
    ]);
  });

  it('points at the first character of a value, past blanks and quotes', () => {
    write('chip/t.csv', 'id,name,vendor,source,at,memory\na,A,maker,page,T,   80 GBB\nb,B,maker,page,T,"80 GBB"\n');
    expect(faults().map((fault) => fault.split(' ')[0])).toEqual(['chip/t.csv:2:24', 'chip/t.csv:3:22']);
  });
});

describe('entities', () => {
  const share = (period: string, own = '') =>
    `name: S\nvendor: maker\ncustomer: buyer\nperiod: ${period}\n${claim('share: 50 %', ...(own ? [own] : []))}`;
  beforeEach(() => write('company/buyer.yaml', 'name: Buyer\n'));

  it('that are the same by their keys and days are one: a share is not summed twice', () => {
    write('customer-share/one.yaml', share('2025'));
    write('customer-share/two.yaml', share('FY2025'));
    expect(faults()).toEqual([
      'customer-share/two.yaml:1:1 "two" has the same keys and period as "one"; add the claim to that one',
    ]);
  });

  it('that are about a period take no claim on another one', () => {
    write('customer-share/one.yaml', share('2025', 'period: 2024'));
    expect(faults()).toEqual([
      'customer-share/one.yaml:9:13 the claim is on the period 2024; expected 2025, which "one" is about',
    ]);
  });

  it('leave the id of the assumptions to them, and cannot do without them', () => {
    write('chip/house-assumptions.yaml', 'name: A\nvendor: maker\n');
    rmSync(join(folder, 'assumption'), { recursive: true });
    expect(faults()).toEqual([
      'chip/house-assumptions.yaml:1:1 "house-assumptions" is a chip; the one assumption there is has the id "house-assumptions"',
    ]);
    rmSync(join(folder, 'chip'), { recursive: true });
    expect(faults()).toEqual([
      'assumption/house-assumptions.yaml:1:1 the file is missing; metrics take their defaults from it',
    ]);
  });

  it('have a source in the block of a claim, not in a value', () => {
    write('chip/a.yaml', `name: A\nvendor: maker\n${claim('memory: { value: 80 GB, source: page }')}`);
    expect(faults()).toEqual(['chip/a.yaml:6:29 a source stands in the block of the claim, not in one of its values']);
  });
});
