import type { Period } from './period.js';
import type { Property } from './property.js';

/** A key that points to an entity of another kind; `inverse` names the list on the target that leads back. */
export interface EntityKey {
  readonly type: 'entity';
  readonly target: string;
  readonly inverse: string;
  readonly optional: boolean;
  readonly description: string;
}

/** A key that is a period, a date, a word of a fixed list, or a text. */
export interface PlainKey {
  readonly type: 'period' | 'date' | 'choice' | 'text';
  readonly choices: readonly string[];
  readonly optional: boolean;
  readonly description: string;
}

/** What makes an entity the one it is; the same in every view. */
export type Key = EntityKey | PlainKey;

/** A named list of entities that share keys with this one: for each pair, `theirs` (a path of keys) equals `ours`. */
export interface Collection {
  readonly kind: string;
  readonly where: readonly { readonly theirs: string; readonly ours: string }[];
  readonly description: string;
}

/** One kind of entity: its keys, what can be claimed of it, and how the API calls it. */
export interface EntityDefinition {
  /** The plural, in camel case, as the API's list is called. */
  readonly plural: string;
  readonly description: string;
  readonly keys: Readonly<Record<string, Key>>;
  readonly properties: Readonly<Record<string, Property>>;
  /** Properties that are measured together and therefore picked from one statement. */
  readonly measuredTogether: readonly string[];
  /** What two entities must have alike to be compared: keys without which it is another task, and settings. */
  readonly comparableBy: { readonly keys: readonly string[]; readonly settings: readonly string[] };
  readonly collections: Readonly<Record<string, Collection>>;
  /** The key that leads to the company whose fiscal calendar its periods follow; `self` for a company. */
  readonly calendar: string | undefined;
}

type Draft = Pick<EntityDefinition, 'plural' | 'description'> & Partial<EntityDefinition>;

/** Defines a kind of entity; the file's name is its id. */
export function defineEntity(draft: Draft): EntityDefinition {
  return Object.freeze({
    keys: {},
    properties: {},
    measuredTogether: [],
    comparableBy: { keys: [], settings: [] },
    collections: {},
    calendar: undefined,
    ...draft,
  });
}

/** A key to an entity of kind `target`. */
export function key(target: string, inverse: string, description: string): EntityKey {
  return Object.freeze({ type: 'entity', target, inverse, optional: false, description });
}

/** A key to an entity that may be unknown or not exist. */
export function optionalKey(target: string, inverse: string, description: string): EntityKey {
  return Object.freeze({ type: 'entity', target, inverse, optional: true, description });
}

/** The period that an entity is about; absent where the source does not say. */
export function periodKey(description: string): PlainKey {
  return Object.freeze({ type: 'period', choices: [], optional: true, description });
}

/** Whether the entities of a kind are statements that are each about a period, such as shares. */
export function hasPeriodKey({ keys }: EntityDefinition): boolean {
  return keys.period?.type === 'period';
}

/** A key that is one word of a list. */
export function choiceKey(choices: readonly string[], description: string): PlainKey {
  return Object.freeze({ type: 'choice', choices, optional: false, description });
}

/** A key that is one word of a list and may be absent. */
export function optionalChoiceKey(choices: readonly string[], description: string): PlainKey {
  return Object.freeze({ type: 'choice', choices, optional: true, description });
}

/** A key that is a text and may be absent. */
export function textKey(description: string): PlainKey {
  return Object.freeze({ type: 'text', choices: [], optional: true, description });
}

/** A key that is a date, which may be partial, and may be absent. */
export function dateKey(description: string): PlainKey {
  return Object.freeze({ type: 'date', choices: [], optional: true, description });
}

/** A node of the graph. */
export interface Entity {
  readonly id: string;
  readonly kind: string;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly description: string;
  /** Ids of entities, words and texts by key; a key without value is left out. */
  readonly keys: Readonly<Record<string, string>>;
  /** The period key, read with the calendar of its company. */
  readonly period: Period | undefined;
}
