import { basename, dirname } from 'node:path';
import { ASSUMPTIONS } from '../domain/vocabulary.js';
import type { DraftEntity } from './draft.js';
import { type Fault, startOf } from './fault.js';
import type { FaultList } from './fault-list.js';

const { kind: KIND, id: ID } = ASSUMPTIONS;

/**
 * Checks that the seeds hold the one entity that carries the defaults of metrics, and nothing else of its kind or id.
 * @param unread what reading the files has found: assumptions that could not be read are not missing
 */
export function checkAssumptions(
  folder: string,
  drafts: readonly DraftEntity[],
  unread: readonly Fault[],
  faults: FaultList,
): void {
  for (const { kind, id } of drafts) {
    if (kind === KIND && id.value !== ID) {
      faults.add(id.place, `the ${KIND} "${id.value}" is one too many; expected "${ID}" and no other`);
    }
    if (kind !== KIND && id.value === ID) {
      faults.add(id.place, `the id "${ID}" is that of the ${KIND}; expected another for a ${kind}`);
    }
  }
  const written = drafts.some(({ kind }) => kind === KIND);
  const tried = unread.some(({ place: { file } }) => basename(dirname(file)) === KIND);
  if (!written && !tried) {
    faults.add(startOf(folder), `the seeds have no "${ID}"; expected ${KIND}/${ID}.yaml with the defaults of metrics`);
  }
}
