import { createHash } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import type { Vocabulary } from '../domain/vocabulary.js';
import { SeedError } from './fault.js';
import { findSeedFiles } from './seed-files.js';

/**
 * What a dataset follows from: every file of the seeds by its name and all its bytes, and the software that reads them.
 * When files were changed plays no part. Undefined where something stands among the seeds that is none or cannot be read,
 * which is for the check to tell.
 * @param software a digest of the software that reads them
 */
export function seedsDigest(folder: string, vocabulary: Vocabulary, software: string): string | undefined {
  try {
    const { files, faults } = findSeedFiles(folder, vocabulary);
    if (faults.length > 0) return undefined;
    const said = files.map(({ kind, name, path }) => line(`${kind}/${name}`, path));
    return sha256([software, ...said].join('\n'));
  } catch (error) {
    if (error instanceof SeedError || (error instanceof Error && 'code' in error)) return undefined;
    throw error;
  }
}

/** The name of a file, its size and its hash; names are quoted, so that none can pass for two lines. */
function line(name: string, path: string): string {
  return JSON.stringify([name, statSync(path).size, sha256(readFileSync(path))]);
}

function sha256(content: string | Buffer): string {
  return createHash('sha256').update(content).digest('hex');
}
