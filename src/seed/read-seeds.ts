import type { Graph } from '../domain/graph.js';
import type { Vocabulary } from '../domain/vocabulary.js';
import { checkSeeds } from './check.js';
import { joinReadings, nothingBut, type Reading } from './draft.js';
import { readCsv } from './read-csv.js';
import { readNames } from './read-names.js';
import { readScenario } from './read-scenario.js';
import { readText } from './read-text.js';
import { readYaml } from './read-yaml.js';
import { findSeedFiles, NAMES, SCENARIOS, type SeedFile } from './seed-files.js';

/** Told after each file: how many of how many are read. */
export type Progress = (done: number, total: number) => void;

/**
 * Reads all seeds of a folder and checks them.
 * @param folder holds one folder for each kind, with YAML files and CSV tables
 * @throws SeedError with every fault in every file at once
 */
export function readSeeds(folder: string, vocabulary: Vocabulary, progress: Progress = () => {}): Graph {
  const { files, faults } = findSeedFiles(folder, vocabulary);
  const reading = readDrafts(files, vocabulary, progress);
  return checkSeeds(folder, joinReadings([nothingBut(faults), reading]), vocabulary);
}

/** What files of seeds give, before anything is known to be right. */
export function readDrafts(files: readonly SeedFile[], vocabulary: Vocabulary, progress: Progress = () => {}): Reading {
  const readings = files.map((file, index) => {
    const reading = readFile(file, vocabulary);
    progress(index + 1, files.length);
    return reading;
  });
  return joinReadings(readings);
}

function readFile({ kind, name, path }: SeedFile, vocabulary: Vocabulary): Reading {
  const text = readText(path);
  if (typeof text !== 'string') return nothingBut([text]);
  if (kind === SCENARIOS) return readScenario(path, text);
  const keysOf = (of: string) => Object.keys(vocabulary.entities.get(of)?.keys ?? {});
  if (kind === NAMES) {
    const names = readNames(path, text, keysOf(name.replace(/\.ya?ml$/, '')));
    return { ...nothingBut(names.faults), names: [names] };
  }
  return path.endsWith('.csv') ? readCsv(path, kind, text, keysOf(kind)) : readYaml(path, kind, text, keysOf);
}
