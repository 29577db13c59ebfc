import {
  closeSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';

/** A file to be written: its path below the folder, and its text; undefined for one that goes. */
export type StagedFile = readonly [path: string, text: string | undefined];

const GONE = 'gone.json';

/**
 * Writes files into a folder, all or none. They are written beside their places and brought there when all are whole;
 * from then on what was begun is finished, by the next import where this one is killed. Seeds with an import that is
 * not finished are refused.
 * @returns whether anything changed
 */
export function writeAll(folder: string, name: string, files: Iterable<StagedFile>): boolean {
  finishAll(folder);
  const partial = join(folder, `.import-${name}.partial`);
  rmSync(partial, { recursive: true, force: true });
  try {
    if (!stage(folder, partial, files)) return false;
    const ready = join(folder, `.import-${name}.ready`);
    renameSync(partial, ready);
    sync(folder);
    finish(folder, ready);
    return true;
  } finally {
    rmSync(partial, { recursive: true, force: true });
  }
}

/** Brings every import of a folder to its end that was killed after all its files were whole. */
export function finishAll(folder: string): void {
  if (!existsSync(folder)) return;
  const ready = readdirSync(folder).filter((name) => /^\.import-.+\.ready$/.test(name));
  for (const name of ready) finish(folder, join(folder, name));
}

/** Writes what differs from what is there. @returns whether there is anything */
function stage(folder: string, partial: string, files: Iterable<StagedFile>): boolean {
  const gone: string[] = [];
  let changes = false;
  for (const [path, text] of files) {
    const target = join(folder, path);
    const there = existsSync(target) ? readFileSync(target, 'utf8') : undefined;
    if (there === text) continue;
    changes = true;
    if (text === undefined) gone.push(path);
    else write(join(partial, path), text);
  }
  if (gone.length > 0) write(join(partial, GONE), JSON.stringify(gone));
  return changes;
}

function finish(folder: string, ready: string): void {
  const staged = readdirSync(ready, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  for (const { name, parentPath } of staged) {
    const from = join(parentPath, name);
    if (from === join(ready, GONE)) continue;
    const target = join(folder, from.slice(ready.length + 1));
    mkdirSync(dirname(target), { recursive: true });
    renameSync(from, target);
  }
  const gone = join(ready, GONE);
  const paths = existsSync(gone) ? (JSON.parse(readFileSync(gone, 'utf8')) as string[]) : [];
  for (const path of paths) rmSync(join(folder, path), { force: true });
  rmSync(ready, { recursive: true });
  sync(folder);
}

function write(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
  sync(path);
}

/** Waits until a file or folder is on the disk. */
function sync(path: string): void {
  const handle = openSync(path, 'r');
  try {
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}
