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
    const above = below.over(overlayOf(edit, origin));
    requireEffect(edit, below, above);
    return above;
  }, view);
}

/**
 * The edits that a figure of a view rests on, in their order: the first ones are left out as long as it stays the same.
 * Of two edits that do the same the later one is told, and what a later one takes the place of is not.
 */
export function editsBehind(view: View, figure: Figure): readonly string[] {
  const { lens } = view;
  if (!figure.asked) return [];
  const kept = lens.overlays.reduce((overlays, overlay) => {
    const without = overlays.filter((other) => other !== overlay);
    return overlay.text !== undefined && isTheSame(figure, view, { ...lens, overlays: without }) ? without : overlays;
  }, lens.overlays);
  return kept.flatMap(({ text }) => text ?? []);
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
