import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Vocabulary } from '../domain/vocabulary.js';
import { dropDrafts, makeCurrent } from '../storage/adopt-dataset.js';
import { DatasetError } from '../storage/dataset-error.js';
import type { DatasetFolder } from '../storage/dataset-folder.js';
import type { Manifest } from '../storage/dataset-record.js';
import { writeWhole } from '../storage/durable.js';
import { FileSeal } from '../storage/file-seal.js';
import { formatId } from '../storage/format-id.js';
import { isMadeByThis } from '../storage/made-by.js';
import type { Moment } from './moment.js';

const MOMENT_FILE = 'PUBLICATION.json';

/** The folder of a node that follows a record: its datasets, and which publication of it the current one is. */
export class NodeFolder {
  private readonly seal = new FileSeal();
  private readonly format: string;
  /** The file that was looked at last, and whether this software made it: a file's name is never used a second time. */
  private looked: { readonly file: string; readonly isOurs: boolean } | undefined;

  constructor(
    readonly folder: DatasetFolder,
    vocabulary: Vocabulary,
  ) {
    this.format = formatId(vocabulary);
    dropDrafts(folder);
  }

  /** Hash of the current dataset, if it is whole and its figures are those of this software. */
  get dataset(): string | undefined {
    const manifest = this.served();
    return manifest && this.isOurs(manifest) ? manifest.dataset : undefined;
  }

  /** Whether the current dataset is whole and can be served by this software, whichever its figures are by. */
  get isServed(): boolean {
    return this.served() !== undefined;
  }

  private served(): Manifest | undefined {
    try {
      const manifest = this.folder.manifest();
      if (manifest.format !== this.format) return undefined;
      this.seal.require(this.folder, manifest);
      return manifest;
    } catch (error) {
      if (error instanceof DatasetError) return undefined;
      throw error;
    }
  }

  /** The publication that the current dataset is; undefined where that was not written down. */
  get moment(): Moment | undefined {
    const file = join(this.folder.path, MOMENT_FILE);
    if (!existsSync(file)) return undefined;
    try {
      const { number, restored } = JSON.parse(readFileSync(file, 'utf8')) as { number?: unknown; restored?: unknown };
      if (typeof number !== 'number') return undefined;
      return { number, restored: typeof restored === 'number' ? restored : 0 };
    } catch {
      return undefined; // damaged: then the next look at the record tells it
    }
  }

  /** Writes down which publication the current dataset is. */
  tell({ number, restored }: Moment): void {
    const known = this.moment;
    if (known?.number === number && known.restored === restored) return;
    writeWhole(join(this.folder.path, MOMENT_FILE), `${JSON.stringify({ number, restored })}\n`);
  }

  /** Makes a dataset current that is here still and whole: the way back needs no download. @returns whether there is one */
  goBackTo(dataset: string): boolean {
    const all = this.folder.records().filter((one) => one.dataset === dataset && one.format === this.format);
    const kept = all.find((one) => this.isWhole(one) && isMadeByThis(this.folder.fileOf(one)));
    if (!kept) return false;
    makeCurrent(this.folder, kept);
    return true;
  }

  private isOurs(manifest: Manifest): boolean {
    const { file } = manifest;
    if (this.looked?.file !== file) this.looked = { file, isOurs: isMadeByThis(this.folder.fileOf(manifest)) };
    return this.looked.isOurs;
  }

  private isWhole(manifest: Manifest): boolean {
    try {
      this.folder.verify(manifest);
      return true;
    } catch (error) {
      if (error instanceof DatasetError) return false;
      throw error;
    }
  }
}
