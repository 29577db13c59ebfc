import { readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join, relative, resolve } from 'node:path';
import { camelCase } from '../domain/names.js';

/** A module that loads definitions, and a folder that it names for that. */
const LOADS = /from '[./\w-]+\/load-definitions\.js'/;
/** Importers and commands are loaded when they are called, but for the command that is to start at once. */
const LATE = /\/(?:importers|cli\/commands\/(?!serve\.js))/;
const FOLDER = /new URL\('([^']+\/)', import\.meta\.url\)/g;

/**
 * The text of a module that gives the definitions of every folder that they are loaded from, as `definition-files.ts`
 * does, without a look at the folders.
 */
export function definitionsModule(compiled: string): string {
  const folders = definitionFolders(compiled).map((folder) => ({
    from: `../${relative(compiled, folder)}`,
    ids: idsIn(folder),
  }));
  const files = folders.flatMap(({ from, ids }) => ids.map((id) => `${from}/${id}.js`));
  const nameOf = (file: string): string => `definition${files.indexOf(file)}`;
  const exportOf = (file: string): string => camelCase(basename(file, '.js'));
  const load = (file: string): string =>
    LATE.test(file) ? `import('${file}')` : `({ ${exportOf(file)}: ${nameOf(file)} })`;
  const lists = folders.map(({ from, ids }) => {
    const loads = ids.map((id) => `['${id}', async () => ${load(`${from}/${id}.js`)}]`);
    return `[new URL('${from}/', import.meta.url).href, new Map([${loads.join(', ')}])]`;
  });
  const early = files.filter((file) => !LATE.test(file));
  return `${early.map((file) => `import { ${exportOf(file)} as ${nameOf(file)} } from '${file}';`).join('\n')}
const folders = new Map([${lists.join(',\n')}]);
export const definitionFiles = async (folder) => folders.get(folder.href);
`;
}

function definitionFolders(compiled: string): readonly string[] {
  const files = readdirSync(compiled, { recursive: true, encoding: 'utf8' });
  return files.flatMap((file) => {
    const path = join(compiled, file);
    const text = file.endsWith('.js') ? readFileSync(path, 'utf8') : '';
    if (!LOADS.test(text)) return [];
    return [...text.matchAll(FOLDER)].map(([, folder = '']) => resolve(dirname(path), folder));
  });
}

/** In the order of their files, which tells datasets of other definitions apart. */
const idsIn = (folder: string): readonly string[] =>
  readdirSync(folder)
    .sort()
    .flatMap((file) => /^([a-z0-9-]+)\.js$/.exec(file)?.[1] ?? []);
