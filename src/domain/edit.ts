import type { ClaimValue } from './claim.js';
import type { Computation } from './metric.js';
import type { Quantity } from './quantity.js';

/** What an edit does: puts a value in the place of what is claimed, multiplies what is claimed, or takes claims away. */
export const EDIT_ACTS = ['set', 'scale', 'withdraw'] as const;
export type EditAct = (typeof EDIT_ACTS)[number];

/** The words of an edit; which of them an act takes is in EDIT_WORDS. */
export type EditWord = 'about' | 'all' | 'property' | 'value' | 'by' | 'basis' | 'period' | 'source';

const TARGET = ['about', 'all', 'property', 'basis', 'period'] as const;

/** The words that each act takes, beside `where`. */
export const EDIT_WORDS: Readonly<Record<EditAct, readonly EditWord[]>> = {
  set: [...TARGET, 'value'],
  scale: [...TARGET, 'by'],
  withdraw: [...TARGET, 'source'],
};

/** An edit as a scenario or a request says it, unchecked. */
export interface EditDraft {
  readonly act: EditAct;
  readonly words: Readonly<Partial<Record<EditWord, string>>>;
  /** With `all`: the keys or relations that the entities must have. */
  readonly where: Readonly<Record<string, string>>;
}

/** Whom an edit is about: one entity, or all of a kind that have the given keys or relations. */
export type EditTarget =
  | { readonly about: string }
  | { readonly all: string; readonly where: Readonly<Record<string, string>> };

interface Common {
  readonly target: EditTarget;
  readonly kind: string;
  readonly basis: string | undefined;
  /** As written, since it is read with the calendar of each subject. */
  readonly period: string | undefined;
  /** What it assumes, for reading: "cerebras-cs-3.power set to 12 kW". */
  readonly text: string;
  /** The same for the same edit. */
  readonly key: string;
}

/** An edit that fits the vocabulary. A value or factor may be a formula, worked out in the view before the edit. */
export type Edit =
  | (Common & {
      readonly act: 'set';
      readonly property: string;
      readonly value: ClaimValue | Computation;
      readonly written: string;
    })
  | (Common & {
      readonly act: 'scale';
      readonly property: string;
      readonly by: Quantity | Computation;
      readonly written: string;
    })
  | (Common & {
      readonly act: 'withdraw';
      readonly property: string | undefined;
      readonly source: string | undefined;
    });

/** Something wrong with an edit. `word` is what it stands in; undefined where something is lacking. */
export interface EditFault {
  readonly word: EditWord | 'where' | undefined;
  /** Which condition of `where`, and whether its name or its value is meant. */
  readonly condition?: { readonly name: string; readonly part: 'name' | 'value' };
  readonly message: string;
  /** The place in the word, from 1. */
  readonly column: number;
}

/** The entities that an edit may name. */
export interface KnownIds {
  kindOf(id: string): string | undefined;
  ids(): Iterable<string>;
}

/** An edit that has no effect where it was asked for, or more than one; the message names the claims. */
export class EditError extends Error {
  readonly code = 'EDIT_ERROR';
}
