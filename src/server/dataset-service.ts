import type { Vocabulary } from '../domain/vocabulary.js';
import type { GraphObject } from '../graphql/graph-object.js';
import type { GraphApi } from '../graphql/schema.js';
import { DatasetError, type DatasetFault } from '../storage/dataset-error.js';
import type { DatasetFolder } from '../storage/dataset-folder.js';
import type { Manifest } from '../storage/dataset-record.js';
import { FileSeal } from '../storage/file-seal.js';
import { DatasetPool, type Lease } from './dataset-pool.js';
import { HttpError } from './http-error.js';
import { KeptViews } from './kept-views.js';
import { OPEN_OLDER } from './limits.js';
import { type OpenDataset, openDataset } from './open-dataset.js';

/** The shortest beginning of a hash that names a dataset. */
const LEAST_PREFIX = 12;

/** What can be wrong with a dataset, as its clients are told. */
const FAULTS: Readonly<Record<DatasetFault, string>> = {
  missing: 'is missing',
  damaged: 'is damaged',
  'other-format': 'was built for another version of this software',
  unwritable: 'cannot be written',
};

/**
 * The datasets that are served. When the manifest names another, the next request gets that one; requests that are
 * running finish on the file they started with. A new dataset that cannot be opened changes nothing. Older ones stay in
 * the folder for a while, and are opened for who asks for them by name.
 */
export class DatasetService {
  private newest: OpenDataset;
  /** The file that could not be opened; it is not tried again. */
  private refused: string | undefined;
  /** Why what the manifest names is not served. */
  private unsound: DatasetError | undefined;
  private readonly seal = new FileSeal();
  private readonly older = new DatasetPool(OPEN_OLDER);
  /** The datasets that are kept, for what has changed since one of them. */
  private readonly archive = new KeptViews(this);

  /** @throws DatasetError if there is no sound dataset */
  constructor(
    private readonly folder: DatasetFolder,
    readonly vocabulary: Vocabulary,
    private readonly api: GraphApi,
  ) {
    this.newest = this.openNewest();
  }

  /** The root for a request that names no dataset. */
  get root(): GraphObject {
    return this.newest.root;
  }

  /** What answers a request that names no dataset. */
  get current(): OpenDataset {
    return this.newest;
  }

  get manifest(): Manifest {
    return this.newest.manifest;
  }

  /** Why what the manifest names is not served, without a path; undefined if it is. */
  get fault(): string | undefined {
    return this.unsound && `the current dataset ${FAULTS[this.unsound.fault]}; the last sound one is served`;
  }

  /** How many older datasets are open. */
  get openOlderCount(): number {
    return this.older.size;
  }

  /** What is served, the current dataset first, then the latest built; of files with the same content, the latest. */
  served(): readonly Manifest[] {
    const own = this.newest.manifest;
    const all = [own, ...this.folder.records().filter(({ format }) => format === own.format)];
    return all.filter(({ dataset }, index) => all.findIndex((other) => other.dataset === dataset) === index);
  }

  /**
   * A dataset for one request, which has to give it back.
   * @param name its hash or the beginning of it; the current dataset if absent
   * @throws HttpError 409 if none of that name is served, 503 if too many are in use
   */
  lease(name?: string): Lease {
    return this.older.lease(name === undefined ? this.newest : this.find(name));
  }

  /**
   * Looks at the manifest and swaps if it has changed.
   * @returns whether it did
   * @throws DatasetError if the current dataset is not sound, once; the one that is served stays
   */
  refresh(): boolean {
    try {
      const isSwapped = this.follow();
      this.unsound = undefined;
      return isSwapped;
    } catch (error) {
      if (!(error instanceof DatasetError)) throw error;
      const isKnown = error.message === this.unsound?.message;
      this.unsound = error;
      if (isKnown) return false;
      throw error;
    }
  }

  private follow(): boolean {
    const { file } = this.folder.manifest();
    if (file === this.refused && this.unsound) throw this.unsound;
    if (file === this.newest.manifest.file) {
      this.seal.require(this.folder, this.newest.manifest);
      return false;
    }
    this.refused = file;
    const before = this.newest;
    this.newest = this.openNewest();
    this.refused = undefined;
    this.older.add(before);
    return true;
  }

  close(): void {
    this.older.close();
    this.newest.close();
  }

  private openNewest(): OpenDataset {
    const manifest = this.folder.manifest();
    return this.seal.while(this.folder, manifest, () => this.open(manifest));
  }

  private open(wanted: Manifest): OpenDataset {
    return openDataset(this.folder, this.vocabulary, this.api, this.archive, wanted);
  }

  private find(name: string): OpenDataset {
    if (name === this.newest.manifest.dataset) return this.newest;
    const hash = name.toLowerCase();
    if (!/^[0-9a-f]{1,64}$/.test(hash) || hash.length < LEAST_PREFIX) {
      const problem = `found "${name}", expected a hash or at least its first ${LEAST_PREFIX} characters`;
      throw this.refusal('DATASET_NOT_NAMED', problem);
    }
    const served = this.served();
    const [found, ...more] = served.filter(({ dataset }) => dataset.startsWith(hash));
    if (more.length > 0) throw this.refusal('DATASET_AMBIGUOUS', `several datasets begin with "${name}"`);
    if (found) return this.openOlder(found);
    const other = this.folder.records().some(({ dataset }) => dataset.startsWith(hash));
    if (other)
      throw this.refusal('DATASET_OF_OTHER_FORMAT', `"${name}" was built for another version of this software`);
    throw this.refusal('DATASET_NOT_SERVED', `"${name}" is not served, or not any more`);
  }

  private openOlder(wanted: Manifest): OpenDataset {
    if (wanted.file === this.newest.manifest.file) return this.newest;
    const known = this.older.find(wanted.file);
    if (known) return known;
    if (!this.older.makeRoom()) {
      const problem = `${OPEN_OLDER} older datasets are in use, which is as many as can be; ask again later`;
      throw new HttpError(503, 'DATASETS_IN_USE', problem);
    }
    try {
      const opened = this.open(wanted);
      this.older.add(opened);
      return opened;
    } catch (error) {
      if (!(error instanceof DatasetError)) throw error;
      throw this.refusal('DATASET_DAMAGED', `the file of "${wanted.dataset}" is ${error.fault}`);
    }
  }

  private refusal(code: string, problem: string): HttpError {
    const served = this.served().map(({ dataset, built }) => ({ dataset, built }));
    const named = served.map(({ dataset }) => dataset.slice(0, LEAST_PREFIX)).join(', ');
    return new HttpError(409, code, `dataset: ${problem}; served are ${named}`, { served });
  }
}
