import { didYouMean } from '../domain/did-you-mean.js';
import type { View } from '../domain/view.js';
import { InputError } from './input-error.js';

/**
 * The id that an argument gives.
 * @throws InputError for an id that does not exist, or is no source where one is asked for
 */
export function knownId(view: View, argument: 'about' | 'ids' | 'source' | 'sources', id: string): string {
  const isAny = argument === 'about' || argument === 'ids';
  const kinds = isAny ? [...view.vocabulary.entities.keys()] : ['source'];
  const found = view.entity(id);
  if (found && kinds.includes(found.kind)) return id;
  const problem = found ? `"${id}" is a ${found.kind}, expected a source` : `there is no "${id}"`;
  const near = didYouMean(
    id,
    kinds.flatMap((kind) => view.ids(kind)),
  );
  throw new InputError(`${argument}: ${problem}${near}`);
}
