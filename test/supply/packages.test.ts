import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

type Versions = Readonly<Record<string, string>>;
interface Package {
  readonly dependencies?: Versions;
  readonly devDependencies?: Versions;
}
interface Locked {
  readonly license?: string;
  readonly dev?: boolean;
  readonly optional?: boolean;
  readonly devOptional?: boolean;
  readonly resolved?: string;
  readonly integrity?: string;
  readonly hasInstallScript?: boolean;
}

const read = <T>(path: string) => JSON.parse(readFileSync(path, 'utf8')) as T;
const { dependencies = {}, devDependencies = {} } = read<Package>('package.json');
const { packages } = read<{ packages: Readonly<Record<string, Locked>> }>('package-lock.json');
const locked = Object.entries(packages).filter(([path]) => path !== '');

/** Licences under which software may be used beside ours and passed on with it. */
const COMPATIBLE = [
  'MIT',
  'ISC',
  'Apache-2.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  '0BSD',
  'CC0-1.0',
  'Unlicense',
  'BlueOak-1.0.0',
  'Python-2.0',
  'PSF-2.0',
];
/** The same for what only tests and builds use, and nobody gets from us. */
const COMPATIBLE_AT_WORK = [...COMPATIBLE, 'MPL-2.0', 'CC-BY-4.0'];

/** The licence of a package that is locked, as the lock says or its own file. */
function licenceOf([path, { license }]: readonly [string, Locked]): string {
  const own = join(path, 'package.json');
  const found = license ?? (existsSync(own) ? read<{ license?: string | { type: string } }>(own).license : undefined);
  return typeof found === 'object' ? found.type : (found ?? 'none');
}

/** Whether one of the licences that a package may be used under is among some. */
const isAmong = (licence: string, some: readonly string[]): boolean =>
  licence
    .replace(/[()]/g, '')
    .split(/ OR /)
    .some((choice) => choice.split(' AND ').every((one) => some.includes(one)));

describe('every package', () => {
  it('that is depended on is justified in a line of CONTRIBUTING, and no other is', () => {
    const [, section = ''] = readFileSync('CONTRIBUTING.md', 'utf8').split('## Dependencies');
    const rows = [...section.matchAll(/^\| (.+?) \| (.{10,}) \|$/gm)];
    const named = rows.flatMap(([, names = '']) => names.split(', '));
    expect(named.toSorted()).toEqual(Object.keys({ ...dependencies, ...devDependencies }).sort());
  });

  it('that runs in a server, or is built into its pages, has a licence that goes with ours', () => {
    const running = locked.filter(([, { dev }]) => !dev).map((one) => [one[0], licenceOf(one)] as const);
    expect(running.filter(([, licence]) => !isAmong(licence, COMPATIBLE))).toEqual([]);
  });

  it('that is only used at work has a licence that lets it be', () => {
    const used = locked.map((one) => [one[0], licenceOf(one)] as const);
    expect(used.filter(([, licence]) => !isAmong(licence, COMPATIBLE_AT_WORK))).toEqual([]);
  });

  it('is locked by its content, from no registry in particular', () => {
    expect(locked.filter(([, { integrity }]) => !integrity).map(([path]) => path)).toEqual([]);
    expect(locked.filter(([, { resolved }]) => resolved).map(([path]) => path)).toEqual([]);
  });

  it('may run a script when it is installed only where that is said', () => {
    const scripted = locked.filter(([, { hasInstallScript }]) => hasInstallScript).map(([path]) => path);
    const { allowScripts = {} } = read<{ allowScripts?: Readonly<Record<string, boolean>> }>('package.json');
    const allowed = Object.keys(allowScripts).map((name) => name.replace(/(.)@.*/, '$1'));
    for (const path of scripted) {
      const name = path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length);
      expect(allowed).toContain(name);
    }
  });
});
