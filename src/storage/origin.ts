import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Vocabulary } from '../domain/vocabulary.js';
import { DatasetError } from './dataset-error.js';
import type { DatasetFolder } from './dataset-folder.js';
import type { Manifest } from './dataset-record.js';
import { writeWhole } from './durable.js';
import { formatId } from './format-id.js';

/** Beside `CURRENT`: what the current dataset was made from, so that it need not be read to find that nothing changed. */
const ORIGIN = 'ORIGIN';

/** Writes down what a dataset was made from. @param origin a digest of everything that the dataset follows from */
export function rememberOrigin(folder: DatasetFolder, { file }: Manifest, origin: string): void {
  writeWhole(join(folder.path, ORIGIN), `${JSON.stringify({ origin, file })}\n`);
}

/** The current dataset if it was made from this, with these definitions, and is undamaged; else undefined. */
export function madeFrom(folder: DatasetFolder, origin: string, vocabulary: Vocabulary): Manifest | undefined {
  try {
    const known = JSON.parse(readFileSync(join(folder.path, ORIGIN), 'utf8')) as {
      origin?: unknown;
      file?: unknown;
    } | null;
    const manifest = folder.manifest();
    if (known?.origin !== origin || known.file !== manifest.file) return undefined;
    if (manifest.format !== formatId(vocabulary)) return undefined;
    folder.verify(manifest);
    return manifest;
  } catch (error) {
    const isUnknown = error instanceof SyntaxError || error instanceof DatasetError;
    if (isUnknown || (error instanceof Error && 'code' in error)) return undefined; // then it is built
    throw error;
  }
}
