import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { ASSUMPTIONS } from '../../src/domain/vocabulary.js';
import { newSeed, writeNewSeed } from '../../src/seed/new-seed.js';
import { readSeeds } from '../../src/seed/read-seeds.js';
import { seedSchemas } from '../../src/seed/seed-schemas.js';
import { vocabulary } from '../shipped.js';
import { filledIn, firstTakenUp, takenUp } from './follower.js';
import { violations } from './json-schema.js';
import { faultsIn } from './written-seeds.js';

const { entities } = readSeeds('seeds', vocabulary);
const kinds = [...vocabulary.entities.keys()].filter((kind) => kind !== ASSUMPTIONS.kind);
const ARTICLE = 'ainews-cerebras-ipo-2026';
const folder = mkdtempSync(join(tmpdir(), 'chipgraph-new-'));
beforeAll(() => {
  cpSync('seeds', folder, { recursive: true });
  // A kind that the shipped seeds have nothing of yet, so that there is something to point at.
  write('offering/example-offering.yaml', 'name: Example\nprovider: nvidia\n');
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const all = () => [...entities, { id: 'example-offering', kind: 'offering' } as (typeof entities)[number]];

function write(path: string, text: string): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text);
}

/** Writes a seed of every kind and says what is wrong with them. */
function faultsOfAll(change: (template: string, kind: string) => string): string[] {
  const texts = kinds.map((kind) => ({
    kind,
    text: change(newSeed(kind, `new-${kind}`, folder, vocabulary).text, kind),
  }));
  for (const { kind, text } of texts) write(`${kind}/new-${kind}.yaml`, text);
  const faults = faultsIn(folder);
  for (const { kind, text } of texts) {
    rmSync(join(folder, kind, `new-${kind}.yaml`));
    faults.push(...violations(parse(text), seedSchemas(vocabulary).get(kind) ?? {}, kind));
  }
  return faults;
}

describe('a new seed', () => {
  it('of any kind passes once its places are filled in and a property is taken up', () => {
    expect(faultsOfAll((template) => filledIn(firstTakenUp(template), all(), ARTICLE))).toEqual([]);
  });

  it('of any kind passes with everything taken up that it offers', () => {
    const own = (text: string, kind: string) =>
      filledIn(takenUp(text), all(), kind === 'source' ? ARTICLE : `${kind}-datasheet`);
    expect(faultsOfAll((text, kind) => own(text, kind).replaceAll('example-datasheet', `${kind}-datasheet`))).toEqual(
      [],
    );
  });

  it('offers every key and property of its kind', () => {
    for (const kind of kinds) {
      const { keys, properties } = vocabulary.definition(kind);
      const { text } = newSeed(kind, `new-${kind}`, folder, vocabulary);
      const absent = [...Object.keys(keys), ...Object.keys(properties)].filter(
        (name) => !new RegExp(`^ *(# )?${name}: `, 'm').test(text),
      );
      expect([kind, absent]).toEqual([kind, []]);
    }
  });

  it('is told place by place while it waits to be filled in, and nothing that follows from that', () => {
    const seed = newSeed('chip', 'new-chip', folder, vocabulary);
    writeNewSeed(seed);
    expect(faultsIn(folder)).toEqual([
      'chip/new-chip.yaml:5:7 "<name>" is still to be filled in',
      'chip/new-chip.yaml:7:14 "<what it is, in one sentence>" is still to be filled in',
      'chip/new-chip.yaml:9:9 "<id of a company>" is still to be filled in',
      'chip/new-chip.yaml:12:13 "<id of a source>" is still to be filled in',
      'chip/new-chip.yaml:13:9 "<page, table, row>" is still to be filled in',
    ]);
    writeFileSync(seed.file, filledIn(seed.text, entities, ARTICLE));
    expect(faultsIn(folder)).toEqual([
      'chip/new-chip.yaml:12:5 the claim says nothing; expected a property and its value',
    ]);
    rmSync(seed.file);
  });

  it('of a scenario passes once its places are filled in', () => {
    const { file, text } = newSeed('scenario', 'new-scenario', folder, vocabulary);
    const places = { 'id of an entity': 'cerebras-cs-3', property: 'power', value: '12 kW' };
    const filled = text.replace(/<([^<>\n]+)>/g, (place, words: string) =>
      Object.hasOwn(places, words) ? places[words as keyof typeof places] : place.slice(1, -1),
    );
    writeFileSync(file, text);
    expect(faultsIn(folder)).toHaveLength(5);
    writeFileSync(file, filled);
    expect(faultsIn(folder)).toEqual([]);
    expect(violations(parse(filled), seedSchemas(vocabulary).get('scenarios') ?? {})).toEqual([]);
    rmSync(file);
  });
});

describe('a new seed is refused', () => {
  const refusal = (kind: string, id: string, of = folder) => {
    try {
      newSeed(kind, id, of, vocabulary);
      return undefined;
    } catch (error) {
      return (error as Error).message.replaceAll(`${folder}/`, '');
    }
  };

  it.each([
    ['chipp', 'a', 'there is no kind "chipp"; did you mean "chip"?'],
    ['assumption', 'a', 'there is one assumption, "house-assumptions"; expected another kind'],
    [
      'chip',
      'Tesla D1',
      '"Tesla D1" is not an id; expected lower-case letters, digits and hyphens; did you mean "tesla-d1"?',
    ],
    ['chip', '../x', '"../x" is not an id; expected lower-case letters, digits and hyphens; did you mean "x"?'],
    ['chip', 'nvidia-b200', 'the file "chip/nvidia-b200.yaml" exists already; expected an id that has none'],
    [
      'chip',
      'cerebras-cs-3',
      'the id "cerebras-cs-3" is taken by the system at system/cerebras-cs-3.yaml:1:1; expected another, or a claim there',
    ],
  ])('as a %s called %s', (kind, id, expected) => {
    expect(refusal(kind, id)).toBe(expected);
  });

  it('where there are no seeds', () => {
    expect(refusal('chip', 'a', 'nowhere')).toBe('there is no folder "nowhere"; expected one with seeds');
  });

  it('rather than written over what somebody wrote meanwhile', () => {
    const seed = newSeed('chip', 'new-chip', folder, vocabulary);
    write('chip/new-chip.yaml', 'name: Mine\n');
    expect(() => writeNewSeed(seed)).toThrow(/EEXIST/);
    rmSync(seed.file);
  });
});
