import { chmodSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { DatasetError } from './dataset-error.js';
import { CURRENT, type DatasetFolder, unwritten } from './dataset-folder.js';
import { type Manifest, recordOf, writeManifest } from './dataset-record.js';
import { sha256, sync } from './durable.js';
import { sweep } from './sweep.js';

/** The steps by which a folder takes in a file that was made elsewhere, in order. */
export type AdoptStep = 'file' | 'record' | 'manifest';

/** What is known of a dataset before its file is there: its sha256 where it was made elsewhere. */
export type Facts = Omit<Manifest, 'file' | 'sha256'> & { readonly sha256?: string };

/** Names of a new file of a dataset, and of the draft that it is first: never used a second time. */
export function newNames(folder: DatasetFolder, dataset: string, now: Date): { file: string; draft: string } {
  mkdirSync(folder.path, { recursive: true });
  const file = `${dataset.slice(0, 16)}-${now.getTime().toString(36)}-${process.pid}.sqlite`;
  return { file, draft: join(folder.path, `${file}.tmp`) };
}

/**
 * Makes a draft a dataset of the folder, and the current one.
 * @throws DatasetError if its sha256 is known and is another, or it cannot be written
 */
export function adoptDraft(
  folder: DatasetFolder,
  names: { readonly file: string; readonly draft: string },
  facts: Facts,
  done: (step: AdoptStep) => void,
): Manifest {
  const path = join(folder.path, names.file);
  try {
    sync(names.draft);
    chmodSync(names.draft, 0o444);
    const found = sha256(names.draft);
    if (facts.sha256 !== undefined && found !== facts.sha256) {
      const problem = `what came in for ${facts.dataset.slice(0, 16)} is damaged`;
      throw new DatasetError(`${problem}: its sha256 is ${found}, expected ${facts.sha256}`, 'damaged');
    }
    const manifest = { ...facts, file: names.file, sha256: found };
    renameSync(names.draft, path);
    sync(folder.path);
    done('file');
    writeManifest(recordOf(path), manifest);
    done('record');
    makeCurrent(folder, manifest);
    done('manifest');
    return manifest;
  } catch (error) {
    throw unwritten(error, folder.path);
  }
}

/** Makes a dataset that the folder holds the current one. */
export function makeCurrent(folder: DatasetFolder, manifest: Manifest): void {
  writeManifest(join(folder.path, CURRENT), manifest);
  sweep(folder.path, manifest.file, folder.kept);
}

/** Removes a draft that will not be finished. */
export function dropDraft(draft: string): void {
  for (const left of [draft, `${draft}-journal`]) rmSync(left, { force: true });
}

/**
 * Removes every draft of a folder that one process alone writes to, as it starts. Whether who wrote a draft still runs
 * cannot be told in a container, where every program has the same number.
 */
export function dropDrafts(folder: DatasetFolder): void {
  mkdirSync(folder.path, { recursive: true });
  for (const name of readdirSync(folder.path)) if (name.includes('.tmp')) rmSync(join(folder.path, name));
}
