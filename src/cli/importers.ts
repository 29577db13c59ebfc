import { loadDefinitions } from '../catalogue/load-definitions.js';
import type { Importer } from '../importers/account/importer.js';

const IMPORTERS = new URL('../importers/', import.meta.url);

/** All importers, found by their folder. */
export function loadImporters(): Promise<Map<string, Importer>> {
  return loadDefinitions<Importer>(IMPORTERS);
}
