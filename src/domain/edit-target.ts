import { didYouMean } from './did-you-mean.js';
import type { EditDraft, EditFault, EditTarget, EditWord, KnownIds } from './edit.js';
import { PeriodError, parsePeriod } from './period.js';
import type { Vocabulary } from './vocabulary.js';

/** Whom an edit is about; undefined, with the faults, where that cannot be told. */
export function readTarget(
  draft: EditDraft,
  vocabulary: Vocabulary,
  known: KnownIds,
  faults: EditFault[],
): EditTarget | undefined {
  const fault = (word: EditWord | 'where', message: string) => faults.push({ word, message, column: 1 });
  const { words, where } = draft;
  const { about, all } = words;
  if ((about === undefined) === (all === undefined)) {
    const found = about === undefined ? 'neither "about" nor "all"' : 'both "about" and "all"';
    fault('about', `found ${found}; expected the id of an entity, or a kind`);
    return undefined;
  }
  if (about !== undefined) {
    if (Object.keys(where).length > 0) fault('where', '"where" goes with "all", which names a kind');
    if (known.kindOf(about) !== undefined) return { about };
    fault('about', `"${about}" does not exist${didYouMean(about, known.ids())}`);
    return undefined;
  }
  const kind = all as string; // one of the two is given
  if (!vocabulary.entities.has(kind)) {
    fault('all', `"${kind}" is no kind of entity${didYouMean(kind, vocabulary.entities.keys())}`);
    return undefined;
  }
  for (const [name, id] of Object.entries(where)) faults.push(...conditionFaults(kind, name, id, vocabulary, known));
  return { all: kind, where };
}

/** A condition of `where`: a key, or a relation to one entity. */
function conditionFaults(
  kind: string,
  name: string,
  value: string,
  vocabulary: Vocabulary,
  known: KnownIds,
): readonly EditFault[] {
  const faults: EditFault[] = [];
  const { keys, properties } = vocabulary.definition(kind);
  const relations = Object.keys(properties).filter((other) => properties[other]?.type === 'one');
  const links = [...Object.keys(keys), ...relations];
  const fault = (part: 'name' | 'value', message: string) => {
    faults.push({ word: 'where', condition: { name, part }, message, column: 1 });
  };
  if (!links.includes(name)) {
    fault('name', `${kind} has no key or relation "${name}"${didYouMean(name, links)}`);
    return faults;
  }
  const key = Object.hasOwn(keys, name) ? keys[name] : undefined;
  const property = properties[name];
  const kindWanted = key?.type === 'entity' ? key.target : property?.type === 'one' ? property.target : undefined;
  if (kindWanted !== undefined && known.kindOf(value) !== kindWanted) {
    fault('value', wrongLink(name, value, kindWanted, known));
  }
  if (key?.type === 'choice' && !key.choices.includes(value)) {
    const hint = didYouMean(value, key.choices) || `; expected one of ${key.choices.join(', ')}`;
    fault('value', `"${value}" is no ${name} of a ${kind}${hint}`);
  }
  if (key?.type === 'period') {
    try {
      parsePeriod(value);
    } catch (error) {
      if (!(error instanceof PeriodError)) throw error;
      fault('value', error.message);
    }
  }
  return faults;
}

/** What to say of an id that is of another kind than a key or relation leads to, or does not exist. */
export function wrongLink(name: string, id: string, wanted: string, known: KnownIds): string {
  const kind = known.kindOf(id);
  const found = kind === undefined ? 'which does not exist' : `which is a ${kind}`;
  const near = [...known.ids()].filter((other) => known.kindOf(other) === wanted);
  return `"${name}" points to "${id}", ${found}; expected a ${wanted}${didYouMean(id, near)}`;
}
