import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { summary } from '../importers/mlperf-rows.js';
import { chipgraph } from './chipgraph.js';

const folder = mkdtempSync(join(tmpdir(), 'chipgraph-import-cli-'));
const file = (name: string, text: string) => {
  writeFileSync(join(folder, name), text);
  return join(folder, name);
};
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('chipgraph import', () => {
  it('tells every row that is not plainly imported, and adds up', () => {
    const rows = summary({}, { Model: 'llama2-70b-99.9', UsedModel: 'llama2-70b-99.9' }, { errors: 1 });
    const args = ['--out', join(folder, 'out'), '--retrieved', '2026-05-01', '--json'];
    const { code, out } = chipgraph(['import', 'mlperf', file('rows.json', rows), ...args]);
    const { files: _, accounts, entities: __, claims: ___, ...counts } = JSON.parse(out);
    expect([code, counts]).toEqual([
      0,
      {
        name: 'mlperf-inference-v9-1',
        rows: 3,
        imported: 1,
        merged: 1,
        skipped: 1,
        suspicious: 0,
        changed: true,
        remarks: [],
      },
    ]);
    expect(accounts.map(({ row, outcome }: { row: number; outcome: string }) => [row, outcome])).toEqual([
      [2, 'merged'],
      [3, 'skipped'],
    ]);
  });

  it('says where a file is wrong, and writes nothing', () => {
    const cut = file('cut.json', summary({}).slice(0, 50));
    const { code, errors } = chipgraph(['import', 'mlperf', cut, '--out', join(folder, 'none')]);
    expect([code, errors]).toEqual([
      1,
      expect.stringMatching(/^chipgraph: cut\.json, line 4, column \d+: not valid JSON: the text ends in the middle/),
    ]);
    expect(readdirSync(folder)).not.toContain('none');
  });

  it('names the importers that there are', () => {
    const { code, errors } = chipgraph(['import', 'mlprf', 'x.json', '--out', join(folder, 'none')]);
    expect([code, errors]).toEqual([1, expect.stringMatching(/there is no importer "mlprf".*did you mean "mlperf"\?/)]);
  });
});

describe('chipgraph resolve', () => {
  it('explains its answer', () => {
    const { code, out } = chipgraph(['resolve', 'NVIDIA H100-SXM-80GB']);
    expect([code, out.split('\n').slice(0, 4)]).toEqual([
      0,
      [
        '"NVIDIA H100-SXM-80GB" is nvidia-h100-sxm',
        '  by its name "H100 SXM"',
        '  left out: "nvidia", the vendor',
        '  left out: "80gb", may be said of nvidia-h100-sxm',
      ],
    ]);
  });

  it('finds nothing rather than something else', () => {
    const { code, out } = chipgraph(['resolve', 'Contoso H100 SXM', '--json']);
    expect([code, JSON.parse(out)]).toMatchObject([1, { outcome: 'unknown', kind: 'chip', inSeeds: false }]);
  });
});
