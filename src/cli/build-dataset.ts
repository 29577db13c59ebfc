import type { Vocabulary } from '../domain/vocabulary.js';
import { describeFault, type Place, SeedError } from '../seed/fault.js';
import { shelveSeeds } from '../seed/read-seeds.js';
import { seedsDigest } from '../seed/seeds-digest.js';
import { ClaimSpool } from '../storage/claim-spool.js';
import type { DatasetFolder } from '../storage/dataset-folder.js';
import type { Manifest } from '../storage/dataset-record.js';
import { madeFrom, rememberOrigin } from '../storage/origin.js';
import { ProgressLine } from './progress.js';

/** A build and whether it wrote anything: the same seeds and definitions are not built twice. */
export interface Built {
  readonly manifest: Manifest;
  readonly unchanged: boolean;
}

/**
 * Publishes the dataset of the seeds unless it is the current one already. Seeds of which no byte has changed are not read
 * again.
 * @throws SeedError with every fault; nothing is published then
 */
export function buildDataset(seeds: string, folder: DatasetFolder, vocabulary: Vocabulary, now: Date): Built {
  const digest = seedsDigest(seeds, vocabulary);
  const current = digest === undefined ? undefined : madeFrom(folder, digest, vocabulary);
  if (current) return { manifest: current, unchanged: true };
  const built = readAndBuild(seeds, folder, vocabulary, now);
  // A seed that was changed meanwhile may have been read before or after.
  if (digest !== undefined && digest === seedsDigest(seeds, vocabulary)) rememberOrigin(folder, built.manifest, digest);
  return built;
}

function readAndBuild(seeds: string, folder: DatasetFolder, vocabulary: Vocabulary, now: Date): Built {
  const line = new ProgressLine();
  const spool = new ClaimSpool<Place>();
  try {
    const content = shelveSeeds(seeds, vocabulary, spool, (done, total) => line.show(`reading seeds ${done}/${total}`));
    if (folder.holds(content, vocabulary)) return { manifest: folder.manifest(), unchanged: true };
    const manifest = folder.publish(content, vocabulary, now, (step, done, total) => {
      line.show(`building dataset ${done}/${total}: ${step}`);
    });
    return { manifest, unchanged: false };
  } finally {
    spool.close();
    line.clear();
  }
}

/** Prints every fault of the seeds, one a line, and how many there are. Other errors go on their way. */
export function printFaults(error: unknown, consequence: string): void {
  if (!(error instanceof SeedError)) throw error;
  for (const fault of error.faults) console.error(describeFault(fault));
  console.error(`${error.message}; ${consequence}`);
}
