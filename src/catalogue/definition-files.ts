import { readdir } from 'node:fs/promises';
import { basename, extname } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Loads the module of one definition. */
export type LoadFile = () => Promise<Readonly<Record<string, unknown>>>;

/**
 * The files of a folder of definitions, by the ids that they are named for, in order. A bundle has no folders: what
 * makes it puts a list of them in place of this module.
 */
export async function definitionFiles(folder: URL): Promise<ReadonlyMap<string, LoadFile>> {
  const files = (await readdir(fileURLToPath(folder))).filter((file) => /^[a-z0-9-]+\.[jt]s$/.test(file)).sort();
  return new Map(files.map((file) => [basename(file, extname(file)), () => import(new URL(file, folder).href)]));
}
