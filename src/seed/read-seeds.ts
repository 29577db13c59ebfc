import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { didYouMean } from '../domain/did-you-mean.js';
import type { Graph } from '../domain/graph.js';
import type { Vocabulary } from '../domain/vocabulary.js';
import { checkSeeds } from './check.js';
import { joinReadings, type Reading } from './draft.js';
import { type Fault, SeedError, startOf } from './fault.js';
import { readCsv } from './read-csv.js';
import { readScenario } from './read-scenario.js';
import { readText, unreadable } from './read-text.js';
import { readYaml } from './read-yaml.js';

/** Told after each file: how many of how many are read. */
export type Progress = (done: number, total: number) => void;

/**
 * Reads all seeds of a folder and checks them.
 * @param folder holds one folder for each kind, with YAML files and CSV tables
 * @throws SeedError with every fault in every file at once
 */
export function readSeeds(folder: string, vocabulary: Vocabulary, progress: Progress = () => {}): Graph {
  const { files, faults } = findFiles(folder, vocabulary);
  const readings = files.map(({ kind, path }, index) => {
    const reading = readFile(kind, path, vocabulary);
    progress(index + 1, files.length);
    return reading;
  });
  return checkSeeds(folder, joinReadings([{ drafts: [], scenarios: [], faults }, ...readings]), vocabulary);
}

/** The folder beside those of the kinds. */
const SCENARIOS = 'scenarios';

interface SeedFile {
  readonly kind: string;
  readonly path: string;
}

function findFiles(folder: string, vocabulary: Vocabulary): { files: SeedFile[]; faults: Fault[] } {
  const files: SeedFile[] = [];
  const faults: Fault[] = [];
  const kinds = [...vocabulary.entities.keys(), SCENARIOS];
  for (const kind of foldersIn(folder)) {
    const directory = join(folder, kind);
    const names = kind.startsWith('.') ? undefined : namesIn(directory, faults);
    if (names && !kinds.includes(kind)) {
      const hint = didYouMean(kind, kinds) || `; expected one of ${kinds.join(', ')}`;
      faults.push({ place: startOf(directory), message: `"${kind}" is no kind of entity${hint}` });
    } else {
      for (const name of names ?? []) {
        const path = join(directory, name);
        const endings = kind === SCENARIOS ? /\.ya?ml$/ : /\.(ya?ml|csv)$/;
        if (endings.test(name)) files.push({ kind, path });
        else if (!name.startsWith('.')) {
          const expected = kind === SCENARIOS ? '.yaml' : '.yaml or .csv';
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

function readFile(kind: string, path: string, vocabulary: Vocabulary): Reading {
  const text = readText(path);
  if (typeof text !== 'string') return { drafts: [], scenarios: [], faults: [text] };
  if (kind === SCENARIOS) return readScenario(path, text);
  const keysOf = (of: string) => Object.keys(vocabulary.definition(of).keys);
  return path.endsWith('.csv') ? readCsv(path, kind, text, keysOf(kind)) : readYaml(path, kind, text, keysOf);
}
