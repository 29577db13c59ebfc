import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeWhole } from './durable.js';

/** What is written down of a dataset when it is published: in `CURRENT` of the one that is current, and beside each file. */
export interface Manifest {
  /** sha256 of the canonical content. */
  readonly dataset: string;
  /** What the file was made with: its tables, and the definitions behind its default figures. */
  readonly format: string;
  readonly file: string;
  /** sha256 of the file, against damage. */
  readonly sha256: string;
  readonly today: string;
  readonly entities: number;
  readonly claims: number;
  readonly sources: number;
  readonly built: string;
}

/** Where the record of a dataset's file stands: beside it, under its name. */
export const recordOf = (file: string): string => `${file}.json`;

/** Writes a manifest to a file of its own. */
export function writeManifest(path: string, manifest: Manifest): void {
  writeWhole(path, `${JSON.stringify(manifest, undefined, 2)}\n`);
}

/** Reads a manifest. @throws SyntaxError if the file holds none, Error if it cannot be read */
export function readManifest(path: string): Manifest {
  const read = JSON.parse(readFileSync(path, 'utf8')) as Partial<Manifest> | null;
  if (typeof read?.dataset !== 'string' || typeof read.file !== 'string') throw new SyntaxError('no manifest');
  return read as Manifest;
}

/** The datasets of a folder whose file and record are both there, the latest built first. */
export function recordsOf(folder: string): readonly Manifest[] {
  const names = existsSync(folder) ? readdirSync(folder) : [];
  const found = names
    .filter((name) => name.endsWith('.sqlite') && names.includes(recordOf(name)))
    .flatMap((file) => {
      try {
        const manifest = readManifest(join(folder, recordOf(file)));
        return manifest.file === file ? [manifest] : [];
      } catch {
        return []; // swept since, or damaged: then it is not served
      }
    });
  return found.sort((a, b) => (a.built === b.built ? (a.file < b.file ? 1 : -1) : a.built < b.built ? 1 : -1));
}
