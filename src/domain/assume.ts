import { overlayOf } from './apply-edit.js';
import type { Claim } from './claim.js';
import { type Edit, EditError } from './edit.js';
import type { Figure } from './figure.js';
import type { Lens, SourceFilter } from './lens.js';
import type { Overlay } from './overlay.js';
import type { View } from './view.js';

/** How something is laid over a view. */
export type LayOver = (below: View, overlay: Overlay) => View;

/** To be looked at again. */
export const kept: LayOver = (below, overlay) => below.over(overlay);
/** For a look or two. */
export const passing: LayOver = (below, overlay) => below.imagine(overlay);

/**
 * The view with edits laid over it, in their order: each is applied to what the ones before it made.
 * @throws EditError naming the first edit that has no effect, is ambiguous, or gives what cannot be
 */
export function assume(view: View, edits: readonly Edit[], origin: string, lay: LayOver = kept): View {
  return edits.reduce((below, edit) => {
    const overlay = overlayOf(edit, origin);
    return checked(below, overlay, lay(below, overlay));
  }, view);
}

/**
 * The view through less, with all that is laid over it checked anew: an edit may have nothing left to change.
 * @throws EditError naming the first edit that has no effect there, is ambiguous, or gives what cannot be
 */
export function narrowed(view: View, asOf: string | undefined, sources: SourceFilter | undefined): View {
  return through(view, view.narrow(asOf, sources).lens);
}

/**
 * A view of the same or of another dataset through a lens, with all that the lens lays over it checked anew.
 * @throws EditError naming the first edit that has no effect there, is ambiguous, or gives what cannot be
 */
export function through(view: View, lens: Lens): View {
  return lens.overlays.reduce(laidOver, view.through({ ...lens, overlays: [] }));
}

/** The view without what is assumed in it. */
export function unedited(view: View): View {
  const { lens } = view;
  return view.through({ ...lens, overlays: lens.overlays.filter(({ text }) => text === undefined) });
}

const laidOver = (below: View, overlay: Overlay): View => checked(below, overlay, kept(below, overlay));

function checked(below: View, overlay: Overlay, above: View): View {
  overlay.requireEffect?.(below, above);
  return above;
}

/**
 * The edits that a figure of a view rests on, in their order: the first ones are left out as long as it stays the same.
 * Of two edits that do the same the later one is told, and what a later one takes the place of is not.
 */
export function editsBehind(view: View, figure: Figure): readonly string[] {
  const { lens } = view;
  const unedited = lens.overlays.filter(({ text }) => text === undefined);
  // Most figures of a what-if rest on none of its edits.
  if (!figure.asked || isTheSame(figure, view, { ...lens, overlays: unedited })) return [];
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
