import { readdir } from 'node:fs/promises';
import { basename, extname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { camelCase } from '../domain/names.js';

/**
 * Loads the definitions of a folder, one a file. The file's name in kebab case is the id; it exports one constant of
 * the same name in camel case.
 * @throws Error naming the file that exports something else
 */
export async function loadDefinitions<T>(folder: URL): Promise<Map<string, T>> {
  const files = (await readdir(fileURLToPath(folder))).filter((file) => /^[a-z0-9-]+\.[jt]s$/.test(file)).sort();
  const loaded = files.map(async (file) => {
    const id = basename(file, extname(file));
    const module: Record<string, unknown> = await import(new URL(file, folder).href);
    const definition = module[camelCase(id)];
    if (definition === undefined)
      throw new Error(`${file} exports no "${camelCase(id)}", expected the definition "${id}"`);
    return [id, definition as T] as const;
  });
  return new Map(await Promise.all(loaded));
}
