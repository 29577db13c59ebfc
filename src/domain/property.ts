import { UNSPECIFIED } from './claim.js';
import { parseUnit, type Unit } from './unit.js';

/** `fixed` never changes; a `flow` is counted over a period; a `state` holds on a date and changes. */
export type Time = 'fixed' | 'flow' | 'state';

/** The least and the greatest value that can exist, in the coherent unit. */
export interface Range {
  readonly low: number;
  readonly high: number;
}

export const NON_NEGATIVE: Range = { low: 0, high: Number.POSITIVE_INFINITY };
export const SHARE: Range = { low: 0, high: 1 };
export const ANY: Range = { low: Number.NEGATIVE_INFINITY, high: Number.POSITIVE_INFINITY };

interface Common {
  readonly description: string;
  readonly time: Time;
  /** What exactly can have been measured, the default choice first; `unspecified` is always the last. */
  readonly bases: readonly string[];
}

/** A number with a unit. */
export interface Amount extends Common {
  readonly type: 'amount';
  /** The unit in which the figure is told unless the caller asks for another. */
  readonly unit: Unit;
  readonly range: Range;
}

/** A relation that sources state: to one entity, picked like a number, or to many, the union of what is claimed. */
export interface Relation extends Common {
  readonly type: 'one' | 'many';
  readonly target: string;
  /** Name of the list on the target that leads back. */
  readonly inverse: string;
}

export interface Words extends Common {
  readonly type: 'text' | 'date';
  /** The only texts that can be said; any if empty. */
  readonly choices: readonly string[];
  /** How the text has to be written; freely if undefined. */
  readonly notation: 'condition' | undefined;
}

/** What can be said of a kind of entity and disputed. */
export type Property = Amount | Relation | Words;

interface Choice {
  readonly time?: Time;
  readonly bases?: readonly string[];
}

const common = (description: string, { time = 'fixed', bases = [] }: Choice): Common => ({
  description,
  time,
  bases: [...bases, UNSPECIFIED],
});

/** A disputable number, told in `unit`. Non-negative unless a range is given. */
export function amount(unit: string, description: string, choice: Choice & { readonly range?: Range } = {}): Amount {
  const { range = NON_NEGATIVE } = choice;
  return Object.freeze({ type: 'amount', unit: parseUnit(unit), range, ...common(description, choice) });
}

/** A disputable relation to one entity of kind `target`; `inverse` names the list that leads back. */
export function one(target: string, inverse: string, description: string, choice: Choice = {}): Relation {
  return Object.freeze({ type: 'one', target, inverse, ...common(description, choice) });
}

/** A disputable relation to any number of entities of kind `target`. */
export function many(target: string, inverse: string, description: string, choice: Choice = {}): Relation {
  return Object.freeze({ type: 'many', target, inverse, ...common(description, choice) });
}

/** The property that links what may be one; most entities have nothing to say there. */
export const DOUBTFUL_IDENTITY = 'maybeSameAs';

/**
 * Other entities of the same kind that may be this one: a disputed identity is linked, never merged. It is shown as the
 * claim that it is, and no metric or rule reads it.
 */
export function doubtfulIdentity(kind: string): Relation {
  return many(kind, 'maybeSameAsOf', `Another ${kind} that may be the same one; they are linked, never merged`);
}

/** A disputable text: any, one of `choices`, or one in a notation. */
export function text(
  description: string,
  choice: Choice & { readonly choices?: readonly string[]; readonly notation?: 'condition' } = {},
): Words {
  const { choices = [], notation } = choice;
  return Object.freeze({ type: 'text', choices, notation, ...common(description, choice) });
}

/** A disputable date; it may be partial. */
export function date(description: string, choice: Choice = {}): Words {
  return Object.freeze({ type: 'date', choices: [], notation: undefined, ...common(description, choice) });
}
