import { relative } from 'node:path';
import type { Plugin } from 'rolldown';
import { definitionsModule } from './definitions-module.js';

const DEFINITION_FILES = 'catalogue/definition-files.js';

/**
 * Lets compiled modules know in a bundle where they were: `import.meta.url` is what it was before. The one that looks
 * for definitions in folders has them listed.
 */
export function modulePlaces(compiled: string): Plugin {
  return {
    name: 'module-places',
    transform(code, id) {
      const place = relative(compiled, id).replaceAll('\\', '/');
      if (place.startsWith('..')) return null;
      const text = place === DEFINITION_FILES ? definitionsModule(compiled) : code;
      return text.replaceAll('import.meta.url', `placeOf(${JSON.stringify(place)})`);
    },
  };
}
