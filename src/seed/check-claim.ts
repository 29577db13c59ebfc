import { createHash } from 'node:crypto';
import { type Claim, type ClaimValue, GRADES, NATURES, RANKS, UNSPECIFIED } from '../domain/claim.js';
import { didYouMean } from '../domain/did-you-mean.js';
import type { Entity } from '../domain/entity.js';
import { formatQuantity } from '../domain/format.js';
import { parseQuantity } from '../domain/notation.js';
import { NotationError } from '../domain/notation-scanner.js';
import { type FiscalCalendar, type Period, PeriodError, parseDate, parsePeriod, samePeriod } from '../domain/period.js';
import { ANY, type Property, type Range } from '../domain/property.js';
import { clamp, QuantityError } from '../domain/quantity.js';
import { describeDimension, parseUnit, sameDimension, type Unit, UnitError } from '../domain/unit.js';
import type { Vocabulary } from '../domain/vocabulary.js';
import type { DraftEntity, DraftStatement, DraftValue, Words } from './draft.js';
import { describeFault, type Fault, type Located, type Place } from './fault.js';

/** What a value is checked against: a property, or a metric of which a figure is stated. */
type Declared = Pick<Property, 'type' | 'bases' | 'time'> & {
  readonly unit?: Unit;
  readonly range?: Range;
  readonly target?: string;
};

interface Dates {
  readonly published: Period;
  readonly undated: boolean;
}

/** Turns what was written of an entity into claims. Faults are collected; a claim with a fault is left out. */
export class ClaimChecker {
  private readonly places = new Map<string, Place>();

  constructor(
    private readonly vocabulary: Vocabulary,
    private readonly entities: ReadonlyMap<string, Entity>,
    private readonly calendarOf: (entity: Entity) => FiscalCalendar,
    private readonly faults: Fault[],
  ) {}

  claims(draft: DraftEntity): Claim[] {
    const subject = this.entities.get(draft.id.value);
    if (!subject) return [];
    return draft.statements.flatMap((statement) => {
      if (statement.values.length === 0)
        this.fault(statement.place, 'the claim says nothing; expected a property and its value');
      const source = this.source(statement);
      const locator = statement.words.at;
      if (!locator)
        this.fault(
          statement.place,
          'the claim has no place in its source; expected "at:", a section, page or table row',
        );
      return statement.values.flatMap(
        (value) => this.claim(subject, statement, value, source, locator?.value ?? '') ?? [],
      );
    });
  }

  private source({ place, words: { source } }: DraftStatement): Entity | undefined {
    if (!source) {
      this.fault(place, 'the claim has no source; expected "source:" with the id of one');
      return undefined;
    }
    const found = this.entities.get(source.value);
    if (found?.kind === 'source') return found;
    const known = [...this.entities.values()].filter(({ kind }) => kind === 'source').map(({ id }) => id);
    const problem = found ? `is a ${found.kind}` : 'does not exist';
    this.fault(source.place, `the source "${source.value}" ${problem}${didYouMean(source.value, known)}`);
    return undefined;
  }

  private claim(
    subject: Entity,
    statement: DraftStatement,
    draft: DraftValue,
    source: Entity | undefined,
    blockLocator: string,
  ): Claim | undefined {
    const before = this.faults.length;
    const words: Words = { ...statement.words, ...draft.words };
    const declared = this.declared(subject, draft.property);
    const value = declared && this.value(declared, draft);
    const basis = declared ? this.basis(draft.property.value, declared, words.basis) : UNSPECIFIED;
    const nature = this.choice(words.nature, NATURES, 'nature') ?? 'actual';
    const rank = this.choice(words.rank, RANKS, 'rank') ?? 'normal';
    const ownGrade = this.choice(words.grade, GRADES, 'grade');
    const period = words.period && this.period(words.period, subject);
    if (period && subject.period && declared?.time === 'flow' && !samePeriod(period, subject.period) && words.period) {
      const expected = `expected ${subject.period.label}, which "${subject.id}" is about`;
      this.fault(words.period.place, `the claim is on the period ${period.label}; ${expected}`);
    }
    const dates = source && this.dates(source, words.published);
    if (rank !== 'normal' && !words.note && words.rank) {
      this.fault(words.rank.place, `a claim is ${rank} without a reason; expected "note:" that gives it`);
    }
    if (this.faults.length > before || !value || !source || !dates) return undefined;
    const claim = {
      subject: subject.id,
      property: draft.property.value,
      value,
      written: draft.value.value,
      period: period ?? subject.period,
      basis,
      nature,
      ...dates,
      source: source.id,
      locator: words.at?.value ?? blockLocator,
      statement: `${source.id} ${blockLocator}`,
      grade: ownGrade ?? (source.keys.grade as Claim['grade']), // the source's grade is checked as a choice
      rank,
      note: words.note?.value,
    };
    return this.unique({ id: idOf(claim), ...claim }, draft.value.place);
  }

  /** The same statement twice is a slip; two sources that agree are two claims. */
  private unique(claim: Claim, place: Place): Claim | undefined {
    const other = this.places.get(claim.id);
    this.places.set(claim.id, place);
    if (!other) return claim;
    this.fault(place, `the same claim stands at ${describeFault({ place: other, message: '' }).trim()} already`);
    return undefined;
  }

  private declared(subject: Entity, { value: name, place }: Located<string>): Declared | undefined {
    const fields = this.vocabulary.fields(subject.kind);
    const field = fields.get(name);
    if (field?.type === 'property') return field.property;
    if (field?.type === 'metric')
      return { type: 'amount', time: 'fixed', bases: [UNSPECIFIED], unit: field.metric.unit, range: ANY };
    const claimable = [...fields]
      .filter(([, { type }]) => type === 'property' || type === 'metric')
      .map(([known]) => known);
    const problem =
      field?.type === 'key' ? 'is a key and stands at the top of the file, not in a claim' : 'does not exist';
    this.fault(place, `the property "${name}" of ${subject.kind} ${problem}${didYouMean(name, claimable)}`);
    return undefined;
  }

  private value(declared: Declared, { property, value, unit }: DraftValue): ClaimValue | undefined {
    if (declared.type === 'text') return { type: 'text', text: value.value };
    if (declared.type === 'date') {
      const date = this.guard(value.place, () => parseDate(value.value));
      return date && { type: 'date', date };
    }
    if (declared.type === 'amount') return this.amount(declared, property.value, value, unit);
    const target = this.entities.get(value.value);
    if (target?.kind === declared.target) return { type: 'entity', entity: value.value };
    const known = [...this.entities.values()].filter(({ kind }) => kind === declared.target).map(({ id }) => id);
    const problem = target ? `is a ${target.kind}` : 'does not exist';
    const hint = didYouMean(value.value, known);
    this.fault(
      value.place,
      `"${property.value}" points to "${value.value}", which ${problem}; expected a ${declared.target}${hint}`,
    );
    return undefined;
  }

  private amount(
    { unit = parseUnit(''), range = ANY }: Declared,
    property: string,
    { value, place }: Located<string>,
    heading: Located<string> | undefined,
  ): ClaimValue | undefined {
    const fallback = heading && this.guard(heading.place, () => parseUnit(heading.value));
    const quantity = this.guard(place, () => parseQuantity(value, fallback), 'column');
    if (!quantity) return undefined;
    if (!sameDimension(quantity.dimension, unit.dimension)) {
      const found = `"${value}" is ${describeDimension(quantity.dimension) === '1' ? 'a bare number' : `in ${describeDimension(quantity.dimension)}`}`;
      this.fault(
        place,
        `${found}; expected "${property}" in ${unit.text || 'a bare number'}${unit.text ? ' or a like unit' : ''}`,
      );
      return undefined;
    }
    const possible = clamp(quantity, range);
    if (!possible || possible.estimate !== quantity.estimate) {
      const allowed = formatQuantity({ ...quantity, ...range, estimate: undefined }, unit);
      this.fault(place, `"${value}" cannot be; expected "${property}" within ${allowed}`);
      return undefined;
    }
    return { type: 'quantity', quantity: possible };
  }

  private basis(property: string, { bases }: Declared, found: Located<string> | undefined): string {
    if (!found || bases.includes(found.value)) return found?.value ?? UNSPECIFIED;
    const hint = didYouMean(found.value, bases) || `; expected one of ${bases.join(', ')}`;
    this.fault(found.place, `"${property}" has no basis "${found.value}"${hint}`);
    return UNSPECIFIED;
  }

  private choice<T extends string>(
    found: Located<string> | undefined,
    choices: readonly T[],
    what: string,
  ): T | undefined {
    if (!found) return undefined;
    const chosen = choices.find((choice) => choice === found.value);
    if (chosen === undefined) {
      const hint = didYouMean(found.value, choices) || `; expected one of ${choices.join(', ')}`;
      this.fault(found.place, `"${found.value}" is no ${what}${hint}`);
    }
    return chosen;
  }

  private period({ value, place }: Located<string>, subject: Entity): Period | undefined {
    return this.guard(place, () => parsePeriod(value, this.calendarOf(subject)));
  }

  /** When the claim became known: its own date, the source's, or the day on which an undated source was read. */
  private dates(source: Entity, own: Located<string> | undefined): Dates | undefined {
    const { published, retrieved } = source.keys;
    const written = own?.value ?? published ?? retrieved;
    if (written === undefined) return undefined; // reported with the source
    const said = this.guard(own?.place, () => parseDate(written));
    const read = retrieved === undefined ? undefined : this.guard(undefined, () => parseDate(retrieved));
    const undated = own === undefined && published === undefined;
    if (!said) return undefined;
    // What was read on a day was known by then, however roughly it is dated.
    const end = read && read.end < said.end && read.end >= said.start ? read.end : said.end;
    return { published: { ...said, end }, undated };
  }

  /** Runs a reader; its error becomes a fault at the place, moved to the column inside a quantity. */
  private guard<T>(place: Place | undefined, read: () => T, where?: 'column'): T | undefined {
    try {
      return read();
    } catch (error) {
      const known = error instanceof PeriodError || error instanceof UnitError || error instanceof QuantityError;
      if (!known && !(error instanceof NotationError)) throw error;
      const shift = where && error instanceof NotationError ? error.column - 1 : 0;
      if (place) this.fault({ ...place, column: place.column + shift }, error.message);
      return undefined;
    }
  }

  private fault(place: Place, message: string): void {
    this.faults.push({ place, message });
  }
}

/** Readable, and the same as long as nothing of the claim changes. */
function idOf(claim: Omit<Claim, 'id'>): string {
  const { subject, property, written, period, basis, nature, source, locator } = claim;
  const content = JSON.stringify([subject, property, written, period?.label, basis, nature, source, locator]);
  return `${subject}.${property}.${createHash('sha256').update(content).digest('hex').slice(0, 8)}`;
}
