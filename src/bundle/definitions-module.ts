import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';

/** A module that loads definitions, and a folder that it names for that. */
const LOADS = /from '[./\w-]+\/load-definitions\.js'/;
const FOLDER = /new URL\('([^']+\/)', import\.meta\.url\)/g;

/**
 * The text of a module that gives the definitions of every folder that they are loaded from, as `definition-files.ts`
 * does, without a look at the folders.
 */
export function definitionsModule(compiled: string): string {
  const folders = definitionFolders(compiled).map((folder) => {
    const from = `../${relative(compiled, folder)}`;
    const loads = idsIn(folder).map((id) => `['${id}', () => import('${from}/${id}.js')]`);
    return `[new URL('${from}/', import.meta.url).href, new Map([${loads.join(', ')}])]`;
  });
  return `const folders = new Map([${folders.join(',\n')}]);
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
