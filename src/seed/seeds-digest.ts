import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Vocabulary } from '../domain/vocabulary.js';
import { SeedError } from './fault.js';
import { findSeedFiles } from './seed-files.js';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const CODE = fileURLToPath(new URL('../', import.meta.url));
/** What decides what becomes of a seed: the code that reads, checks and stores it, and the packages that this asks for. */
const READERS = ['domain', 'seed', 'storage'];
const PACKAGES = ['package.json', 'package-lock.json'];

/**
 * What a dataset follows from: every file of the seeds by its name and all its bytes, and the software that reads them.
 * When files were changed plays no part. Undefined where something stands among the seeds that is none or cannot be read,
 * which is for the check to tell.
 */
export function seedsDigest(folder: string, vocabulary: Vocabulary): string | undefined {
  try {
    const { files, faults } = findSeedFiles(folder, vocabulary);
    if (faults.length > 0) return undefined;
    const said = files.map(({ kind, name, path }) => line(`${kind}/${name}`, path));
    return sha256([softwareDigest(), ...said].join('\n'));
  } catch (error) {
    if (error instanceof SeedError || (error instanceof Error && 'code' in error)) return undefined;
    throw error;
  }
}

let software: string | undefined;

/** The same as long as the software does not change, which it cannot while it runs. */
function softwareDigest(): string {
  software ??= sha256([...packageFiles(), ...codeFiles()].join('\n'));
  return software;
}

function packageFiles(): string[] {
  return PACKAGES.filter((name) => existsSync(join(ROOT, name))).map((name) => line(name, join(ROOT, name)));
}

function codeFiles(): string[] {
  return READERS.flatMap((folder) => {
    const names = readdirSync(join(CODE, folder), { recursive: true, encoding: 'utf8' }).sort();
    return names
      .filter((name) => /\.[jt]s$/.test(name))
      .map((name) => line(`${folder}/${name}`, join(CODE, folder, name)));
  });
}

/** The name of a file, its size and its hash; names are quoted, so that none can pass for two lines. */
function line(name: string, path: string): string {
  return JSON.stringify([name, statSync(path).size, sha256(readFileSync(path))]);
}

function sha256(content: string | Buffer): string {
  return createHash('sha256').update(content).digest('hex');
}
