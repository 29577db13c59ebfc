import type { EditAct, EditWord } from '../domain/edit.js';
import type { Fault, Located, Place } from './fault.js';
import type { NameReading } from './read-names.js';

/** Words of a claim that are not properties; a block gives them for all its claims, a value for itself. */
export const CLAIM_WORDS = [
  'source',
  'at',
  'published',
  'period',
  'basis',
  'nature',
  'grade',
  'rank',
  'quote',
  'note',
] as const;
export type ClaimWord = (typeof CLAIM_WORDS)[number];

export type Words = Readonly<Partial<Record<ClaimWord, Located<string>>>>;

/** One value of one property, as it was written. */
export interface DraftValue {
  readonly property: Located<string>;
  readonly value: Located<string>;
  readonly words: Words;
  /** The unit that a table's header gives for bare numbers. */
  readonly unit: Located<string> | undefined;
}

/** What one source says at one place. */
export interface DraftStatement {
  readonly place: Place;
  readonly words: Words;
  readonly values: readonly DraftValue[];
}

/** An entity as a file has it, before anything is known to be right. */
export interface DraftEntity {
  readonly kind: string;
  readonly id: Located<string>;
  readonly name: Located<string> | undefined;
  readonly aliases: readonly Located<string>[];
  readonly description: Located<string> | undefined;
  readonly keys: ReadonlyMap<string, Located<string>>;
  readonly statements: readonly DraftStatement[];
}

/** An edit of a scenario, as it was written. */
export interface DraftEdit {
  readonly act: Located<EditAct>;
  readonly words: ReadonlyMap<EditWord, Located<string>>;
  readonly where: readonly { readonly name: Located<string>; readonly value: Located<string> }[];
}

/** A scenario as a file has it. */
export interface DraftScenario {
  readonly id: Located<string>;
  readonly name: Located<string> | undefined;
  readonly rationale: Located<string> | undefined;
  readonly edits: readonly DraftEdit[];
}

/** Claims of a table on an entity that stands elsewhere. */
export type DraftAddition = Pick<DraftEntity, 'kind' | 'id' | 'statements'>;

/** What a file gave, and what was wrong with its form. */
export interface Reading {
  readonly drafts: readonly DraftEntity[];
  readonly additions: readonly DraftAddition[];
  readonly scenarios: readonly DraftScenario[];
  /** How other sources write the names of entities. */
  readonly names: readonly NameReading[];
  readonly faults: readonly Fault[];
}

/** Whether a name is a word of a claim. */
export function isClaimWord(name: string): name is ClaimWord {
  return (CLAIM_WORDS as readonly string[]).includes(name);
}

/** A file that gave nothing but faults. */
export function nothingBut(faults: readonly Fault[]): Reading {
  return { drafts: [], additions: [], scenarios: [], names: [], faults };
}

/** All that several files gave, in their order. */
export function joinReadings(readings: readonly Reading[]): Reading {
  return {
    drafts: readings.flatMap(({ drafts }) => drafts),
    additions: readings.flatMap(({ additions }) => additions),
    scenarios: readings.flatMap(({ scenarios }) => scenarios),
    names: readings.flatMap(({ names }) => names),
    faults: readings.flatMap(({ faults }) => faults),
  };
}
