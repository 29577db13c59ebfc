import { chmodSync, cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { openDatasetFile } from '../../src/storage/dataset-file.js';
import { DatasetFolder } from '../../src/storage/dataset-folder.js';

import { graphOf } from '../seed/written-seeds.js';
import { vocabulary } from '../shipped.js';

const parent = mkdtempSync(join(tmpdir(), 'chipgraph-kept-'));
afterAll(() => rmSync(parent, { recursive: true, force: true }));

const memory = (value: string) => {
  const seed = `name: Fast\nvendor: seller\nclaims:\n  - { source: report, at: p. 1, memory: ${value} }\n`;
  return graphOf({ 'chip/fast.yaml': seed });
};
const folder = new DatasetFolder(join(parent, 'data'));
const publish = (value: string, day: number) => folder.publish(memory(value), vocabulary, new Date(day), () => {});
const older = publish('80 GB', 1);

describe('the file of a dataset without its manifest', () => {
  const copy = (name: string) => {
    const file = join(parent, name);
    cpSync(join(folder.path, older.file), file);
    chmodSync(file, 0o644);
    return file;
  };

  it('is opened as it was built', () => {
    const store = openDatasetFile(copy('older.sqlite'), vocabulary);
    expect(store.claimsAbout('fast').map(({ written }) => written)).toEqual(['80 GB']);
    store.close();
  });

  it('is refused where a claim in it is not what its id tells', () => {
    const file = copy('flipped.sqlite');
    const text = readFileSync(file, 'latin1');
    writeFileSync(file, text.replaceAll('80 GB', '81 GB'), 'latin1');
    expect(() => openDatasetFile(file, vocabulary)).toThrow(/is damaged, or was built with other definitions/);
  });

  it('is refused where it is no dataset or is missing', () => {
    const file = join(parent, 'text.sqlite');
    writeFileSync(file, 'no database');
    expect(() => openDatasetFile(file, vocabulary)).toThrow(
      /cannot be read with these definitions: file is not a database/,
    );
    expect(() => openDatasetFile(join(parent, 'none.sqlite'), vocabulary)).toThrow(/none\.sqlite" is missing/);
  });
});
