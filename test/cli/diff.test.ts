import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, inject, it } from 'vitest';
import { DatasetFolder } from '../../src/storage/dataset-folder.js';
import { BASE } from '../seed/written-seeds.js';
import { chipgraph } from './chipgraph.js';

const parent = mkdtempSync(join(tmpdir(), 'chipgraph-diff-'));
afterAll(() => rmSync(parent, { recursive: true, force: true }));
const shipped = new DatasetFolder(inject('shipped'));
const id = shipped.manifest().dataset;
const data = ['--data', shipped.path];

/** Writes the base and a system with a power into a folder. */
function seeds(name: string, power: string): string {
  const rack = `name: Rack\nvendor: seller\nclaims:\n  - { source: report, at: p. 1, power: ${power}, memoryBandwidth: 3 TB/s }\n`;
  for (const [path, content] of Object.entries({ ...BASE, 'system/rack.yaml': rack })) {
    mkdirSync(dirname(join(parent, name, path)), { recursive: true });
    writeFileSync(join(parent, name, path), content);
  }
  return join(parent, name);
}
const [old, now] = [seeds('old', '20 kW'), seeds('new', '24 kW')];

describe('chipgraph diff', () => {
  it('says nothing and ends with 0 where the seeds are those of the dataset', () => {
    const outcome = chipgraph(['diff', id.slice(0, 8), 'seeds', ...data]);
    expect(outcome).toEqual({ code: 0, out: '', errors: '' });
    const file = join(shipped.path, shipped.manifest().file);
    expect(chipgraph(['diff', file, id, ...data, '--format', 'markdown'])).toEqual({
      code: 0,
      out: `# What changes\n\nNothing differs between \`${file}\` (as of 2026-06-30) and \`${id}\` (as of 2026-06-30).\n`,
      errors: '',
    });
  });

  it('tells the claim that was altered with the figures that rest on it, and ends with 1', () => {
    // 3 / 20 and 3 / 24
    expect(chipgraph(['diff', old, now])).toEqual({
      code: 1,
      out: `claims: 1 altered
~ Rack, power: 20 kW → 24 kW
    Report, p. 1
figures: 2 altered
~ Rack, power: 20 kW → 24 kW
    because of Rack, power: 20 kW → 24 kW
~ Rack, memory bandwidth per kilowatt: 0.15 TB/s/kW → 0.125 TB/s/kW
    because of Rack, power: 20 kW → 24 kW
`,
      errors: '',
    });
    expect(chipgraph(['diff', old, now, '--format', 'markdown'])).toEqual({
      code: 1,
      out: `# What changes

Between \`${old}\` (as of 2026-04-01) and \`${now}\` (as of 2026-04-01).

## Claims: 1 altered

|  | claim | source |
| --- | --- | --- |
| altered | Rack, power: 20 kW → 24 kW | Report, p. 1 |

## Figures: 2 altered

| figure | before | after | because of |
| --- | --- | --- | --- |
| Rack, power | 20 kW | 24 kW | Rack, power: 20 kW → 24 kW |
| Rack, memory bandwidth per kilowatt | 0.15 TB/s/kW | 0.125 TB/s/kW | Rack, power: 20 kW → 24 kW |
`,
      errors: '',
    });
  });

  it('prints all of it as JSON, and the other way round where the two are swapped', () => {
    const { code, out } = chipgraph(['diff', now, old, '--json']);
    const text = 'Rack, power: 24 kW → 20 kW';
    const figure = { kind: 'altered', entity: 'rack', name: 'Rack', differs: ['value', 'claims'], because: [text] };
    expect([code, JSON.parse(out)]).toEqual([
      1,
      {
        before: { name: now, today: '2026-04-01' },
        after: { name: old, today: '2026-04-01' },
        claims: [
          {
            kind: 'altered',
            id: expect.stringMatching(/^rack\.power\.[0-9a-f]{8}$/),
            ...{ entity: 'rack', property: 'power', text, source: 'Report', place: 'p. 1' },
          },
        ],
        entities: [],
        scenarios: [],
        figures: [
          { ...figure, figure: 'power', before: '24 kW', after: '20 kW' },
          {
            ...figure,
            ...{ figure: 'memory bandwidth per kilowatt', before: '0.125 TB/s/kW', after: '0.15 TB/s/kW' },
          },
        ],
        findings: [],
      },
    ]);
  });

  it('tells what a changed copy of the shipped seeds changes: figures, findings and scenarios', () => {
    const copy = join(parent, 'copy');
    cpSync('seeds', copy, { recursive: true });
    const file = join(copy, 'system/cerebras-cs-3.yaml');
    writeFileSync(file, readFileSync(file, 'utf8').replace('~23 kW, basis', '~20 kW, basis'));
    rmSync(join(copy, 'scenarios/weights-at-4-bit.yaml'));
    const { code, out } = chipgraph(['diff', id, copy, ...data]);
    expect(code).toBe(1);
    expect(out).toContain('claims: 1 altered\n~ CS-3, power (server-nameplate): ~23 kW → ~20 kW\n');
    expect(out).toContain('scenarios: 1 vanished\n- All weights at 4 bit (weights-at-4-bit)\n');
    // "~20" is rounded to tens: 15 to 25.
    expect(out).toContain('~ CS-3, power: 23 kW (22.5–23.5) → 20 kW (15–25)\n');
    expect(out).toContain(
      '- warning: CS-3: power, unspecified: found 15 kW, expected server-nameplate: 23 kW (22.5–23.5)',
    );
  });

  it('ends with 2 for what cannot be compared, and says what would be', () => {
    const expected = `expected a folder of seeds, a .sqlite file of a dataset, or one of ${id.slice(0, 16)}`;
    expect(chipgraph(['diff', 'zz', 'seeds', ...data])).toEqual({
      code: 2,
      out: '',
      errors: `chipgraph: "zz" is no file, no folder, and no dataset in "${shipped.path}"; ${expected}\n`,
    });
    const faulty = seeds('faulty', '20 bananas');
    const outcome = chipgraph(['diff', old, faulty]);
    expect([outcome.code, outcome.out]).toEqual([2, '']);
    expect(outcome.errors).toMatch(/rack\.yaml:4:\d+ .*\n1 fault in the seeds; nothing was compared\n$/);
    expect(chipgraph(['diff', 'package.json', 'seeds']).errors).toMatch(
      /^chipgraph: the dataset "package.json" cannot/,
    );
    expect(chipgraph(['diff', old]).code).toBe(2);
  });
});
