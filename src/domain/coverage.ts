import { type Claim, quantityOf } from './claim.js';
import { type GradeCount, gradesOf, independentSources } from './holdings.js';
import { lengthInDays } from './period.js';
import { DOUBTFUL_IDENTITY } from './property.js';
import type { View } from './view.js';
import { WHAT_IF } from './vocabulary.js';

/** How much is known of the entities of one kind. */
export interface KindCoverage {
  readonly kind: string;
  /** Ids of the visible entities. */
  readonly entities: readonly string[];
  /** Of these, ids of those of which nothing is claimed. */
  readonly undescribed: readonly string[];
  /** Of these, ids of those of which all claims come from one independent source. */
  readonly fromOneSource: readonly string[];
  readonly grades: readonly GradeCount[];
  /** The median of the days from the publication of a claim to the day of the view; undefined without claims. */
  readonly medianAgeInDays: number | undefined;
  /** For each property, the ids of the entities of which it is not claimed. */
  readonly absent: Readonly<Record<string, readonly string[]>>;
}

/** An amount of which sources say what cannot all be: claims on one property, period, basis and nature. */
export interface DisputedFigure {
  readonly subject: string;
  readonly property: string;
  readonly claims: readonly Claim[];
}

/** What there is to stand on in a view, and where more is wanted. */
export interface Coverage {
  readonly today: string;
  /** Kinds that have entities, sources left out. */
  readonly kinds: readonly KindCoverage[];
  /** Ids of sources that have an address and no archived copy. */
  readonly unarchived: readonly string[];
  /** Ids of sources that do not tell their licence. */
  readonly unlicensed: readonly string[];
  /** Claims that quote their source, of all. */
  readonly quoted: { readonly count: number; readonly of: number };
  readonly disputed: readonly DisputedFigure[];
}

/** How well what a view holds is founded; by ids, in the vocabulary's order. */
export function coverageOf(view: View): Coverage {
  const kinds = [...view.vocabulary.entities.keys()].filter((kind) => kind !== WHAT_IF.kind);
  const found = kinds.map((kind) => kindCoverage(view, kind)).filter(({ entities }) => entities.length > 0);
  const entities = found.flatMap(({ entities: ids }) => ids);
  const claims = entities.flatMap((id) => view.claims(id));
  const sources = view.ids(WHAT_IF.kind).map((id) => ({ id, keys: view.entity(id)?.keys ?? {} }));
  return {
    today: view.today,
    kinds: found,
    unarchived: sources.flatMap(({ id, keys }) => (keys.url && !keys.archived ? [id] : [])),
    unlicensed: sources.flatMap(({ id, keys }) => (keys.license ? [] : [id])),
    quoted: { count: claims.filter(({ quote }) => quote !== undefined).length, of: claims.length },
    disputed: entities.flatMap((id) => disputedFigures(view, id)),
  };
}

function kindCoverage(view: View, kind: string): KindCoverage {
  const entities = view.ids(kind);
  const claims = entities.flatMap((id) => view.claims(id));
  const declared = Object.keys(view.vocabulary.definition(kind).properties);
  const properties = declared.filter((name) => name !== DOUBTFUL_IDENTITY);
  return {
    kind,
    entities,
    undescribed: entities.filter((id) => view.claims(id).length === 0),
    fromOneSource: entities.filter((id) => independentSources(view, view.claims(id)) === 1),
    grades: gradesOf(claims),
    medianAgeInDays: median(claims.map((claim) => ageInDays(claim, view.today))),
    absent: Object.fromEntries(
      properties.map((name) => [name, entities.filter((id) => view.claimsOn(id, name).length === 0)]),
    ),
  };
}

/** Days from the last day on which a claim can have been published; "2026" is no older than the day of the view. */
function ageInDays({ published: { end } }: Claim, today: string): number {
  const start = end < today ? end : today;
  return lengthInDays({ label: start, start, end: today }) - 1;
}

function median(values: readonly number[]): number | undefined {
  const sorted = [...values].sort((a, b) => a - b);
  const [lower, upper] = [sorted[Math.ceil(sorted.length / 2) - 1], sorted[Math.floor(sorted.length / 2)]];
  return lower === undefined || upper === undefined ? undefined : (lower + upper) / 2;
}

/** The amounts of an entity on which a claim has a rival that it cannot be true with. */
function disputedFigures(view: View, subject: string): readonly DisputedFigure[] {
  const told = new Set<Claim>();
  return view.claims(subject).flatMap((claim): readonly DisputedFigure[] => {
    if (told.has(claim) || quantityOf(claim) === undefined) return [];
    const rivals = view.rivals(claim).map((rival) => rival.claim);
    const group = [claim, ...rivals];
    for (const one of group) told.add(one);
    const contested = group.some((one) => view.rivals(one).some(({ agrees }) => !agrees));
    return contested ? [{ subject, property: claim.property, claims: group }] : [];
  });
}
