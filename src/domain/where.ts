import type { Nature } from './claim.js';
import { NATURES } from './claim.js';
import { didYouMean } from './did-you-mean.js';
import type { Key } from './entity.js';
import type { Condition } from './formula.js';
import type { MetricArgument } from './metric.js';
import { type List, type Scalar, unknown } from './operand.js';
import type { View } from './view.js';

/** The condition on what the source speaks of: what happened, or what may come. */
const NATURE = 'nature';

/** The id of the entity that a word of a condition stands for; undefined if there is none. */
export type Words = (word: string) => string | undefined;

/**
 * The members of a list whose keys are each one of the words, or the entity that a word stands for. A value of which
 * some input has another nature than those asked for is unknown in them: a plan for 100 does not say that none stands.
 */
export function membersWhere(view: View, list: List, conditions: readonly Condition[], idOf: Words): List {
  const [one] = list.members;
  const kind = one && view.entity(one.subject)?.kind;
  if (kind === undefined) return list;
  const declared = view.vocabulary.definition(kind).keys;
  const read = conditions.map((condition) => {
    const isEntity = declared[condition.name]?.type === 'entity';
    return { ...condition, words: isEntity ? condition.words.flatMap((word) => idOf(word) ?? []) : condition.words };
  });
  const natures = read.filter(({ name }) => name === NATURE);
  const members = list.members.filter(({ subject }) => hasKeys(view, subject, read));
  return {
    ...list,
    members: members.map(({ subject, value }) => ({ subject, value: natures.reduce(inNature, value) })),
    missing: list.missing.map((absent) => ({ ...absent, reason: `none with ${inEnglish(read)}` })),
  };
}

function hasKeys(view: View, subject: string, conditions: readonly Condition[]): boolean {
  const keys = view.entity(subject)?.keys;
  return conditions.every(({ name, words }) => {
    const key = keys?.[name];
    return name === NATURE || (key !== undefined && words.includes(key));
  });
}

function inNature(value: Scalar, { words }: Condition): Scalar {
  const others = value.inputs.filter(({ figure: { nature } }) => nature !== undefined && !words.includes(nature));
  if (others.length === 0) return value;
  return unknown(
    others.map(({ figure: { subject, property, nature } }) => {
      return { subject, property, reason: `of nature ${nature}, not ${words.join(' or ')}` };
    }),
  );
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
