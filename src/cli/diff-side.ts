import { existsSync, statSync } from 'node:fs';
import { storeOfGraph } from '../domain/memory-store.js';
import { View } from '../domain/view.js';
import type { Vocabulary } from '../domain/vocabulary.js';
import { readSeeds } from '../seed/read-seeds.js';
import { KeptDatasets, openDataset } from '../storage/kept-datasets.js';
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
    const store = isFolder ? storeOfGraph(readSeeds(written, vocabulary, progress)) : openDataset(written, vocabulary);
    return new View(store, vocabulary);
  }
  const kept = new KeptDatasets(data, vocabulary);
  const listed = kept.list();
  const found = listed.filter(({ dataset }) => written !== '' && dataset.startsWith(written));
  const [one, ...more] = found;
  const ids = (more.length > 0 ? found : listed).map(({ dataset }) => dataset.slice(0, SHOWN_DIGITS));
  if (more.length > 0) throw new UserError(`several datasets in "${data}" begin with "${written}": ${ids.join(', ')}`);
  if (!one) {
    const expected = ids.length > 0 ? `, or one of ${ids.join(', ')}` : '';
    const problem = `"${written}" is no file, no folder, and no dataset in "${data}"`;
    throw new UserError(`${problem}; expected a folder of seeds, a .sqlite file of a dataset${expected}`);
  }
  const opened = kept.open(one.dataset);
  if ('fault' in opened) throw new UserError(opened.fault);
  return opened.view;
}
