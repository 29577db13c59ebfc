import { overlayOf, requireEffect } from './apply-edit.js';
import type { Claim } from './claim.js';
import { type Edit, EditError } from './edit.js';
import type { Figure } from './figure.js';
import type { View } from './view.js';

/**
 * The view with edits laid over it, in their order: each is applied to what the ones before it made.
 * @throws EditError naming the first edit that has no effect, is ambiguous, or gives what cannot be
 */
export function assume(view: View, edits: readonly Edit[], origin: string): View {
  return edits.reduce((below, edit) => {
    requireEffect(edit, below);
    return below.over(overlayOf(edit, origin));
  }, view);
}

/** The edits that a figure of a view rests on: those without which it would be another. */
export function editsBehind(view: View, figure: Figure): readonly string[] {
  const { lens } = view;
  return lens.overlays.flatMap(({ text }, index) => {
    if (text === undefined || !figure.asked) return [];
    const overlays = lens.overlays.filter((_, other) => other !== index);
    return isTheSame(figure, view, { ...lens, overlays }) ? [] : [text];
  });
}

function isTheSame(figure: Figure, view: View, lens: View['lens']): boolean {
  try {
    const other = view.through(lens).askAgain(figure);
    return other !== undefined && digest(other) === digest(figure);
  } catch (error) {
    if (error instanceof EditError) return false; // a later edit cannot do without this one
    throw error;
  }
}

/** What makes a figure the one it is: its numbers, what went in and what is missing. */
function digest({ quantity, claim, inputs, missing }: Figure): string {
  const told = quantity && [quantity.low, quantity.estimate, quantity.high].map(String);
  const from = inputs.map(({ path, figure, via }) => [path, digest(figure), via.map(said)]);
  return JSON.stringify([told, claim && said(claim), from, missing]);
}

const said = ({ subject, property, source, written, locator, period, basis }: Claim) =>
  [subject, property, source, written, locator, period?.start, period?.end, basis].join('\n');
