import type { Claim } from '../domain/claim.js';
import type { Graph } from '../domain/graph.js';
import type { Vocabulary } from '../domain/vocabulary.js';
import { type CheckedSeeds, checkSeeds } from './check.js';
import { type ClaimShelf, ListedClaims } from './claim-shelf.js';
import { joinReadings, nothingBut, type Reading } from './draft.js';
import { KeptReadings } from './kept-readings.js';
import { findSeedFiles, type SeedFile } from './seed-files.js';

/** Told after each file: how many of how many are read. */
export type Progress = (done: number, total: number) => void;

/**
 * Reads all seeds of a folder and checks them; the graph is in memory as a whole.
 * @param folder holds one folder for each kind, with YAML files and CSV tables
 * @throws SeedError with every fault in every file at once
 */
export function readSeeds(folder: string, vocabulary: Vocabulary, progress: Progress = () => {}): Graph {
  return shelveSeeds(folder, vocabulary, new ListedClaims(), progress);
}

/**
 * Reads all seeds of a folder, checks them, and puts their claims onto a shelf. Seeds that are large are read twice: for
 * what they are about, and for what they claim of it.
 * @throws SeedError with every fault in every file at once
 */
export function shelveSeeds<Sorted extends Iterable<Claim>>(
  folder: string,
  vocabulary: Vocabulary,
  shelf: ClaimShelf<Sorted>,
  progress: Progress = () => {},
): CheckedSeeds<Sorted> {
  const { files, faults } = findSeedFiles(folder, vocabulary);
  const readings = new KeptReadings(vocabulary);
  const done = new Set<SeedFile>();
  const all = files.map((file) => () => {
    const reading = readings.read(file);
    progress(done.add(file).size, files.length);
    return reading;
  });
  return checkSeeds(folder, [() => nothingBut(faults), ...all], vocabulary, shelf);
}

/** What files of seeds give, before anything is known to be right. */
export function readDrafts(files: readonly SeedFile[], vocabulary: Vocabulary): Reading {
  const readings = new KeptReadings(vocabulary);
  return joinReadings(files.map((file) => readings.read(file)));
}
