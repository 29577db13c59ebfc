import type { Nature } from './claim.js';
import { NATURES } from './claim.js';
import { didYouMean } from './did-you-mean.js';
import type { Key } from './entity.js';
import type { Condition } from './formula.js';
import type { MetricArgument } from './metric.js';
import type { List } from './operand.js';
import type { View } from './view.js';

/** The condition on what the source speaks of: what happened, or what may come. */
const NATURE = 'nature';

/** The id of the entity that a word of a condition stands for; undefined if there is none. */
export type Words = (word: string) => string | undefined;

/**
 * Whether a member of a list fulfils every condition. A key is one of the words, or the entity that one of them stands
 * for. A nature holds of all that went into the value; a value that is unknown may have any.
 */
export function meets(
  view: View,
  { subject, value }: List['members'][number],
  conditions: readonly Condition[],
  idOf: Words,
): boolean {
  const entity = view.entity(subject);
  const keys = entity && view.vocabulary.definition(entity.kind).keys;
  return conditions.every(({ name, words }) => {
    if (name === NATURE) return value.inputs.every(({ figure: { nature } }) => !nature || words.includes(nature));
    const key = entity?.keys[name];
    const isEntity = keys?.[name]?.type === 'entity';
    return key !== undefined && words.some((word) => (isEntity ? idOf(word) : word) === key);
  });
}

/** Conditions for a reader: "leg purchase or prepayment and payer vendor". */
export function inEnglish(conditions: readonly Condition[]): string {
  return conditions.map(({ name, words }) => `${name} ${words.join(' or ')}`).join(' and ');
}

/** What a condition can be checked against: the keys of the members, and those of the formula's own entity. */
export interface ConditionScope {
  readonly kind: string;
  readonly keys: Readonly<Record<string, Key>>;
  readonly ownKeys: Readonly<Record<string, Key>>;
  readonly arguments: Readonly<Record<string, MetricArgument>>;
}

/** Why a condition can never hold: the fault in words; undefined if it can. */
export function conditionFault({ name, words }: Condition, scope: ConditionScope): string | undefined {
  const key = Object.hasOwn(scope.keys, name) ? scope.keys[name] : undefined;
  if (!key && name !== NATURE) {
    return `${scope.kind} has no key "${name}"${didYouMean(name, [...Object.keys(scope.keys), NATURE])}`;
  }
  const allowed = allowedWords(key, scope);
  if (!allowed) return `"${name}" of ${scope.kind} is neither a choice nor an entity`;
  const odd = words.find((word) => !allowed.includes(word));
  return odd === undefined ? undefined : `"${name}" of ${scope.kind} is never "${odd}"${didYouMean(odd, allowed)}`;
}

function allowedWords(
  key: Key | undefined,
  { ownKeys, arguments: args }: ConditionScope,
): readonly string[] | undefined {
  if (!key) return NATURES satisfies readonly Nature[];
  if (key.type === 'choice') return key.choices;
  if (key.type !== 'entity') return undefined;
  const own = Object.entries(ownKeys).filter(([, one]) => one.type === 'entity' && one.target === key.target);
  const given = Object.entries(args).filter(([, one]) => one.type === 'entity' && one.kind === key.target);
  return [...own, ...given].map(([word]) => word);
}
