import { readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';

const IMPORT = /^#import "(.+)"$/gm;

/**
 * The text of a query file followed by the fragments that it asks for by lines such as
 * `#import "../../parts/figure.graphql"`, each once.
 * @throws Error if a file that is imported does not exist
 */
export function readQuery(path: string): string {
  return [...documents(path).values()].join('\n');
}

/** A query file and those that it imports, by path, itself first. */
export function documents(path: string, found = new Map<string, string>()): ReadonlyMap<string, string> {
  if (found.has(path)) return found;
  const text = readFileSync(path, 'utf8');
  found.set(path, text.replace(IMPORT, '').trim());
  for (const [, name = ''] of text.matchAll(IMPORT)) documents(resolve(dirname(path), name), found);
  return found;
}
