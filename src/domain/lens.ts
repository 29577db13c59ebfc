import type { Claim, Grade } from './claim.js';
import type { Entity } from './entity.js';
import type { Overlay } from './overlay.js';

/** Which sources, by id, category or grade of the claim; the fields that are given must all match. */
export interface SourceMatch {
  readonly ids?: readonly string[] | undefined;
  readonly categories?: readonly string[] | undefined;
  readonly grades?: readonly Grade[] | undefined;
}

/** Claims that match `include`, where it is given, and do not match `exclude`. */
export interface SourceFilter {
  readonly include?: SourceMatch | undefined;
  readonly exclude?: SourceMatch | undefined;
}

/** How the graph is looked at: as it was known at the end of a day, through a choice of sources, with what is assumed. */
export interface Lens {
  readonly asOf: string | undefined;
  /** All of them must let a claim through. */
  readonly filters: readonly SourceFilter[];
  /** What is laid over the claims that the filters let through, one after the other. */
  readonly overlays: readonly Overlay[];
}

export const OPEN: Lens = Object.freeze({ asOf: undefined, filters: [], overlays: [] });

/** Whether a lens sees everything and assumes nothing. */
export const isOpen = ({ asOf, filters, overlays }: Lens): boolean =>
  asOf === undefined && filters.length + overlays.length === 0;

/** A lens inside a lens: the earlier day and all filters of both, so that it can only see less. */
export function narrow(lens: Lens, asOf: string | undefined, sources: SourceFilter | undefined): Lens {
  const days = [lens.asOf, asOf].filter((day) => day !== undefined).sort();
  return Object.freeze({ ...lens, asOf: days[0], filters: sources ? [...lens.filters, sources] : lens.filters });
}

/** Whether a claim can be seen: its publication day has wholly passed, and every filter lets its source through. */
export function sees(lens: Lens, claim: Claim, source: Entity | undefined): boolean {
  if (lens.asOf !== undefined && claim.published.end > lens.asOf) return false;
  return passes(lens, claim, source);
}

/** Whether every filter lets a source through by itself, whatever it claims. */
export function hears(lens: Lens, source: Entity): boolean {
  const { grade } = source.keys;
  return passes(lens, { source: source.id, grade: grade as Grade }, source); // the seeds' check knows the grades
}

type Voice = Pick<Claim, 'source' | 'grade'>;

function passes({ filters }: Lens, voice: Voice, source: Entity | undefined): boolean {
  return filters.every(({ include, exclude }) => {
    return (!include || matches(include, voice, source)) && !(exclude && matches(exclude, voice, source));
  });
}

function matches({ ids, categories, grades }: SourceMatch, claim: Voice, source: Entity | undefined): boolean {
  const category = source?.keys.category;
  return (
    (!ids || ids.includes(claim.source)) &&
    (!categories || (category !== undefined && categories.includes(category))) &&
    (!grades || grades.includes(claim.grade))
  );
}

/** Whether a lens is another without what that lays over all else. */
export function isJustUnder(lens: Lens, above: Lens): boolean {
  const { length } = lens.overlays;
  const isLonger = above.overlays.length === length + 1;
  if (!isLonger || lens.asOf !== above.asOf || lens.filters !== above.filters) return false;
  return lens.overlays.every(({ key }, at) => key === above.overlays[at]?.key);
}

/** The same text for the same lens, for caches. */
export function lensKey({ asOf, filters, overlays }: Lens): string {
  return JSON.stringify([asOf, filters, overlays.map(({ key }) => key)]);
}
