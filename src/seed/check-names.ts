import { didYouMean } from '../domain/did-you-mean.js';
import type { Vocabulary } from '../domain/vocabulary.js';
import type { DraftEntity } from './draft.js';
import { startOf } from './fault.js';
import type { FaultList } from './fault-list.js';
import type { NameReading } from './read-names.js';

/** Checks that names belong to entities of their kind: one of the seeds, or one that an import can make. */
export function checkNames(
  names: readonly NameReading[],
  drafts: ReadonlyMap<string, DraftEntity>,
  vocabulary: Vocabulary,
  faults: FaultList,
): void {
  for (const { kind, file, book, ids } of names) {
    const definition = vocabulary.entities.get(kind);
    if (!definition) {
      const hint = didYouMean(kind, vocabulary.entities.keys());
      faults.add(startOf(file), `"${kind}" is no kind of entity; expected the name of one${hint}`);
      continue;
    }
    for (const { id, made } of book.entries) {
      const place = ids.find(({ value }) => value === id)?.place ?? startOf(file);
      const draft = drafts.get(id);
      if (draft && draft.kind !== kind) faults.add(place, `"${id}" is a ${draft.kind}; expected a ${kind}`);
      if (draft || made === undefined) {
        const known = [...drafts.values()].filter((one) => one.kind === kind).map((one) => one.id.value);
        const hint = didYouMean(id, known);
        if (!draft) faults.add(place, `the ${kind} "${id}" does not exist; expected "name:" to make it with${hint}`);
        continue;
      }
      for (const [key, { type, optional }] of Object.entries(definition.keys)) {
        if (!optional && type === 'entity' && made.keys[key] === undefined) {
          faults.add(place, `the ${kind} "${id}" has no ${key}; expected "${key}:", as the seeds have no such ${kind}`);
        }
      }
    }
  }
}
