import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { chipgraph } from './chipgraph.js';

/** One file with ten different mistakes; each line that has one ends in a comment that says where and what. */
const FAULTY = `name: Faulty
vendor: nvidea
maker: nvidia
claims:
  - source: nobody-knows
    at: Page 1
    memory: 80 GB
  - source: ainews-cerebras-ipo-2026
    memory: 80 GB
  - source: ainews-cerebras-ipo-2026
    at: Page 2
    memmory: 80 GB
    memory: 80 kW
    compute: { value: 1 PFLOP/s, basis: bf16 }
    dieArea: 5O mm^2
    released: 2024-13
    transistors: -5
    predecessor: cerebras-cs-3
`;

const EXPECTED = [
  '2:9 chip.vendor points to "nvidea", which does not exist; expected a company; did you mean "nvidia"?',
  '3:1 chip has no key "maker"; expected name, aliases, description, claims, sources, vendor',
  '5:13 the source "nobody-knows" does not exist',
  '8:5 the claim has no place in its source; expected "at:", a section, page or table row',
  '12:5 the property "memmory" of chip does not exist; did you mean "memory"?',
  '13:13 "80 kW" is in W; expected "memory" in GB or a like unit',
  '14:41 "compute" has no basis "bf16"',
  '15:15 unknown unit "O" in "O mm^2"',
  '16:15 "2024-13" is not a date; expected one such as 2026-05-13, 2026-05 or 2026',
  '17:18 "-5" cannot be; expected "transistors" within ≥ 0',
  '18:18 "predecessor" points to "cerebras-cs-3", which is a system; expected a chip',
];

const folder = mkdtempSync(join(tmpdir(), 'chipgraph-faults-'));
const [seeds, data] = [join(folder, 'seeds'), join(folder, 'data')];
cpSync('seeds', seeds, { recursive: true });
const file = join(seeds, 'chip', 'faulty.yaml');
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('seeds with faults', () => {
  it('give every fault at once with line and column, exit code 1, and nothing is published', () => {
    writeFileSync(file, FAULTY);
    const { code, errors, out } = chipgraph(['build', '--seeds', seeds, '--data', data]);
    expect(out).toBe('');
    const lines = errors.trim().split('\n');
    expect(lines.slice(0, -1).map((line) => line.replace(`${file}:`, ''))).toEqual(
      EXPECTED.map((text) => expect.stringContaining(text)),
    );
    expect(lines.at(-1)).toBe('11 faults in the seeds; nothing was published');
    expect(code).toBe(1);
    expect(existsSync(data)).toBe(false);
  });

  it('leave the last good dataset in place', () => {
    rmSync(file);
    expect(chipgraph(['build', '--seeds', seeds, '--data', data]).code).toBe(0);
    const before = readFileSync(join(data, 'CURRENT'), 'utf8');
    const files = readdirSync(data);
    writeFileSync(file, FAULTY);
    expect(chipgraph(['build', '--seeds', seeds, '--data', data]).code).toBe(1);
    expect(readFileSync(join(data, 'CURRENT'), 'utf8')).toBe(before);
    expect(readdirSync(data)).toEqual(files);
  });

  it('are told as JSON on request', () => {
    const { code, out } = chipgraph(['check', '--seeds', seeds, '--json']);
    const { faults } = JSON.parse(out);
    expect(faults).toHaveLength(11);
    expect(faults[0]).toEqual({ file, line: 2, column: 9, message: expect.stringContaining('nvidea') });
    expect(code).toBe(1);
  });

  it('are told of a folder that is not there', () => {
    const { code, errors } = chipgraph(['build', '--seeds', join(folder, 'nothing'), '--data', data]);
    const place = `${join(folder, 'nothing')}:1:1`;
    expect([code, errors]).toEqual([
      1,
      `${place} this cannot be read: it leads to nothing; expected a folder of seeds\n1 fault in the seeds; nothing was published\n`,
    ]);
  });
});
