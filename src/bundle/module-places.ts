import { join, relative } from 'node:path';
import type { Plugin } from 'rolldown';

/** Modules that take the place of others in a bundle. */
export interface Replacements {
  /** Their texts, by the paths of the compiled modules that they replace. */
  readonly texts: ReadonlyMap<string, string>;
  /** The compiled modules that packages are replaced by, by the names of the packages. */
  readonly packages: ReadonlyMap<string, string>;
}

/**
 * Lets compiled modules know in a bundle where they were: `import.meta.url` is what it was before. What they look up or
 * work out at each start, and which is known when the bundle is made, is put in their place.
 */
export function modulePlaces(compiled: string, { texts, packages }: Replacements): Plugin {
  return {
    name: 'module-places',
    resolveId(name) {
      const module = packages.get(name);
      return module === undefined ? null : join(compiled, module);
    },
    transform(code, id) {
      const place = relative(compiled, id).replaceAll('\\', '/');
      if (place.startsWith('..')) return null;
      return (texts.get(place) ?? code).replaceAll('import.meta.url', `placeOf(${JSON.stringify(place)})`);
    },
  };
}
