import type { Claim, Grade } from './claim.js';
import type { View } from './view.js';

/** What claims are asked for; all conditions must hold. */
export interface ClaimConditions {
  readonly about: ReadonlySet<string> | undefined;
  readonly sources: ReadonlySet<string> | undefined;
  readonly grades: ReadonlySet<Grade> | undefined;
  /** Only what was published after this day. */
  readonly after: string | undefined;
  /** Only what dated sources say, or only what undated ones do. */
  readonly dated: boolean | undefined;
}

const sorted = new WeakMap<View, readonly Claim[]>();

/**
 * The visible claims of a view, those first that are certainly the newest, by the first day on which they can have been
 * published, then by the last and by id. The order is worked out once for each view.
 */
export function newestClaims(view: View, { about, sources, grades, after, dated }: ClaimConditions): readonly Claim[] {
  view.trace.readAll();
  const all = sorted.get(view) ?? sort(view);
  sorted.set(view, all);
  return all.filter(
    (claim) =>
      (!about || about.has(claim.subject)) &&
      (!sources || sources.has(claim.source)) &&
      (!grades || grades.has(claim.grade)) &&
      (after === undefined || claim.published.end > after) &&
      (dated === undefined || claim.undated !== dated),
  );
}

function sort(view: View): readonly Claim[] {
  const ids = [...view.vocabulary.entities.keys()].flatMap((kind) => view.ids(kind));
  const claims = ids.flatMap((id) => view.claims(id));
  return claims.sort(newestFirst);
}

function newestFirst(a: Claim, b: Claim): number {
  if (a.published.start !== b.published.start) return a.published.start > b.published.start ? -1 : 1;
  if (a.published.end !== b.published.end) return a.published.end > b.published.end ? -1 : 1;
  return a.id < b.id ? -1 : 1;
}
