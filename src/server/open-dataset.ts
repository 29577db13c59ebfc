import { View } from '../domain/view.js';
import type { Vocabulary } from '../domain/vocabulary.js';
import type { DatasetArchive } from '../graphql/dataset-archive.js';
import { GraphObject } from '../graphql/graph-object.js';
import type { GraphApi } from '../graphql/schema.js';
import type { DatasetFolder } from '../storage/dataset-folder.js';
import type { Manifest } from '../storage/dataset-record.js';

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
  const search = (text: string, kinds?: readonly string[]) => store.search.find(text, kinds);
  const root = new GraphObject({ view, facts: manifest, archive, search, types: api.types });
  return { manifest, path: folder.fileOf(manifest), root, close: () => store.close() };
}
