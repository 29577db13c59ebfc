import { View } from '../domain/view.js';
import type { Vocabulary } from '../domain/vocabulary.js';
import { GraphObject } from '../graphql/graph-object.js';
import type { GraphApi } from '../graphql/schema.js';
import type { DatasetFolder, Manifest } from '../storage/dataset-folder.js';
import { KeptDatasets } from '../storage/kept-datasets.js';
import type { SqliteStore } from '../storage/sqlite-store.js';

const CLOSE_AFTER_MILLISECONDS = 30_000;

interface Open {
  readonly manifest: Manifest;
  readonly store: SqliteStore;
  readonly root: GraphObject;
}

/**
 * The dataset that is served. When the manifest names another, the next request gets that one; requests that are
 * running finish on the file they started with. A new dataset that cannot be opened changes nothing.
 */
export class DatasetService {
  private current: Open;
  /** The datasets that are kept, for what has changed since one of them. */
  private readonly archive: KeptDatasets;
  /** The file that could not be opened; it is not tried again. */
  private refused: string | undefined;

  /** @throws DatasetError if there is no sound dataset */
  constructor(
    private readonly folder: DatasetFolder,
    private readonly vocabulary: Vocabulary,
    private readonly api: GraphApi,
  ) {
    this.archive = new KeptDatasets(folder.path, vocabulary);
    this.current = this.open();
  }

  /** The root for one request. */
  get root(): GraphObject {
    return this.current.root;
  }

  get manifest(): Manifest {
    return this.current.manifest;
  }

  /**
   * Looks at the manifest and swaps if it has changed.
   * @returns whether it did
   * @throws DatasetError if the new dataset is not sound; the old one stays
   */
  refresh(): boolean {
    const { file } = this.folder.manifest();
    if (file === this.current.manifest.file || file === this.refused) return false;
    this.refused = file;
    const before = this.current;
    this.current = this.open();
    this.refused = undefined;
    // Resolvers are synchronous, so that little can still be running on the old file; a while later nothing is.
    setTimeout(() => before.store.close(), CLOSE_AFTER_MILLISECONDS).unref();
    return true;
  }

  close(): void {
    this.current.store.close();
    this.archive.close();
  }

  private open(): Open {
    const { manifest, store } = this.folder.open(this.vocabulary);
    const view = new View(store, this.vocabulary);
    const search = (text: string, kinds?: readonly string[]) => store.search.find(text, kinds);
    const { archive, api } = this;
    return { manifest, store, root: new GraphObject({ view, facts: manifest, archive, search, types: api.types }) };
  }
}
