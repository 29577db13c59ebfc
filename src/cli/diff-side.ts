import { existsSync, statSync } from 'node:fs';
import { storeOfGraph } from '../domain/memory-store.js';
import { View } from '../domain/view.js';
import type { Vocabulary } from '../domain/vocabulary.js';
import { readSeeds } from '../seed/read-seeds.js';
import { openDatasetFile } from '../storage/dataset-file.js';
import { DatasetFolder } from '../storage/dataset-folder.js';
import { UserError } from './user-error.js';

const SHOWN_DIGITS = 16;

/**
 * The view of what one side of a diff names: a folder of seeds, the file of a dataset, or the beginning of the id of one
 * that the data folder keeps. It is open until the program ends.
 * @throws SeedError with every fault, DatasetError for a file that cannot be read, UserError for what is none of the three
 */
export function viewOfSide(
  written: string,
  data: string,
  vocabulary: Vocabulary,
  progress: (done: number, total: number) => void,
): View {
  if (existsSync(written)) {
    const isFolder = statSync(written).isDirectory();
    const store = isFolder
      ? storeOfGraph(readSeeds(written, vocabulary, progress))
      : openDatasetFile(written, vocabulary);
    return new View(store, vocabulary);
  }
  const folder = new DatasetFolder(data);
  // The latest built first; of one that was built twice the latest.
  const listed = [
    ...new Map(
      folder
        .records()
        .toReversed()
        .map((one) => [one.dataset, one]),
    ).values(),
  ].reverse();
  const found = listed.filter(({ dataset }) => written !== '' && dataset.startsWith(written));
  const [one, ...more] = found;
  const ids = (more.length > 0 ? found : listed).map(({ dataset }) => dataset.slice(0, SHOWN_DIGITS));
  if (more.length > 0) throw new UserError(`several datasets in "${data}" begin with "${written}": ${ids.join(', ')}`);
  if (!one) {
    const expected = ids.length > 0 ? `, or one of ${ids.join(', ')}` : '';
    const problem = `"${written}" is no file, no folder, and no dataset in "${data}"`;
    throw new UserError(`${problem}; expected a folder of seeds, a .sqlite file of a dataset${expected}`);
  }
  return new View(openDatasetFile(folder.fileOf(one), vocabulary), vocabulary);
}
