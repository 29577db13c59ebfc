import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { buildDataset } from '../../src/cli/build-dataset.js';
import { SeedError } from '../../src/seed/fault.js';
import { seedsDigest } from '../../src/seed/seeds-digest.js';
import { DatasetFolder } from '../../src/storage/dataset-folder.js';
import { madeFrom, rememberOrigin } from '../../src/storage/origin.js';
import { BASE } from '../seed/written-seeds.js';
import { vocabulary } from '../shipped.js';

const CHIP = 'name: Fast\nvendor: seller\nclaims:\n  - { source: report, at: p. 1, memory: 80 GB }\n';
const SHARES = 'id,name,vendor,period,source,at,share (%)\nx,X,seller,2025,report,Table 1,20\n';

let [parent, seeds] = ['', ''];
let folder: DatasetFolder;
const write = (path: string, text: string) => {
  mkdirSync(dirname(join(seeds, path)), { recursive: true });
  writeFileSync(join(seeds, path), text);
};
const build = (words = vocabulary) => buildDataset(seeds, folder, words, new Date());
/** Whether the next build would read no seed. */
const isKnown = (words = vocabulary) => {
  const digest = seedsDigest(seeds, words);
  return digest !== undefined && madeFrom(folder, digest, words) !== undefined;
};

beforeEach(() => {
  parent = mkdtempSync(join(tmpdir(), 'chipgraph-unchanged-'));
  seeds = join(parent, 'seeds');
  folder = new DatasetFolder(join(parent, 'data'));
  const files = { ...BASE, 'chip/fast.yaml': CHIP, 'customer-share/shares.csv': SHARES };
  for (const [path, text] of Object.entries(files)) write(path, text as string);
  build();
});
afterEach(() => rmSync(parent, { recursive: true, force: true }));

describe('seeds of which no byte has changed', () => {
  it('are not read again, whenever they were written', () => {
    utimesSync(join(seeds, 'chip/fast.yaml'), new Date(0), new Date(0));
    expect(isKnown()).toBe(true);
    expect(build()).toEqual({ manifest: folder.manifest(), unchanged: true });
  });

  it.each<[string, () => void]>([
    ['a byte of a seed', () => write('chip/fast.yaml', CHIP.replace('80 GB', '81 GB'))],
    ['a byte of a table', () => write('customer-share/shares.csv', SHARES.replace('1,20', '1,21'))],
    ['a byte of a source', () => write('source/report.yaml', String(BASE['source/report.yaml']).replace(': C', ': B'))],
    ['a file that is gone', () => rmSync(join(seeds, 'customer-share/shares.csv'))],
    ['a file that is new', () => write('chip/slow.yaml', 'name: Slow\nvendor: seller\n')],
    ['another name of a file', () => renameSync(join(seeds, 'chip/fast.yaml'), join(seeds, 'chip/quick.yaml'))],
    [
      'two files with each other’s text',
      () => {
        const [seller, buyer] = ['company/seller.yaml', 'company/buyer.yaml'];
        write(seller, String(BASE[buyer]));
        write(buyer, String(BASE[seller]));
      },
    ],
  ])('are read again for %s, and another dataset is published', (_, change) => {
    const { dataset } = folder.manifest();
    change();
    expect(isKnown()).toBe(false);
    const { manifest, unchanged } = build();
    expect([unchanged, manifest.dataset === dataset]).toEqual([false, false]);
    expect(isKnown()).toBe(true);
  });

  it('are read again for a comment, once, and the dataset stays', () => {
    const before = folder.manifest();
    write('chip/fast.yaml', `# a comment\n${CHIP}`);
    expect(isKnown()).toBe(false);
    expect(build()).toEqual({ manifest: before, unchanged: true });
    expect(isKnown()).toBe(true);
  });

  it('are read again where they have faults, each time, and what does not belong there is a fault', () => {
    write('chip/notes.txt', 'text');
    for (const _ of [1, 2]) expect(build).toThrow(SeedError);
    rmSync(join(seeds, 'chip/notes.txt'));
    write('chip/fast.yaml', CHIP.replace('memory', 'memmory'));
    for (const _ of [1, 2]) expect(build).toThrow(SeedError);
    write('chip/fast.yaml', CHIP);
    expect(isKnown()).toBe(true);
  });

  it('are built with other definitions', () => {
    const { weightMemory: _, ...metrics } = Object.fromEntries(vocabulary.metrics);
    const other = { ...vocabulary, metrics: new Map(Object.entries(metrics)) };
    expect(isKnown(other)).toBe(false);
    expect(build(other).unchanged).toBe(false);
  });
});

describe('a dataset that was made from the same seeds', () => {
  it.each<[string, (file: string) => void]>([
    [
      'is damaged',
      (file) => {
        const bytes = readFileSync(file);
        bytes[5000] = (bytes[5000] ?? 0) ^ 1;
        chmodSync(file, 0o644);
        writeFileSync(file, bytes);
      },
    ],
    ['is missing', (file) => rmSync(file)],
    ['is not the current one', () => rmSync(join(folder.path, 'CURRENT'))],
    ['is not known to be', () => rmSync(join(folder.path, 'ORIGIN'))],
    ['is said to be in no words', () => writeFileSync(join(folder.path, 'ORIGIN'), '{"origin"')],
    [
      'is said to be another file',
      () =>
        rememberOrigin(folder, { ...folder.manifest(), file: 'other.sqlite' }, seedsDigest(seeds, vocabulary) ?? ''),
    ],
  ])('is not trusted where it %s', (_, harm) => {
    const { dataset, file } = folder.manifest();
    harm(join(folder.path, file));
    expect(isKnown()).toBe(false);
    expect(build().manifest.dataset).toBe(dataset);
    expect(() => folder.open(vocabulary).store.close()).not.toThrow();
    expect(isKnown()).toBe(true);
  });
});
