import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { NameBook } from '../domain/name-book.js';
import type { Vocabulary } from '../domain/vocabulary.js';
import type { Known } from '../importers/seeds/known.js';
import { joinReadings, nothingBut, type Reading } from '../seed/draft.js';
import { SeedError } from '../seed/fault.js';
import { readDrafts } from '../seed/read-seeds.js';
import { findSeedFiles } from '../seed/seed-files.js';

/**
 * The seeds of several folders laid over each other: a file of a later folder stands in the place of the same file of an
 * earlier one. What does not exist is left out.
 * @param without says of a file, by kind and name, that it is not to be read
 */
export function layeredSeeds(
  folders: readonly string[],
  vocabulary: Vocabulary,
  without: (path: string) => boolean = () => false,
): Reading {
  const found = folders.filter((folder) => existsSync(folder)).map((folder) => findSeedFiles(folder, vocabulary));
  const files = new Map(found.flatMap((one) => one.files.map((file) => [join(file.kind, file.name), file] as const)));
  const read = [...files].filter(([path]) => !without(path)).map(([, file]) => file);
  return joinReadings([nothingBut(found.flatMap(({ faults }) => faults)), readDrafts(read, vocabulary)]);
}

/** What an import has to know of seeds. @throws SeedError where their form has faults */
export function knownOf({ drafts, additions, names, faults }: Reading): Known {
  if (faults.length > 0) throw new SeedError(faults);
  const claims = [...drafts, ...additions].flatMap(({ id, statements }) =>
    statements.flatMap(({ words, values }) =>
      values.map((value) => ({
        subject: id.value,
        property: value.property.value,
        basis: (value.words.basis ?? words.basis)?.value,
        source: words.source?.value ?? '',
        at: (value.words.at ?? words.at)?.value ?? '',
        value: value.value.value,
      })),
    ),
  );
  const entities = drafts.map(({ id, kind, name, aliases, keys }) => ({
    id: id.value,
    kind,
    name: name?.value ?? id.value,
    aliases: aliases.map(({ value }) => value),
    keys: Object.fromEntries([...keys].map(([key, { value }]) => [key, value])),
  }));
  return { entities, claims, names: new Map<string, NameBook>(names.map(({ kind, book }) => [kind, book])) };
}
