import { didYouMean } from '../domain/did-you-mean.js';
import type { View } from '../domain/view.js';
import type { Vocabulary } from '../domain/vocabulary.js';
import { InputError } from './input-error.js';

/** A key, or a relation to one, by which a list can be filtered. */
export interface Link {
  readonly description: string;
  /** The kind of the entities that it leads to; undefined where it is a word, a period or a date. */
  readonly target: string | undefined;
  /** The words that it may be; none where it is no choice. */
  readonly choices: readonly string[];
}

/** The keys and relations to one of a kind, by name. */
export function linksOf(kind: string, vocabulary: Vocabulary): ReadonlyMap<string, Link> {
  const links = [...vocabulary.fields(kind)].flatMap(([name, field]): (readonly [string, Link])[] => {
    if (field.type === 'key' && field.key.type === 'entity') {
      const { description, target } = field.key;
      return [[name, { description, target, choices: [] }]];
    }
    if (field.type === 'key' && field.key.type !== 'text' && field.key.type !== 'entity') {
      const { description, choices } = field.key;
      return [[name, { description, target: undefined, choices }]];
    }
    if (field.type !== 'property' || field.property.type !== 'one') return [];
    const { description, target } = field.property;
    return [[name, { description, target, choices: [] }]];
  });
  return new Map(links);
}

/**
 * The ids or words of a condition on a link.
 * @param argument what to call it in errors
 * @throws InputError for one that no entity can have there, which would find nothing without a word
 */
export function readLink(view: View, argument: string, { target, choices }: Link, given: readonly string[]) {
  for (const word of given) {
    if (target !== undefined) requireTarget(view, argument, target, word);
    else if (choices.length > 0 && !choices.includes(word)) {
      const hint = didYouMean(word, choices) || `; expected one of ${choices.join(', ')}`;
      throw new InputError(`filter: "${argument}" is never "${word}"${hint}`);
    }
  }
  return given;
}

function requireTarget(view: View, argument: string, target: string, id: string): void {
  const kind = view.entity(id)?.kind;
  if (kind === target) return;
  const problem = kind === undefined ? 'does not exist' : `is a ${kind}`;
  throw new InputError(
    `filter: "${argument}" leads to a ${target}, and "${id}" ${problem}${didYouMean(id, view.ids(target))}`,
  );
}
