import { camelCase } from '../domain/names.js';
import { definitionFiles, type LoadFile } from './definition-files.js';

/**
 * Loads the definitions of a folder, one a file. The file's name in kebab case is the id; it exports one constant of
 * the same name in camel case.
 * @throws Error naming the file that exports something else
 */
export async function loadDefinitions<T>(folder: URL): Promise<Map<string, T>> {
  const files = await definitionFiles(folder);
  const loaded = [...files].map(async ([id, load]) => [id, await definitionIn<T>(id, load)] as const);
  return new Map(await Promise.all(loaded));
}

/** Loads one definition of a folder and no other; undefined where the folder has none of that id. */
export async function loadDefinition<T>(folder: URL, id: string): Promise<T | undefined> {
  const load = (await definitionFiles(folder)).get(id);
  return load && definitionIn<T>(id, load);
}

async function definitionIn<T>(id: string, load: LoadFile): Promise<T> {
  const definition = (await load())[camelCase(id)];
  if (definition === undefined)
    throw new Error(`the file "${id}" exports no "${camelCase(id)}", expected the definition "${id}"`);
  return definition as T;
}
