import { chmodSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { CURRENT, type DatasetFolder, unwritten } from './dataset-folder.js';
import { type Manifest, recordOf, writeManifest } from './dataset-record.js';
import { sha256, sync } from './durable.js';
import { sweep } from './sweep.js';

/** The steps by which a folder takes in a file that was made elsewhere, in order. */
export type AdoptStep = 'file' | 'record' | 'manifest';

/** What is known of a dataset before its file is there. */
export type Facts = Omit<Manifest, 'file' | 'sha256'>;

/** Names of a new file of a dataset, and of the draft that it is first: never used a second time. */
export function newNames(folder: DatasetFolder, dataset: string, now: Date): { file: string; draft: string } {
  mkdirSync(folder.path, { recursive: true });
  const file = `${dataset.slice(0, 16)}-${now.getTime().toString(36)}-${process.pid}.sqlite`;
  return { file, draft: join(folder.path, `${file}.tmp`) };
}

/** Makes a draft that is whole and verified a dataset of the folder, and the current one. */
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
    const manifest = { ...facts, file: names.file, sha256: sha256(names.draft) };
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
