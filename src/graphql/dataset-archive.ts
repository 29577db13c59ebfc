import type { View } from '../domain/view.js';
import type { DatasetFacts } from './dataset-object.js';

/** An older dataset as it can be asked, or why it cannot be: its file is damaged, or was built with other definitions. */
export type Kept = { readonly view: View } | { readonly fault: string };

/** Where the API reads datasets other than the one that answers. Nothing of a dataset ever changes. */
export interface DatasetArchive {
  /** All that are kept, the one that answers among them, the latest built first. */
  list(): readonly DatasetFacts[];
  /** @param dataset the whole id of one that is listed */
  open(dataset: string): Kept;
}
