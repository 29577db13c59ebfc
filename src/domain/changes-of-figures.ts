import type { ChangeKind } from './changes-pairing.js';
import { defaultFigures } from './default-figures.js';
import type { Entity } from './entity.js';
import { claimsBehind, type Figure } from './figure.js';
import { samePeriod } from './period.js';
import type { Quantity } from './quantity.js';
import type { View } from './view.js';

/** In what two figures of one name can differ: their numbers, what they are of, and what they rest on. */
export const FIGURE_ASPECTS = ['value', 'basis', 'period', 'nature', 'grade', 'claims'] as const;
export type FigureAspect = (typeof FIGURE_ASPECTS)[number];

/** A default figure that differs between two views: known in one alone, another number, or the same on other claims. */
export interface FigureChange {
  readonly kind: ChangeKind;
  readonly subject: string;
  /** The property or metric. */
  readonly property: string;
  /** Undefined where the view's dataset has no such entity. */
  readonly before: Figure | undefined;
  readonly after: Figure | undefined;
  readonly differs: readonly FigureAspect[];
}

/**
 * The figures of the given entities that differ: every property and metric that needs no argument.
 * @throws EditError where an edit gives what cannot be
 */
export function changesOfFigures(before: View, after: View, entities: readonly Entity[]): readonly FigureChange[] {
  return entities.flatMap(({ id, kind }) =>
    defaultFigures(kind, after.vocabulary).flatMap(({ name }): FigureChange[] => {
      const [old, now] = [before, after].map((view) =>
        view.entity(id)?.kind === kind ? view.figure(id, name) : undefined,
      );
      const differs = differences(old, now);
      if (differs.length === 0) return [];
      return [{ kind: kindOf(old, now), subject: id, property: name, before: old, after: now, differs }];
    }),
  );
}

function kindOf(before: Figure | undefined, after: Figure | undefined): ChangeKind {
  if (!before?.quantity) return 'appeared';
  return after?.quantity ? 'altered' : 'vanished';
}

/** Nothing for two figures of which nothing is known, whatever they are missing; the value where one of them is known. */
function differences(before: Figure | undefined, after: Figure | undefined): readonly FigureAspect[] {
  if (!before?.quantity && !after?.quantity) return [];
  if (!before?.quantity || !after?.quantity) return ['value'];
  const differs: Readonly<Record<FigureAspect, boolean>> = {
    value: numbers(before.quantity) !== numbers(after.quantity),
    basis: before.basis !== after.basis,
    period: !samePeriod(before.period, after.period),
    nature: before.nature !== after.nature,
    grade: before.grade !== after.grade,
    claims: idsBehind(before).join() !== idsBehind(after).join(),
  };
  return FIGURE_ASPECTS.filter((aspect) => differs[aspect]);
}

const DIGITS = 12; // a sum in another order may be off in the last of sixteen

function numbers({ low, estimate, high, coverage }: Quantity): string {
  return [low, estimate, high, coverage].map((value) => value?.toPrecision(DIGITS) ?? '-').join(' ');
}

const idsBehind = (figure: Figure): readonly string[] =>
  claimsBehind(figure)
    .map(({ id }) => id)
    .sort();
