import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const clone = mkdtempSync(join(tmpdir(), 'chipgraph-recipes-'));
for (const name of ['src', 'seeds', 'migrations', 'package.json', 'tsconfig.json', 'tsconfig.build.json']) {
  cpSync(name, join(clone, name), { recursive: true });
}
symlinkSync(resolve('node_modules'), join(clone, 'node_modules'));
beforeAll(compile);
afterAll(() => rmSync(clone, { recursive: true, force: true }));

function compile(): void {
  const stdio = ['ignore', 'inherit', 'ignore'] as const;
  execFileSync('npx', ['tsc', '--project', 'tsconfig.build.json'], { cwd: clone, stdio: [...stdio] });
}

const chipgraph = (...args: string[]) => {
  return execFileSync(process.execPath, ['dist/main.js', ...args], { cwd: clone, encoding: 'utf8' });
};

/** The code blocks of a document that begin with the path of the file that they are to be written to. */
function blocks(document: string): { path: string; note: string; text: string }[] {
  const found = readFileSync(document, 'utf8').matchAll(/```\w+\n(?:\/\/|#) ([\w./-]+)(.*)\n([\s\S]*?)```/g);
  return [...found].map(([, path = '', note = '', text = '']) => ({ path, note, text }));
}

describe('the scenario that seeds/README.md shows', () => {
  it('can be asked as soon as its file is there', () => {
    const shown = blocks('seeds/README.md').filter(({ path }) => path.startsWith('seeds/scenarios/'));
    expect(shown.map(({ path }) => path)).toEqual(['seeds/scenarios/systems-at-80-percent.yaml']);
    for (const { path, text } of shown) writeFileSync(join(clone, path), text);
    expect(chipgraph('check')).toMatch(/no faults/);
    chipgraph('build');
    const query = `{ view(scenario: "systems-at-80-percent") { system(id: "nvidia-dgx-h100") { power { estimate } }
      assumption(id: "house-assumptions") { utilisation { text } } } }`;
    // 80 % of 10.2 kW
    expect(JSON.parse(chipgraph('query', query))).toEqual({
      data: {
        view: {
          system: { power: { estimate: expect.closeTo(8.16, 9) } },
          assumption: { utilisation: { text: '50 %' } },
        },
      },
    });
  });
});

describe('the import that seeds/README.md shows', () => {
  it('is done by the files and the command that it shows', () => {
    const shown = blocks('seeds/README.md').filter(({ path }) => path.startsWith('survey.'));
    expect(shown.map(({ path }) => path)).toEqual(['survey.csv', 'survey.mapping.yaml']);
    for (const { path, text } of shown) writeFileSync(join(clone, path), text);
    const [, command = ''] =
      /Run `npx chipgraph (import csv [^`]+)`/.exec(readFileSync('seeds/README.md', 'utf8')) ?? [];
    expect(chipgraph(...command.split(' '))).toMatch(/^example-survey-2026: 2 rows: 2 imported, 0 merged, 0 skipped/);
    expect(readFileSync(join(clone, 'imported/example-survey-2026.import.txt'), 'utf8')).toBe(
      'example-survey-2026: 2 rows: 2 imported, 0 merged, 0 skipped; 0 to be looked at\n',
    );
    cpSync(join(clone, 'imported'), join(clone, 'seeds'), { recursive: true });
    expect(chipgraph('check')).toMatch(/no faults/);
    chipgraph('build');
    const query = '{ chip(id: "example-chips-e9") { name vendor { name } memory { text } compute { text basis } } }';
    expect(JSON.parse(chipgraph('query', query))).toEqual({
      data: {
        chip: {
          name: 'E9',
          vendor: { name: 'Example Chips' },
          memory: { text: '96 GB' },
          compute: { text: '500 TFLOP/s (450–550)', basis: 'bf16-dense' },
        },
      },
    });
  });
});

/** The steps of the recipes for researchers: what to type, and what a file has to say, in their order. */
function steps(): readonly { readonly language: string; readonly text: string }[] {
  const [, recipes = ''] = readFileSync('seeds/README.md', 'utf8')
    .split(/^## /m)
    .flatMap((section) => {
      return section.startsWith('Recipes\n') ? ['', section] : [];
    });
  return [...recipes.matchAll(/```(\w+)\n([\s\S]*?)```/g)].map(([, language = '', text = '']) => ({ language, text }));
}

/** Writes a file, or puts a block at the end of its claims. */
function write(text: string): void {
  const [, path = '', note = '', content = ''] = /^# ([\w./-]+)(.*)\n([\s\S]*)$/.exec(text) ?? [];
  const file = join(clone, path);
  const before = note === ', at the end of claims' ? readFileSync(file, 'utf8') : '';
  if (note !== '')
    expect([note, before]).toEqual([', at the end of claims', expect.not.stringContaining('\nsources:')]);
  writeFileSync(file, before + content);
}

/** Runs commands as they are typed; what differs is told by exit code 1. */
function type(commands: string): string {
  const script = commands.replaceAll('npx chipgraph', `"${process.execPath}" dist/main.js`);
  const { stdout, stderr, status } = spawnSync(
    'bash',
    ['-e', '-c', script.replace(/(.* diff .*)/, '$1 || [ $? = 1 ]')],
    {
      cwd: clone,
      encoding: 'utf8',
    },
  );
  expect([commands, stderr, status]).toEqual([commands, '', 0]);
  return stdout;
}

describe('the recipes of seeds/README.md, followed word for word', () => {
  it('add a chip and its source, a rival, a doubtful identity, a misprint and a table, and show what they do', {
    timeout: 180_000,
  }, () => {
    const printed = steps().flatMap(({ language, text }) => {
      if (language === 'sh') return [type(text)];
      write(text);
      return [];
    });
    expect(printed).toHaveLength(8);
    expect(printed[1]).toMatch(/^wrote seeds\/chip\/example-x1.yaml; .*\nwrote seeds\/source\/example-x1-brief.yaml; /);
    for (const checked of printed.slice(2, 7)) expect(checked).toMatch(/: no faults\n$/);
    expect(printed.at(-1)).toMatch(/^# What changes\n[\s\S]*X1[\s\S]*\ncoverage as of [\s\S]*Disputed figures\n/);
    chipgraph('build');
    const answer = chipgraph(
      'query',
      `{ chip(id: "example-x1") { memory { text claim { quote } rivals { claim { text rank } } } maybeSameAs { nodes { id } } }
        source(id: "example-x1-brief") { license archived }
        systems(ids: ["example-x1-server-4", "example-x1-server-8"]) { nodes { power { text basis } } } }`,
    );
    expect(JSON.parse(answer)).toEqual({
      data: {
        chip: {
          memory: {
            text: '96 GB',
            claim: { quote: '96 GB of HBM3e at 4.0 TB/s' },
            rivals: expect.arrayContaining([
              { claim: { text: '960 GB', rank: 'DEPRECATED' } },
              { claim: { text: expect.stringContaining('100 GB'), rank: 'NORMAL' } },
            ]),
          },
          maybeSameAs: { nodes: [{ id: 'nvidia-b200' }] },
        },
        source: {
          license: 'All rights reserved',
          archived: 'https://web.archive.org/web/20260305000000/https://example.org/x1-brief.pdf',
        },
        systems: {
          nodes: [
            { power: { text: '3.2 kW', basis: 'server-nameplate' } },
            { power: { text: '6.4 kW', basis: 'server-nameplate' } },
          ],
        },
      },
    });
  });
});

describe('the recipes of CONTRIBUTING, followed word for word', () => {
  it('add a seed, a scenario, a property, a metric and a rule, each in one file or one line, and an importer', () => {
    const recipes = blocks('CONTRIBUTING.md');
    expect(recipes.map(({ path }) => path)).toEqual([
      'seeds/chip/example-t1.yaml',
      'seeds/scenarios/example-t1-at-500-w.yaml',
      'src/domain/entities/chip.ts',
      'src/domain/metrics/memory-per-kilowatt.ts',
      'src/domain/rules/accelerator-power-excess.ts',
      'src/importers/example-prices.ts',
    ]);
    for (const { path, note, text } of recipes) {
      const file = join(clone, path);
      mkdirSync(dirname(file), { recursive: true });
      // "under properties" is the one line that goes into a file that exists.
      const line = /under (\w+)/.exec(note)?.[1];
      writeFileSync(file, line ? readFileSync(file, 'utf8').replace(`${line}: {\n`, `${line}: {\n${text}`) : text);
    }
    writeFileSync(
      join(clone, 'seeds/chip/example-t1.yaml'),
      readFileSync(join(clone, 'seeds/chip/example-t1.yaml'), 'utf8').replace(
        'memory: 96 GB',
        'memory: 96 GB\n    onChipCache: 50 MB',
      ),
    );
    compile();
    expect(chipgraph('check')).toMatch(/no faults/);
    writeFileSync(join(clone, 'prices.csv'), 'Chip,Price (USD)\nT1,30000\nSomething,1\n');
    const summary = chipgraph('import', 'example-prices', 'prices.csv', '--out', 'seeds', '--retrieved', '2026-06-01');
    expect(summary).toMatch(/^example-prices: 2 rows: 1 imported, 0 merged, 1 skipped; 0 to be looked at\n/);
    chipgraph('build');
    const answer = chipgraph(
      'query',
      `{ chip(id: "example-t1") { onChipCache { text } releasePrice { text } memoryPerKilowatt { text formula } }
        findings(rule: "accelerator-power-excess") { totalCount }
        view(scenario: "example-t1-at-500-w") { chip(id: "example-t1") { memoryPerKilowatt { text } } } }`,
    );
    expect(JSON.parse(answer)).toEqual({
      data: {
        chip: {
          onChipCache: { text: '50 MB' },
          releasePrice: { text: '$30,000' },
          memoryPerKilowatt: { text: '160 GB/kW', formula: 'memory / thermalDesignPower' },
        },
        findings: { totalCount: 0 },
        // 96 GB over 0.5 kW
        view: { chip: { memoryPerKilowatt: { text: '192 GB/kW' } } },
      },
    });
  });
});
