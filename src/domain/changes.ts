import { canonical } from './canonical.js';
import { Causes } from './changes-causes.js';
import { type ClaimChange, changesOfClaims } from './changes-of-claims.js';
import { changesOfEntities, type EntityChange } from './changes-of-entities.js';
import { changesOfFigures, type FigureChange } from './changes-of-figures.js';
import { changesOfFindings, type FindingChange } from './changes-of-findings.js';
import { type Change, changesOf } from './changes-pairing.js';
import type { Watch } from './changes-watch.js';
import type { Entity } from './entity.js';
import type { Scenario } from './scenario.js';
import type { View } from './view.js';

type Scenarios = readonly Scenario[];

const kept = new WeakMap<View, WeakMap<View, Changes>>();

/**
 * What differs between two views: of one dataset, as of two days or with and without edits, or of two datasets. Kept as
 * long as both views are.
 * @throws TypeError for views of different vocabularies: a mistake of the programmer
 */
export function changesBetween(before: View, after: View): Changes {
  before.trace.readAll();
  after.trace.readAll();
  const own = kept.get(before) ?? new WeakMap<View, Changes>();
  kept.set(before, own);
  const known = own.get(after) ?? new Changes(before, after);
  own.set(after, known);
  return known;
}

/** The differences between two views, each sort worked out when it is first asked for; of a watch list where one is given. */
export class Changes {
  private everyClaim: readonly ClaimChange[] | undefined;
  private everyEntity: readonly EntityChange[] | undefined;
  private everyFinding: readonly FindingChange[] | undefined;
  private everyCause: Causes | undefined;
  private everyFigure: readonly FigureChange[] | undefined;

  constructor(
    readonly before: View,
    readonly after: View,
  ) {
    if (before.vocabulary !== after.vocabulary) throw new TypeError('the views have different vocabularies');
  }

  /** Claims that appeared, vanished or were altered. */
  claims(watch?: Watch): readonly ClaimChange[] {
    this.everyClaim ??= this.isSame ? [] : changesOfClaims(this.before, this.after);
    return this.touched(this.everyClaim, watch && ((view, claim) => watch.touchesClaim(view, claim)));
  }

  /** Entities that one view shows and the other does not, or that have another name, text or key. */
  entities(watch?: Watch): readonly EntityChange[] {
    this.everyEntity ??= this.isSame ? [] : changesOfEntities(this.before, this.after);
    return this.touched(this.everyEntity, watch && ((view, entity) => watch.touchesEntity(view, entity)));
  }

  /**
   * Default figures that differ, in the order of kinds, ids and definitions. With a watch list no others are worked out.
   * @throws EditError where an edit gives what cannot be
   */
  figures(watch?: Watch): readonly FigureChange[] {
    if (this.isSame) return [];
    if (watch) return changesOfFigures(this.before, this.after, this.entitiesOfEither(watch));
    this.everyFigure ??= changesOfFigures(this.before, this.after, this.entitiesOfEither(undefined));
    return this.everyFigure;
  }

  /** The changed claims that made a figure another one; none where another day or another key did. */
  causes(change: FigureChange): readonly ClaimChange[] {
    this.everyCause ??= new Causes(this.claims());
    return this.everyCause.of(change);
  }

  /** Findings that appeared, vanished or were altered. */
  findings(watch?: Watch): readonly FindingChange[] {
    this.everyFinding ??= this.isSame ? [] : changesOfFindings(this.before, this.after);
    return this.touched(this.everyFinding, watch && ((view, finding) => watch.touchesFinding(view, finding)));
  }

  /** What-ifs of the seeds that came, went or were altered. */
  scenarios(): readonly Change<Scenario>[] {
    const [before, after] = [this.before, this.after].map(({ store }) => store.scenarios()) as [Scenarios, Scenarios];
    return changesOf(before, after, { told: canonical, keys: [({ id }) => id] });
  }

  private get isSame(): boolean {
    return this.before === this.after;
  }

  /** The changes of which one side touches a watch list; all of them without one. */
  private touched<T>(
    changes: readonly Change<T>[],
    touches: ((view: View, item: T) => boolean) | undefined,
  ): readonly Change<T>[] {
    if (!touches) return changes;
    return changes.filter(({ before, after }) => {
      return (before && touches(this.before, before)) || (after && touches(this.after, after));
    });
  }

  private entitiesOfEither(watch: Watch | undefined): readonly Entity[] {
    return [...this.after.vocabulary.entities.keys()].flatMap((kind) => {
      const ids = new Set([this.before, this.after].flatMap((view) => view.store.ids(kind)));
      return [...ids].sort().flatMap((id) => {
        const sides = [this.after, this.before].map((view) => ({ view, entity: view.entity(id) }));
        const found = sides.filter(({ entity }) => entity?.kind === kind);
        const isWatched = !watch || found.some(({ view, entity }) => watch.touchesEntity(view, entity));
        return isWatched ? (found[0]?.entity ?? []) : [];
      });
    });
  }
}
