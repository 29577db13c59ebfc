import { type Claim, GRADES, type Grade } from './claim.js';
import type { View } from './view.js';

/** How many things of a kind there are. */
export interface Count {
  readonly name: string;
  readonly count: number;
}

/** How many claims there are of a grade. */
export interface GradeCount {
  readonly grade: Grade;
  readonly count: number;
}

/** What a view holds, counted. */
export interface Holdings {
  /** Visible entities by kind, sources included, in the vocabulary's order; kinds without any are left out. */
  readonly kinds: readonly Count[];
  /** Visible claims by grade, the best first. */
  readonly grades: readonly GradeCount[];
  /** Visible claims of dated sources by the year in which they were said, the earliest first. */
  readonly years: readonly Count[];
  /** Visible claims of undated sources. */
  readonly undated: number;
  /** Visible entities of which all claims come from one source; sources and statements about pairs included. */
  readonly fromOneSource: number;
  /** Visible entities of which something is claimed. */
  readonly described: number;
}

const counted = new WeakMap<View, Holdings>();

/** What a view holds; counted once for each view. */
export function holdingsOf(view: View): Holdings {
  view.trace.readAll();
  const known = counted.get(view) ?? count(view);
  counted.set(view, known);
  return known;
}

function count(view: View): Holdings {
  const kinds: Count[] = [];
  const all: Claim[] = [];
  let fromOneSource = 0;
  let described = 0;
  for (const kind of view.vocabulary.entities.keys()) {
    const ids = view.ids(kind);
    if (ids.length > 0) kinds.push({ name: kind, count: ids.length });
    for (const id of ids) {
      const claims = view.claims(id);
      all.push(...claims);
      if (claims.length === 0) continue;
      described += 1;
      if (independentSources(view, claims) === 1) fromOneSource += 1;
    }
  }
  const years = new Map<string, number>();
  for (const { published, undated } of all) if (!undated) add(years, published.end.slice(0, 4));
  return {
    kinds,
    grades: gradesOf(all),
    years: [...years].sort(([a], [b]) => (a < b ? -1 : 1)).map(([name, total]) => ({ name, count: total })),
    undated: all.filter(({ undated }) => undated).length,
    fromOneSource,
    described,
  };
}

/** On which bases a property of a kind is claimed, the most frequent first. */
export function basesHeld(view: View, kind: string, property: string): readonly Count[] {
  const bases = new Map<string, number>();
  for (const id of view.ids(kind)) for (const { basis } of view.claimsOn(id, property)) add(bases, basis);
  const counts = [...bases].map(([name, count]) => ({ name, count }));
  return counts.sort((a, b) => b.count - a.count || (a.name < b.name ? -1 : 1));
}

/** The number of independent sources: what repeats another counts as the same. */
export const independentSources = (view: View, claims: readonly Claim[]): number =>
  new Set(claims.map(({ source }) => view.original(source))).size;

/** How many claims there are of each grade, the best first. */
export function gradesOf(claims: readonly Claim[]): readonly GradeCount[] {
  return GRADES.map((grade) => ({ grade, count: claims.filter((claim) => claim.grade === grade).length }));
}

function add<K>(counts: Map<K, number>, key: K): void {
  const known = counts.get(key);
  counts.set(key, known === undefined ? 1 : known + 1);
}
