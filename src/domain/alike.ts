import { quantityOf } from './claim.js';
import type { Entity } from './entity.js';
import type { Missing } from './figure.js';
import type { Computation } from './metric.js';
import { inWords } from './names.js';
import { agree } from './pick.js';
import type { Request, View } from './view.js';

/** What speaks against a comparison: it is refused for other work, and told with the settings that differ. */
export interface Differences {
  readonly refused: readonly Missing[];
  readonly settings: readonly string[];
}

const NONE: Differences = { refused: [], settings: [] };

/**
 * How the two entities that a metric compares differ: keys that make it another task (model, benchmark) refuse the
 * comparison; settings that both state and that differ (concurrency, precision, lengths) are listed.
 */
export function differences(view: View, entity: Entity, metric: Computation, request: Request): Differences {
  if (!metric.compares) return NONE;
  const [first, second] = metric.compares.map((name) => compared(view, entity, name, request));
  if (!first || !second) return NONE;
  return {
    refused: otherWork(view, first, second).map((difference) => ({
      subject: entity.id,
      property: difference.key,
      reason: `not comparable: ${difference.first} against ${difference.second}`,
    })),
    settings: otherSettings(view, first, second),
  };
}

/** A key that makes two entities of one kind no like work, with what each has. */
export interface OtherWork {
  readonly key: string;
  readonly first: string | undefined;
  readonly second: string | undefined;
}

/** The keys in which two entities of one kind would have to be the same to be compared, and are not. */
export function otherWork(view: View, first: Entity, second: Entity): readonly OtherWork[] {
  const { keys } = view.vocabulary.definition(first.kind).comparableBy;
  const unlike = keys.filter((key) => first.keys[key] !== second.keys[key]);
  return unlike.map((key) => ({ key, first: first.keys[key], second: second.keys[key] }));
}

/** The settings of two entities of one kind that both state and that differ, for reading. */
export function otherSettings(view: View, first: Entity, second: Entity): readonly string[] {
  const { settings } = view.vocabulary.definition(first.kind).comparableBy;
  return settings.flatMap((name) => settingDiffers(view, first, second, name));
}

function compared(view: View, entity: Entity, name: string, request: Request): Entity | undefined {
  if (name === 'self') return entity;
  const given = request.arguments?.[name] ?? entity.keys[name];
  return typeof given === 'string' ? view.entity(given) : undefined;
}

function settingDiffers(view: View, first: Entity, second: Entity, name: string): string[] {
  const [ours, theirs] = [view.claim(first.id, name), view.claim(second.id, name)];
  if (!ours || !theirs || agree(ours, theirs)) return [];
  const told = (claim: typeof ours) => (quantityOf(claim) ? claim.written : `"${claim.written}"`);
  return [`settings differ: ${inWords(name)} ${told(ours)} against ${told(theirs)}`];
}
