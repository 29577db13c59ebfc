import { BoundedCache } from './bounded-cache.js';
import { calendarOf } from './calendar.js';
import type { Claim } from './claim.js';
import { derive } from './derive.js';
import type { Entity } from './entity.js';
import { BLANK, type Figure, figureOf } from './figure.js';
import { hears, isJustUnder, isOpen, type Lens, lensKey, narrow, OPEN, type SourceFilter, sees } from './lens.js';
import { listOf } from './lists.js';
import type { Computation } from './metric.js';
import type { Overlay } from './overlay.js';
import type { FiscalCalendar } from './period.js';
import { agree, areRivals, type Choice, type Picked } from './pick.js';
import { pickedIn } from './picking.js';
import type { Property } from './property.js';
import type { Quantity } from './quantity.js';
import type { Store } from './store.js';
import { markOfAll, Trace, type Traced } from './trace.js';
import { Visibility } from './visibility.js';
import { ASSUMPTIONS, type Vocabulary, WHAT_IF } from './vocabulary.js';

/** What is asked of a figure beside its name. */
export interface Request extends Choice {
  /** Values of a metric's arguments: quantities, or ids of entities. */
  readonly arguments?: Readonly<Record<string, Quantity | string>> | undefined;
  /** Whether a metric reads states as they were in the period; if not said, when a period is asked for. */
  readonly states?: 'in-period' | 'latest' | undefined;
}

/** One member of a relation to many, with the claims that make it one. */
export interface Member {
  readonly id: string;
  readonly claims: readonly Claim[];
}

/** What a view was made of. */
interface Origin {
  readonly from: View;
  readonly isPassing: boolean;
}

/** Figures that a view keeps. */
const KEPT_FIGURES = 50_000;
/** Claims that a view keeps by their subjects, beside those of its store. */
const KEPT_CLAIMS = 100_000;
/** What the views that were made of one may weigh together: each one, and more the more is laid over it. */
const KEPT_VIEWS = 300;
const CHARACTERS_OF_ONE = 1000;

/**
 * The graph as seen through a lens. It picks claims, derives figures and walks relations, all synchronously,
 * and keeps what it has worked out: neither the store nor the lens ever changes.
 */
export class View {
  private readonly figures = new BoundedCache<string, Traced<Figure>>(KEPT_FIGURES);
  private readonly kept = new BoundedCache<string, readonly Claim[]>(KEPT_CLAIMS, (claims) => claims.length + 1);
  private readonly visibleIds = new Map<string, readonly string[]>();
  /** Views of the same graph that were made of this one, and those that it was made with. */
  private readonly others: BoundedCache<string, View>;
  private readonly visibility = new Visibility(this);
  /** The view without the last overlay. */
  readonly below: View | undefined;
  /** Whether it is made for a look or two: what is worked out in it alone goes with it. */
  readonly isPassing: boolean;
  /** What is read of this view, and of others of the same graph that were made of it. */
  readonly trace: Trace;
  private ownKey: string | undefined;
  private changedMarks: { readonly marks: ReadonlySet<string> | undefined } | undefined;

  constructor(
    readonly store: Store,
    readonly vocabulary: Vocabulary,
    readonly lens: Lens = OPEN,
    origin?: Origin,
  ) {
    const { overlays } = lens;
    const { from } = origin ?? {};
    this.isPassing = origin?.isPassing ?? false;
    if (from && isJustUnder(from.lens, lens)) this.below = from;
    else if (overlays.length > 0) {
      const under = { ...lens, overlays: overlays.slice(0, -1) };
      this.below = from?.through(under) ?? new View(store, vocabulary, under);
    }
    this.trace = this.below?.trace ?? new Trace();
    // What is made of a passing view goes with it.
    const isFirst = !from || (this.isPassing && !from.isPassing);
    this.others = isFirst ? new BoundedCache(KEPT_VIEWS, (_, key) => 1 + key.length / CHARACTERS_OF_ONE) : from.others;
    if (isFirst) this.others.set(this.key, this);
  }

  /** The same graph seen through this lens and another: never more than this view sees. */
  narrow(asOf: string | undefined, sources: SourceFilter | undefined): View {
    return this.through(narrow(this.lens, asOf, sources));
  }

  /** The same graph with something more laid over it, after all filters. */
  over(...overlays: readonly Overlay[]): View {
    return this.through({ ...this.lens, overlays: [...this.lens.overlays, ...overlays] });
  }

  /** The same graph with one thing more laid over it, for a look or two: it is not kept. */
  imagine(overlay: Overlay): View {
    const lens = { ...this.lens, overlays: [...this.lens.overlays, overlay] };
    return new View(this.store, this.vocabulary, lens, { from: this, isPassing: true });
  }

  /** The same graph through another lens; views that were asked for lately are kept. */
  through(lens: Lens): View {
    const key = lensKey(lens);
    for (let view: View | undefined = this; view; view = view.below) if (view.key === key) return view;
    const known =
      this.others.get(key) ?? new View(this.store, this.vocabulary, lens, { from: this, isPassing: this.isPassing });
    this.others.set(key, known);
    return known;
  }

  /** The same for views that show the same of a store. */
  get key(): string {
    this.ownKey ??= lensKey(this.lens);
    return this.ownKey;
  }

  /** The day that counts as today: a period that has ended by then is complete. */
  get today(): string {
    const { asOf } = this.lens;
    return asOf !== undefined && asOf < this.store.today ? asOf : this.store.today;
  }

  entity(id: string): Entity | undefined {
    return this.store.entity(id);
  }

  /** The visible claims about a subject. */
  claims(subject: string): readonly Claim[] {
    this.trace.read(subject);
    const known = this.kept.get(subject);
    if (known) return known;
    const found = this.look(subject);
    this.kept.set(subject, found);
    return found;
  }

  private look(subject: string): readonly Claim[] {
    const entity = this.store.entity(subject);
    const overlay = this.lens.overlays.at(-1);
    if (this.below && overlay && entity) return overlay.apply(this.below, entity, this.below.claims(subject));
    const all = this.store.claimsAbout(subject);
    // Who says so is looked up only where it matters.
    return isOpen(this.lens) ? all : all.filter((claim) => this.letsThrough(claim));
  }

  private letsThrough(claim: Claim): boolean {
    return claim.subject === ASSUMPTIONS.id || sees(this.lens, claim, this.store.entity(claim.source));
  }

  /** A visible claim by id. */
  claimById(id: string): Claim | undefined {
    return this.claims(subjectOf(id)).find((claim) => claim.id === id);
  }

  /** The visible claims that a source makes. */
  claimsFrom(source: string): readonly Claim[] {
    const subjects =
      source === WHAT_IF.id ? this.allIds() : this.store.claimsFrom(source).map(({ subject }) => subject);
    return [...new Set(subjects)]
      .sort()
      .flatMap((subject) => this.claims(subject).filter((claim) => claim.source === source));
  }

  private allIds(): readonly string[] {
    return [...this.vocabulary.entities.keys()].flatMap((kind) => this.store.ids(kind));
  }

  claimsOn(subject: string, property: string): readonly Claim[] {
    return this.claims(subject).filter((claim) => claim.property === property);
  }

  /** The claim that the view picks for a property, or undefined if none fits. */
  claim(subject: string, property: string, choice: Choice = {}): Claim | undefined {
    return this.picked(subject, property, choice)?.claim;
  }

  /** The claim that the view picks for a property with those that tie with it, or undefined if none fits. */
  picked(subject: string, property: string, choice: Choice = {}): Picked | undefined {
    return pickedIn(this, subject, property, choice);
  }

  /**
   * The figure for a property or metric of a subject; unknown, with what is missing, if it cannot be had.
   * @throws TypeError if the subject's kind has no such property or metric: a mistake of the programmer
   */
  figure(subject: string, name: string, request: Request = {}): Figure {
    const key = figureKey(subject, name, request);
    return this.keptFigure(key, () => {
      return { ...this.workOut(subject, name, request), asked: { request, computation: undefined } };
    });
  }

  /**
   * The figure that a formula of nobody's vocabulary gives for a subject.
   * @throws TypeError if there is no such entity, or the formula is not for its kind: a mistake of the programmer
   */
  compute(subject: string, computation: Computation, request: Request = {}): Figure {
    const entity = this.store.entity(subject);
    const formula = entity && computation.formulas[entity.kind];
    if (!entity || !formula) throw new TypeError(`the formula is not for "${subject}"`);
    const key = figureKey(subject, `= ${formula.text} in ${computation.unit.text}`, request);
    return this.keptFigure(key, () => {
      return { ...derive(this, entity, formula.text, computation, request), asked: { request, computation } };
    });
  }

  /** The same figure in this view; undefined for what a caller gave. */
  askAgain({ subject, property, asked }: Figure): Figure | undefined {
    if (!asked) return undefined;
    const { computation, request } = asked;
    return computation ? this.compute(subject, computation, request) : this.figure(subject, property, request);
  }

  private keptFigure(key: string, work: () => Figure): Figure {
    const known = this.figures.get(key) ?? this.inherited((view) => view.figures.get(key));
    if (known) this.trace.readAgain(known.footprint);
    const traced = known ?? this.trace.follow(work);
    if (!known) this.keepFigure(key, traced);
    return traced.value;
  }

  /** Keeps a figure where it is found by most: as far below as it is the same. */
  private keepFigure(key: string, traced: Traced<Figure>): void {
    const { below, changed } = this;
    if (below && changed && !traced.footprint.meets(changed)) below.keepFigure(key, traced);
    else this.figures.set(key, traced);
  }

  /** What was worked out in a view below, if nothing that it was worked out from differs here. */
  inherited<T>(look: (view: View) => Traced<T> | undefined): Traced<T> | undefined {
    const { below, changed } = this;
    if (!below || !changed) return undefined;
    const found = look(below) ?? below.inherited(look);
    return found && !found.footprint.meets(changed) ? found : undefined;
  }

  /** All that is otherwise than in the view below, as marks of what is read; undefined where that cannot be told. */
  get changed(): ReadonlySet<string> | undefined {
    this.changedMarks ??= { marks: this.trace.apart(() => this.tellChanged()) };
    return this.changedMarks.marks;
  }

  private tellChanged(): ReadonlySet<string> | undefined {
    return this.below && this.lens.overlays.at(-1)?.changes?.(this.below, this);
  }

  private workOut(subject: string, name: string, request: Request): Figure {
    const entity = this.store.entity(subject);
    const field = entity && this.vocabulary.fields(entity.kind).get(name);
    if (entity && field?.type === 'metric') return derive(this, entity, name, field.metric, request);
    if (entity && field?.type === 'property' && field.property.type === 'amount') {
      return claimed(subject, name, field.property, this.claim(subject, name, request), request);
    }
    throw new TypeError(`"${subject}" has no figure "${name}"`);
  }

  /** All other visible claims on the same subject, property, period, basis and nature. */
  rivals(claim: Claim): readonly { readonly claim: Claim; readonly agrees: boolean }[] {
    const others = this.claimsOn(claim.subject, claim.property).filter((other) => areRivals(claim, other));
    return others.map((other) => ({ claim: other, agrees: agree(claim, other) }));
  }

  /** Visible claims on the same property that are no rivals: other bases, other periods, other natures. */
  related(claim: Claim): readonly Claim[] {
    const all = this.claimsOn(claim.subject, claim.property);
    return all.filter((other) => other.id !== claim.id && !areRivals(claim, other));
  }

  /** Whether a rival contradicts the figure's claim, or a claim that it was derived from. */
  disputed({ claim, inputs }: Figure): boolean {
    const contradicted = (one: Claim) => this.rivals(one).some(({ agrees }) => !agrees);
    if (claim && contradicted(claim)) return true;
    return inputs.some(({ figure, via }) => this.disputed(figure) || via.some(contradicted));
  }

  /** The entity that a relation to one leads to. */
  one(subject: string, property: string): string | undefined {
    const value = this.claim(subject, property)?.value;
    return value?.type === 'entity' ? value.entity : undefined;
  }

  /** The members of a relation to many: the union of what visible claims say. */
  many(subject: string, property: string): readonly Member[] {
    const members = new Map<string, Claim[]>();
    for (const claim of this.claimsOn(subject, property)) {
      if (claim.value.type !== 'entity' || claim.rank === 'deprecated') continue;
      members.set(claim.value.entity, [...(members.get(claim.value.entity) ?? []), claim]);
    }
    return [...members].map(([id, claims]) => ({ id, claims })).sort((a, b) => (a.id < b.id ? -1 : 1));
  }

  /** The entities that a list of a subject holds: an inverse, a collection or a relation to many. */
  list(subject: string, name: string): readonly string[] {
    return listOf(this, subject, name);
  }

  /** Ids of a kind that a visible claim is about or points to, sorted. */
  ids(kind: string): readonly string[] {
    const mark = markOfAll(kind);
    this.trace.read(mark);
    const known = this.visibleIds.get(kind);
    if (known) return known;
    const { below, changed } = this;
    const found = below && changed && !changed.has(mark) ? below.ids(kind) : this.lookThrough(kind);
    this.visibleIds.set(kind, found);
    return found;
  }

  /** Those of a kind that are shown, looked at one by one but where the store tells of all that they are. */
  private lookThrough(kind: string): readonly string[] {
    const all = this.store.ids(kind);
    const shown = isOpen(this.lens) ? this.store.claimed(kind) : [];
    if (shown.length === all.length) return all;
    const claimed = new Set(shown);
    return all.filter((id) => claimed.has(id) || this.visibility.shows(id));
  }

  /** Ids of entities of a kind of which some claim, seen or not, or something laid over says that a property leads to the target. */
  claimedTo(kind: string, property: string, target: string): readonly string[] {
    const told = this.store.claimedTo(kind, property, target);
    const assumed = this.lens.overlays.flatMap((one) => one.leading?.(this.store, kind, property, target) ?? []);
    return assumed.length === 0 ? told : [...new Set([...told, ...assumed])].sort();
  }

  isVisible(id: string): boolean {
    this.trace.read(id);
    return this.visibility.shows(id);
  }

  /** Whether an entity is a source that a filter leaves out. */
  isLeftOut(id: string): boolean {
    const entity = this.store.entity(id);
    return entity?.kind === WHAT_IF.kind && !hears(this.lens, entity);
  }

  /** The fiscal calendar that the periods of an entity follow. */
  calendar(entity: Entity): FiscalCalendar {
    return calendarOf(this.vocabulary.definition(entity.kind), entity.keys, (id) => this.store.entity(id)?.keys);
  }

  /** The first source of what a source repeats. */
  original(source: string): string {
    const cited = this.store.entity(source)?.keys.cites;
    return cited === undefined ? source : this.original(cited);
  }
}

/** The subject of a claim: its id begins with it. */
const subjectOf = (claim: string): string => claim.slice(0, claim.indexOf('.'));

function claimed(
  subject: string,
  name: string,
  { unit }: Extract<Property, { type: 'amount' }>,
  claim: Claim | undefined,
  request: Request,
): Figure {
  const missing = [{ subject, property: request.basis ? `${name}[${request.basis}]` : name }];
  if (!claim) return { ...BLANK, subject, property: name, unit, missing };
  return figureOf(claim, unit);
}

/** Parted by what stands in no id, name, period or formula. */
function figureKey(subject: string, name: string, { period, basis, arguments: args, states }: Request): string {
  const label = typeof period === 'object' ? `${period.label}/${period.start}/${period.end}` : period;
  const key = `${subject}\0${name}\0${label ?? ''}\0${basis ?? ''}\0${states ?? ''}`;
  return args && Object.keys(args).length > 0 ? `${key}\0${JSON.stringify(args)}` : key;
}
