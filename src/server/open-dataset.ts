import { BoundedCache } from '../domain/bounded-cache.js';
import { View } from '../domain/view.js';
import type { Vocabulary } from '../domain/vocabulary.js';
import type { DatasetArchive } from '../graphql/dataset-archive.js';
import { GraphObject } from '../graphql/graph-object.js';
import type { GraphApi } from '../graphql/schema.js';
import type { DatasetFolder } from '../storage/dataset-folder.js';
import type { Manifest } from '../storage/dataset-record.js';
import type { Hit } from '../storage/text-search.js';

/** Ids that were found by searches lately, and are kept with what was searched for. */
const KEPT_HITS = 100_000;

/** A dataset that is open, with all that answers from it. */
export interface OpenDataset {
  readonly manifest: Manifest;
  /** Path of its file. */
  readonly path: string;
  /** The root of every query on it. */
  readonly root: GraphObject;
  close(): void;
}

/** Opens a dataset of a folder, the current one unless another is named. @throws DatasetError if it is not sound */
export function openDataset(
  folder: DatasetFolder,
  vocabulary: Vocabulary,
  api: GraphApi,
  archive: DatasetArchive,
  wanted?: Manifest,
): OpenDataset {
  const { manifest, store } = folder.open(vocabulary, wanted);
  const view = new View(store, vocabulary);
  const found = new BoundedCache<string, readonly Hit[]>(KEPT_HITS, (hits) => hits.length + 1);
  const search = (text: string, kinds?: readonly string[]) => {
    const key = JSON.stringify([text, kinds]);
    const hits = found.get(key) ?? store.search.find(text, kinds);
    found.set(key, hits);
    return hits;
  };
  const root = new GraphObject({ view, facts: manifest, archive, search, types: api.types });
  return { manifest, path: folder.fileOf(manifest), root, close: () => store.close() };
}
