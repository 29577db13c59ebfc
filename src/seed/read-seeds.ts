import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { didYouMean } from '../domain/did-you-mean.js';
import type { Graph } from '../domain/graph.js';
import type { Vocabulary } from '../domain/vocabulary.js';
import { checkSeeds } from './check.js';
import type { Reading } from './draft.js';
import type { Fault } from './fault.js';
import { readCsv } from './read-csv.js';
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
  const drafts = readings.flatMap((reading) => reading.drafts);
  return checkSeeds(folder, drafts, vocabulary, [...faults, ...readings.flatMap((reading) => reading.faults)]);
}

interface SeedFile {
  readonly kind: string;
  readonly path: string;
}

function findFiles(folder: string, vocabulary: Vocabulary): { files: SeedFile[]; faults: Fault[] } {
  const files: SeedFile[] = [];
  const faults: Fault[] = [];
  const kinds = [...vocabulary.entities.keys()];
  for (const kind of readdirSync(folder).sort()) {
    const directory = join(folder, kind);
    if (kind.startsWith('.') || !statSync(directory).isDirectory()) continue;
    if (!kinds.includes(kind)) {
      const hint = didYouMean(kind, kinds) || `; expected one of ${kinds.join(', ')}`;
      faults.push({ place: { file: directory, line: 1, column: 1 }, message: `"${kind}" is no kind of entity${hint}` });
      continue;
    }
    for (const name of readdirSync(directory).sort()) {
      const path = join(directory, name);
      if (/\.(ya?ml|csv)$/.test(name)) files.push({ kind, path });
      else if (!name.startsWith('.')) {
        faults.push({
          place: { file: path, line: 1, column: 1 },
          message: `"${name}" is no seed; expected .yaml or .csv`,
        });
      }
    }
  }
  return { files, faults };
}

function readFile(kind: string, path: string, vocabulary: Vocabulary): Reading {
  const text = readFileSync(path, 'utf8');
  const keysOf = (of: string) => Object.keys(vocabulary.definition(of).keys);
  return path.endsWith('.csv') ? readCsv(path, kind, text, keysOf(kind)) : readYaml(path, kind, text, keysOf);
}
