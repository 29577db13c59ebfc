import { chmodSync, cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { DatasetFolder } from '../../src/storage/dataset-folder.js';
import { KeptDatasets, openDataset } from '../../src/storage/kept-datasets.js';
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
const newer = publish('96 GB', 2);
const again = publish('96 GB', 3);

describe('the datasets of a folder', () => {
  const kept = new KeptDatasets(folder.path, vocabulary);

  it('are told as their manifests did, the latest first, one that was built twice once', () => {
    const told = ({ dataset, file, today, entities, claims, sources, built }: typeof older) => {
      return { dataset, file, today, entities, claims, sources, built };
    };
    expect(kept.list()).toEqual([told(again), told(older)]);
    expect(newer.dataset).toBe(again.dataset);
  });

  it('are opened as they were built', () => {
    const opened = kept.open(older.dataset);
    if ('fault' in opened) expect.fail(opened.fault);
    expect(opened.view.claims('fast').map(({ written }) => written)).toEqual(['80 GB']);
    expect(kept.open(older.dataset)).toBe(opened);
    expect(kept.open('0123')).toEqual({ fault: 'the dataset "0123" is not kept' });
    kept.close();
  });

  it('are none where there is no such folder', () => {
    expect(new KeptDatasets(join(parent, 'nowhere'), vocabulary).list()).toEqual([]);
  });
});

describe('the file of a dataset without its manifest', () => {
  const copy = (name: string) => {
    const file = join(parent, name);
    cpSync(join(folder.path, older.file), file);
    chmodSync(file, 0o644);
    return file;
  };

  it('is refused where a claim in it is not what its id tells', () => {
    const file = copy('flipped.sqlite');
    const text = readFileSync(file, 'latin1');
    writeFileSync(file, text.replaceAll('80 GB', '81 GB'), 'latin1');
    expect(() => openDataset(file, vocabulary)).toThrow(/is damaged, or was built with other definitions/);
  });

  it('is refused where it is no dataset or is missing, and is not listed then', () => {
    const file = join(parent, 'text.sqlite');
    writeFileSync(file, 'no database');
    expect(() => openDataset(file, vocabulary)).toThrow(
      /cannot be read with these definitions: file is not a database/,
    );
    expect(() => openDataset(join(parent, 'none.sqlite'), vocabulary)).toThrow(/none\.sqlite" is missing/);
    expect(new KeptDatasets(parent, vocabulary).list()).toEqual([]);
  });
});
