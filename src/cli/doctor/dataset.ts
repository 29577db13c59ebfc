import { findingsOf } from '../../domain/findings.js';
import { View } from '../../domain/view.js';
import type { Vocabulary } from '../../domain/vocabulary.js';
import { readSeeds } from '../../seed/read-seeds.js';
import { contentId } from '../../storage/content-id.js';
import type { DatasetFolder } from '../../storage/dataset-folder.js';
import { verifyDataset } from '../../storage/verify-dataset.js';
import { type Health, health, Unwell } from './check.js';

/** Whether the current dataset is whole, can be read, and is what the seeds say; nothing more where the first is not so. */
export function datasetHealth(folder: DatasetFolder, vocabulary: Vocabulary, seeds: string): readonly Health[] {
  const whole = health('dataset', 'a dataset that is whole; run "chipgraph build"', () => {
    const manifest = folder.manifest();
    folder.verify(manifest);
    verifyDataset(folder.fileOf(manifest), manifest.dataset, manifest);
    return `${manifest.dataset.slice(0, 16)}: sha256, integrity, keys and counts as they were built`;
  });
  if (!whole.ok) return [whole];
  return [
    whole,
    health('rules', 'a dataset that this version can read; run "chipgraph build"', () => found(folder, vocabulary)),
    health('seeds', 'the dataset of the seeds as they are; run "chipgraph build"', () =>
      sameAs(folder, vocabulary, seeds),
    ),
  ];
}

/** What the rules find, which is a fact about the world and no fault. */
function found(folder: DatasetFolder, vocabulary: Vocabulary): string {
  const { store } = folder.open(vocabulary);
  try {
    const findings = findingsOf(new View(store, vocabulary)).all();
    const errors = findings.filter(({ severity }) => severity === 'error').length;
    return `all were run: ${errors} errors and ${findings.length - errors} warnings in what sources say`;
  } finally {
    store.close();
  }
}

function sameAs(folder: DatasetFolder, vocabulary: Vocabulary, seeds: string): string {
  const id = contentId(readSeeds(seeds, vocabulary));
  if (id !== folder.manifest().dataset) throw new Unwell(`"${seeds}" has changed since: it is ${id.slice(0, 16)} now`);
  return `the dataset is that of "${seeds}"`;
}
