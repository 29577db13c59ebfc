import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

/** What the files of each folder of src may import of ours beside themselves. */
const ALLOWED: Readonly<Record<string, readonly string[]>> = {
  domain: [],
  catalogue: ['domain'],
  seed: ['domain'],
  storage: ['domain'],
  record: ['domain', 'storage'],
  importers: ['domain'],
  graphql: ['domain'],
  report: ['domain'],
  server: ['domain', 'graphql', 'report', 'storage'],
  web: [],
  bundle: ['catalogue', 'domain', 'graphql', 'storage'],
  cli: ['domain', 'catalogue', 'seed', 'storage', 'record', 'importers', 'graphql', 'report', 'server'],
};

/** What domain may use of others: pure, without I/O and without a clock. */
const PURE_PACKAGES = ['fastest-levenshtein'];

const SOURCE = resolve('src');
const files = readdirSync(SOURCE, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'));
const textOf = (file: string) => readFileSync(join(SOURCE, file), 'utf8');
const IMPORT = /^(?:import|export)[^;]*?from '([^'\n]+)'|^import '([^'\n]+)'|import\('([^'\n]+)'\)/gm;
const importsOf = (file: string) => [...textOf(file).matchAll(IMPORT)].map(([, a, b, c]) => a ?? b ?? c ?? '');
const folderOf = (path: string) => relative(SOURCE, path).split('/')[0] ?? '';

describe('the structure', () => {
  it('has no folder that the import rules do not know', () => {
    const folders = new Set(files.filter((file) => file.includes('/')).map((file) => file.split('/')[0] ?? ''));
    expect([...folders].filter((folder) => !Object.hasOwn(ALLOWED, folder))).toEqual([]);
  });

  it('imports only inward', () => {
    const outward = files.flatMap((file) => {
      const own = file.split('/')[0] ?? '';
      const allowed = ALLOWED[own];
      const targets = importsOf(file).filter((target) => target.startsWith('.'));
      return targets
        .map((target) => folderOf(resolve(SOURCE, dirname(file), target)))
        .filter((target) => file.includes('/') && target !== own && !allowed?.includes(target))
        .map((target) => `${file} imports ${target}`);
    });
    expect(outward).toEqual([]);
  });

  it('keeps the domain pure: no packages but pure ones, no I/O, no clock, no chance', () => {
    const domain = files.filter((file) => file.startsWith('domain/'));
    const packages = domain.flatMap((file) => importsOf(file).filter((target) => !target.startsWith('.')));
    expect([...new Set(packages)].filter((name) => !PURE_PACKAGES.includes(name))).toEqual([]);
    const impure = /\bDate\.now\b|\bnew Date\(\)|\bMath\.random\b|\bprocess\.|\bconsole\./;
    expect(domain.filter((file) => impure.test(textOf(file)))).toEqual([]);
  });

  it('has no barrels and no drawers for odds and ends', () => {
    const names = files.filter((file) => /(^|\/)(index|utils?|helpers?|common|misc)\.ts$/.test(file));
    expect(names).toEqual([]);
  });
});
