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

const NUMBER_FILE = 'PUBLICATION.json';

/** The folder of a node that follows a record: its datasets, and which publication the current one is. */
export class NodeFolder {
  private readonly seal = new FileSeal();
  private readonly format: string;

  constructor(
    readonly folder: DatasetFolder,
    vocabulary: Vocabulary,
  ) {
    this.format = formatId(vocabulary);
    dropDrafts(folder);
  }

  /** Hash of the current dataset, if it is whole and can be served by this software. */
  get dataset(): string | undefined {
    try {
      const manifest = this.folder.manifest();
      if (manifest.format !== this.format) return undefined;
      this.seal.require(this.folder, manifest);
      return manifest.dataset;
    } catch (error) {
      if (error instanceof DatasetError) return undefined;
      throw error;
    }
  }

  /** Number of the publication that the current dataset is; undefined where that was not written down. */
  get number(): number | undefined {
    const file = join(this.folder.path, NUMBER_FILE);
    if (!existsSync(file)) return undefined;
    try {
      const { number } = JSON.parse(readFileSync(file, 'utf8')) as { number?: unknown };
      return typeof number === 'number' ? number : undefined;
    } catch {
      return undefined; // damaged: then the next look at the record tells it
    }
  }

  /** Writes down which publication the current dataset is. */
  tell(number: number): void {
    if (number !== this.number) writeWhole(join(this.folder.path, NUMBER_FILE), `${JSON.stringify({ number })}\n`);
  }

  /** Makes a dataset current that is here still and whole: the way back needs no download. @returns whether there is one */
  goBackTo(dataset: string): boolean {
    const kept = this.folder.records().find((one) => one.dataset === dataset && one.format === this.format);
    if (!kept || !this.isWhole(kept)) return false;
    makeCurrent(this.folder, kept);
    return true;
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
