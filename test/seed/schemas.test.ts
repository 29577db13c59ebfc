import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { SCHEMA_FOLDER, seedSchemas } from '../../src/seed/seed-schemas.js';
import { vocabulary } from '../shipped.js';
import { violations } from './json-schema.js';

const schemas = seedSchemas(vocabulary);
const schemaOf = (folder: string) => schemas.get(folder) ?? {};

describe('the schemas for editors', () => {
  for (const [folder, schema] of schemas) {
    it(`have the vocabulary of ${folder}`, async () => {
      const text = `${JSON.stringify(schema, undefined, 2)}\n`;
      await expect(text).toMatchFileSnapshot(`../../seeds/${SCHEMA_FOLDER}/${folder}.json`);
    });
  }

  it('are those of the folders, and no others', () => {
    expect(readdirSync(`seeds/${SCHEMA_FOLDER}`).sort()).toEqual(
      [...schemas.keys()].map((name) => `${name}.json`).sort(),
    );
  });

  it('let every shipped seed pass', () => {
    const files = [...schemas.keys()].flatMap((folder) => {
      const names = readdirSync('seeds').includes(folder) ? readdirSync(`seeds/${folder}`) : [];
      return names
        .filter((name) => name.endsWith('.yaml'))
        .map((name) => ({ folder, file: `seeds/${folder}/${name}` }));
    });
    expect(files.length).toBeGreaterThan(200);
    const faulty = files.flatMap(({ folder, file }) => {
      return violations(parse(readFileSync(file, 'utf8')), schemaOf(folder)).map((fault) => `${file}: ${fault}`);
    });
    expect(faulty).toEqual([]);
  });

  it('point at what a seed of a chip must not say', () => {
    const chip = {
      name: 'T1',
      vendor: 'Nvidia Corp',
      maker: 'nvidia',
      claims: [
        {
          source: 'report',
          memory: '80 GB',
          memmory: '80 GB',
          compute: { value: '1 PFLOP/s', basis: 'bf16' },
          released: 'spring',
          nature: 'guess',
        },
      ],
      sources: { report: { name: 'Report', category: 'rumour', grade: 'B', published: 2026 } },
    };
    expect(violations(chip, schemaOf('chip'))).toEqual([
      'seed.vendor does not match ^[a-z0-9]+(?:-[a-z0-9]+)*$',
      'seed.claims[0].nature is none of actual,estimate,commitment,guidance,forecast,option',
      'seed.claims[0].compute fits no choice',
      'seed.claims[0].released fits no choice',
      'seed.claims[0] lacks at',
      'seed.claims[0] has memmory',
      'seed.sources.report.category is none of filing,paper,standard,vendor,dataset,press,analyst,aggregator,forum,article,convention',
      'seed.sources.report fits no choice',
      'seed has maker',
    ]);
  });

  it('point at what a scenario must not say', () => {
    const scenario = {
      name: 'Half',
      edits: [{ set: { about: 'a', by: '2' }, scale: {} }, { scale: { all: 'chips' } }],
    };
    expect(violations(scenario, schemaOf('scenarios'))).toEqual([
      'seed.edits[0].set has by',
      'seed.edits[0] has too many',
      expect.stringMatching(/^seed\.edits\[1\]\.scale\.all is none of assumption,benchmark/),
      'seed lacks rationale',
    ]);
  });
});
