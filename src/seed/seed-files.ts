import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { didYouMean } from '../domain/did-you-mean.js';
import type { Vocabulary } from '../domain/vocabulary.js';
import { type Fault, SeedError, startOf } from './fault.js';
import { unreadable } from './read-text.js';

/** The folders beside those of the kinds. */
export const SCENARIOS = 'scenarios';
export const NAMES = 'names';

/** What an import leaves that was killed while it brought whole tables to their places. */
const UNFINISHED = /^\.import-.+\.ready$/;

/** A file of the seeds; its folder is a kind, or one of those beside them. */
export interface SeedFile {
  readonly kind: string;
  readonly name: string;
  readonly path: string;
}

/** What stands in a folder of seeds, sorted, and what does not belong there. */
export interface SeedFiles {
  readonly files: readonly SeedFile[];
  readonly faults: readonly Fault[];
}

/** Finds the files of a folder of seeds. @throws SeedError if it cannot be read */
export function findSeedFiles(folder: string, vocabulary: Vocabulary): SeedFiles {
  const files: SeedFile[] = [];
  const faults: Fault[] = [];
  const kinds = [...vocabulary.entities.keys(), SCENARIOS, NAMES];
  for (const kind of foldersIn(folder)) {
    const directory = join(folder, kind);
    if (UNFINISHED.test(kind)) {
      const message =
        'an import was interrupted while its tables were brought to their places; run it again to finish it';
      faults.push({ place: startOf(directory), message });
    }
    const names = kind.startsWith('.') ? undefined : namesIn(directory, faults);
    if (names && !kinds.includes(kind)) {
      const hint = didYouMean(kind, kinds) || `; expected one of ${kinds.join(', ')}`;
      faults.push({ place: startOf(directory), message: `"${kind}" is no kind of entity${hint}` });
    } else {
      for (const name of names ?? []) {
        const path = join(directory, name);
        const isTableToo = kind !== SCENARIOS && kind !== NAMES;
        if (isTableToo ? /\.(ya?ml|csv)$/.test(name) : /\.ya?ml$/.test(name)) files.push({ kind, name, path });
        else if (!name.startsWith('.')) {
          const expected = isTableToo ? '.yaml or .csv' : '.yaml';
          faults.push({ place: startOf(path), message: `"${name}" is no seed; expected ${expected}` });
        }
      }
    }
  }
  return { files, faults };
}

/** The names in the folder of all seeds, sorted. @throws SeedError if it cannot be read */
function foldersIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder).sort();
  } catch (error) {
    const { message, place } = unreadable(folder, error);
    throw new SeedError([{ place, message: `${message}; expected a folder of seeds` }]);
  }
}

/** The names in a folder, sorted; undefined for a file beside the folders and for what cannot be read. */
function namesIn(directory: string, faults: Fault[]): string[] | undefined {
  try {
    return statSync(directory).isDirectory() ? readdirSync(directory).sort() : undefined;
  } catch (error) {
    faults.push(unreadable(directory, error));
    return undefined;
  }
}
