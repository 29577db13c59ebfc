import { existsSync } from 'node:fs';
import type { Graph } from '../domain/graph.js';
import type { Vocabulary } from '../domain/vocabulary.js';
import { contentId } from './content-id.js';
import { DatasetError } from './dataset-error.js';
import { SqliteStore } from './sqlite-store.js';

/**
 * Opens the file of a dataset, read-only, after its content has been compared with the id that it tells: without a
 * manifest, that is what can be verified.
 * @throws DatasetError if it is missing, is no dataset, is damaged, or was built with other definitions
 */
export function openDatasetFile(file: string, vocabulary: Vocabulary): SqliteStore {
  if (!existsSync(file)) throw new DatasetError(`the dataset "${file}" is missing`, 'missing');
  let store: SqliteStore | undefined;
  try {
    store = SqliteStore.open(file, vocabulary);
    const found = contentId(graphOf(store, vocabulary));
    if (found === store.id) return store;
  } catch (error) {
    store?.close();
    const reason = error instanceof Error ? error.message : String(error);
    throw new DatasetError(`the dataset "${file}" cannot be read with these definitions: ${reason}`, 'other-format');
  }
  store.close();
  const problem = 'is damaged, or was built with other definitions: its content is not what its id tells';
  throw new DatasetError(`the dataset "${file}" ${problem}`, 'damaged');
}

function graphOf(store: SqliteStore, vocabulary: Vocabulary): Graph {
  const ids = [...vocabulary.entities.keys()].flatMap((kind) => store.ids(kind)).sort();
  const entities = ids.flatMap((id) => store.entity(id) ?? []);
  const claims = [...store.claims()].sort((a, b) => (a.id < b.id ? -1 : 1));
  return { today: store.today, entities, claims, scenarios: store.scenarios() };
}
