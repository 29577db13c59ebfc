import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { getIntrospectionQuery } from 'graphql';
import { afterEach, beforeEach, describe, expect, inject, it } from 'vitest';
import { Bundle, type Program } from '../../src/bundle/bundle.js';
import { definitionsModule } from '../../src/bundle/definitions-module.js';
import { openBundle } from '../../src/bundle/open-bundle.js';
import { definitionFiles } from '../../src/catalogue/definition-files.js';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'chipgraph-bundle-test-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** Writes a bundle whose program tells a word. */
function write(word: string): void {
  const text = `(function (exports) { exports.word = () => '${word}'; })`;
  writeFileSync(join(folder, 'program.cjs'), `//${word.repeat(64).slice(0, 64)}\n${text}\n`);
}
function keepCompiled(): void {
  const bundle = new Bundle(folder);
  bundle.start();
  bundle.keepCompiled();
}
const wordOf = (program: Program | undefined) => (program as { word(): string } | undefined)?.word();

/** Whether what was compiled is used, and what is told, in a process that has compiled nothing before. */
function freshly(): unknown[] {
  const code = `import { Bundle } from './dist/bundle/bundle.js';
    const bundle = new Bundle(process.argv[1]);
    console.log(JSON.stringify([bundle.start().word(), bundle.isCompiled].toReversed()));`;
  return JSON.parse(
    execFileSync(process.execPath, ['--input-type=module', '--eval', code, folder], { encoding: 'utf8' }),
  );
}

describe('a bundle', () => {
  it('is run from what was compiled of it before', () => {
    write('one');
    const first = new Bundle(folder);
    expect([wordOf(first.start()), first.isCompiled]).toEqual(['one', false]);
    first.keepCompiled();
    expect(freshly()).toEqual([true, 'one']);
  });

  it('loads another file once, when it is needed, and packages as they are found', () => {
    const first = `(function (exports, require) {
      exports.word = () => require('./other.cjs').word() + require('./other.cjs').word() + require('node:path').sep;
    })`;
    const other = `(function (exports, require, placeOf) {
      let asked = 0;
      exports.word = () => placeOf('a.js').slice(0, 5) + ++asked + require('./program.cjs').word.length;
    })`;
    for (const [name, text] of Object.entries({ program: first, other }))
      writeFileSync(join(folder, `${name}.cjs`), `//${'f'.repeat(64)}\n${text}\n`);
    expect(wordOf(new Bundle(folder).start())).toBe('file:10file:20/');
  });

  it('is compiled anew where what was compiled is of another text, even one of the same length', () => {
    write('one');
    keepCompiled();
    write('two');
    expect(freshly()).toEqual([false, 'two']);
  });

  it('is compiled anew where what was compiled is of another V8, or damaged', () => {
    const damages: Readonly<Record<string, (kept: Buffer) => Buffer>> = {
      none: (kept) => kept.subarray(0, 64),
      cut: (kept) => kept.subarray(0, 80),
      other: (kept) => kept.fill(7, 64, 96),
    };
    for (const [word, damage] of Object.entries(damages)) {
      write(word);
      const cache = join(folder, 'program.cjs.cache');
      keepCompiled();
      writeFileSync(cache, damage(readFileSync(cache)));
      expect([word, ...freshly()]).toEqual([word, false, word]);
    }
  });

  it('is used where it is as new as the compiled modules, and left aside where they or packages are newer or it is not there', () => {
    const compiled = join(folder, 'compiled');
    writeFileSync(compiled, '');
    expect(openBundle(folder, compiled, compiled)).toBeUndefined();
    write('one');
    const at = (seconds: number) => utimesSync(join(folder, 'program.cjs'), seconds, seconds);
    utimesSync(compiled, 1000, 1000);
    at(1000);
    expect(wordOf(openBundle(folder, compiled, compiled))).toBe('one');
    const installed = join(folder, 'installed');
    writeFileSync(installed, '');
    expect(openBundle(folder, compiled, installed)).toBeUndefined();
    at(999);
    expect(openBundle(folder, compiled, compiled)).toBeUndefined();
  });
});

describe('the bundle of the program', () => {
  it('is used by it, from what was compiled', () => {
    expect(openBundle(resolve('dist/bundled'), 'dist/.tsbuildinfo')).toBeDefined();
    const bundle = new Bundle(resolve('dist/bundled'));
    bundle.start();
    expect(bundle.isCompiled).toBe(true);
  });

  it('has every definition of every folder, in the order of the files', async () => {
    const text = definitionsModule(resolve('dist'));
    for (const name of ['cli/commands', 'importers', 'domain/entities', 'domain/metrics', 'domain/rules']) {
      const [, list = ''] = new RegExp(`'../${name}/', [^;]*?new Map\\(\\[(.*)\\]\\)`).exec(text) ?? [];
      const listed = [...list.matchAll(/\['([^']+)', async/g)].map(([, id]) => id);
      const found = await definitionFiles(new URL(`../../src/${name}/`, import.meta.url));
      expect(listed).toEqual([...found.keys()]);
    }
  });

  it('answers and refuses as its modules do', () => {
    const modules = join(folder, 'modules.mjs');
    const program = pathToFileURL(resolve('dist/cli/program.js')).href;
    writeFileSync(modules, `import { runProgram } from '${program}'; await runProgram();`);
    const data = inject('shipped');
    const calls = [
      ['query', '{ company(id: "cerebras") { customerConcentration { text formula } } }', '--data', data],
      ['query', getIntrospectionQuery(), '--data', data],
      ['query', '{ company(id: "cerebras") { nmae } }', '--data', data],
      ['serve', '--limit', 'depth=none', '--port', 'many'],
      ['serve', '--help'],
      ['sevre'],
      ['--version'],
    ];
    for (const call of calls) {
      const [bundled, unbundled] = ['dist/main.js', modules].map((start) => {
        const { status, stdout, stderr } = spawnSync(process.execPath, [start, ...call], {
          encoding: 'utf8',
          maxBuffer: 1e8,
        });
        return { status, stdout, stderr };
      });
      expect(bundled).toEqual(unbundled);
    }
  });
});
