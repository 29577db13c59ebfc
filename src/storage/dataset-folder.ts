import { chmodSync, existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Content } from '../domain/graph.js';
import type { Vocabulary } from '../domain/vocabulary.js';
import { BUILD_STEPS, type BuildProgress, type BuildStep } from './build-steps.js';
import { contentId } from './content-id.js';
import { DatasetError } from './dataset-error.js';
import { type Manifest, readManifest, recordOf, recordsOf, writeManifest } from './dataset-record.js';
import { sha256, sync } from './durable.js';
import { formatId } from './format-id.js';
import { isMadeByThis } from './made-by.js';
import { SqliteStore } from './sqlite-store.js';
import { sweep } from './sweep.js';
import { verifyDataset } from './verify-dataset.js';
import { type Written, writeDataset } from './write-dataset.js';

export const CURRENT = 'CURRENT';
/** Datasets that stay beside the current one, the latest first, unless another number is asked for. */
export const KEPT_DATASETS = 10;

/** The folder of built datasets: immutable files, each named once with its record, and which of them is current. */
export class DatasetFolder {
  constructor(
    readonly path: string,
    readonly kept: number = KEPT_DATASETS,
    /** Claims of an open dataset that are kept in memory. */
    private readonly keptClaims?: number,
  ) {}

  /** The current dataset. @throws DatasetError if there is no manifest or it cannot be read */
  manifest(): Manifest {
    const file = join(this.path, CURRENT);
    if (!existsSync(file)) {
      throw new DatasetError(`there is no dataset in "${this.path}"; run "chipgraph build" first`, 'missing');
    }
    try {
      return readManifest(file);
    } catch {
      throw new DatasetError(`"${file}" is damaged; run "chipgraph build" to write it anew`, 'damaged');
    }
  }

  /** All datasets whose record is there, the latest built first. */
  records(): readonly Manifest[] {
    return recordsOf(this.path);
  }

  /** Path of a dataset's file. */
  fileOf({ file }: Manifest): string {
    return join(this.path, file);
  }

  /**
   * Opens a dataset, the current one unless another is named, read-only, after its file has been compared with its record.
   * @throws DatasetError if the file is missing, is not the one that was built, or was built with other definitions
   */
  open(vocabulary: Vocabulary, manifest = this.manifest()): { manifest: Manifest; store: SqliteStore } {
    const file = this.fileOf(manifest);
    if (manifest.format !== formatId(vocabulary)) {
      const problem = 'was built with other definitions than these; run "chipgraph build"';
      throw new DatasetError(`the dataset "${file}" ${problem}`, 'other-format');
    }
    this.verify(manifest);
    return { manifest, store: SqliteStore.open(file, vocabulary, this.keptClaims) };
  }

  /** Compares the file of a dataset with its record. @throws DatasetError if it is missing, or not the one that was built */
  verify(manifest: Manifest): void {
    const file = this.fileOf(manifest);
    if (!existsSync(file)) throw new DatasetError(`the dataset "${file}" is missing; run "chipgraph build"`, 'missing');
    const found = sha256(file);
    if (found === manifest.sha256) return;
    const problem = `is damaged: its sha256 is ${found}, expected ${manifest.sha256}`;
    throw new DatasetError(`the dataset "${file}" ${problem}`, 'damaged');
  }

  /** Whether the current dataset is this content, made with these definitions, and undamaged. */
  holds(content: Content, vocabulary: Vocabulary): boolean {
    try {
      const { dataset, format, file, sha256: expected } = this.manifest();
      const isSound = format === formatId(vocabulary) && sha256(join(this.path, file)) === expected;
      if (isSound && !isMadeByThis(join(this.path, file))) return false; // figures may be worked out otherwise now
      return isSound && dataset === contentId(content);
    } catch {
      return false; // no manifest or no file: then it holds nothing
    }
  }

  /**
   * Builds a content into a new file, verifies it and makes it the current dataset. Until the manifest is renamed, the
   * last dataset stays the current one; after it, the new one is. A file name is never used a second time.
   */
  publish(content: Content, vocabulary: Vocabulary, now: Date, progress: BuildProgress): Manifest {
    const done = (step: BuildStep) => progress(step, BUILD_STEPS.indexOf(step) + 1, BUILD_STEPS.length);
    mkdirSync(this.path, { recursive: true });
    const { id: dataset, file, ...counts } = this.writeFile(content, vocabulary, now, done);
    const path = join(this.path, file);
    const manifest = {
      dataset,
      format: formatId(vocabulary),
      file,
      sha256: sha256(path),
      today: content.today,
      ...counts,
      built: now.toISOString(),
    };
    writeManifest(recordOf(path), manifest);
    done('record');
    writeManifest(join(this.path, CURRENT), manifest);
    done('manifest');
    sweep(this.path, file, this.kept);
    return manifest;
  }

  /** Writes a draft, and gives it its name once it is whole, verified and on the disk. */
  private writeFile(
    content: Content,
    vocabulary: Vocabulary,
    now: Date,
    done: (step: BuildStep) => void,
  ): Written & { readonly file: string } {
    const build = `${now.getTime().toString(36)}-${process.pid}.sqlite`;
    const draft = join(this.path, `draft-${build}.tmp`);
    try {
      const written = writeDataset(draft, content, vocabulary, done);
      verifyDataset(draft, written.id, written);
      done('verification');
      sync(draft);
      chmodSync(draft, 0o444);
      const file = `${written.id.slice(0, 16)}-${build}`;
      renameSync(draft, join(this.path, file));
      sync(this.path);
      done('file');
      return { ...written, file };
    } catch (error) {
      for (const left of [draft, `${draft}-journal`]) rmSync(left, { force: true });
      throw unwritten(error, this.path);
    }
  }
}

/** What SQLite, the system and the layer between say where a file cannot grow; the last hides what SQLite said first. */
const UNWRITABLE = /^(SQLITE_(FULL|IOERR|READONLY|CANTOPEN)|ENOSPC|EFBIG|EDQUOT|EROFS|EACCES|EPERM)|cannot rollback/;

/** An error while a dataset was written, as its user can act on it. */
export function unwritten(error: unknown, folder: string): unknown {
  const causes = [error, error instanceof Error ? error.cause : undefined].filter((one) => one instanceof Error);
  const reason = causes.find(
    (one) => UNWRITABLE.test('code' in one ? String(one.code) : '') || UNWRITABLE.test(one.message),
  );
  if (!reason) return error;
  const said = reason.message.includes('rollback') ? 'a file cannot grow' : reason.message;
  const problem = `a dataset cannot be written to "${folder}": ${said}; nothing was published`;
  return new DatasetError(
    `${problem}; see whether the disk is full, and whether this user may write there`,
    'unwritable',
  );
}
