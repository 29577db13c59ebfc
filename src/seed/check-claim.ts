import { createHash } from 'node:crypto';
import { type Claim, GRADES, type Grade, NATURES, RANKS, UNSPECIFIED } from '../domain/claim.js';
import { didYouMean } from '../domain/did-you-mean.js';
import type { Entity } from '../domain/entity.js';
import { type Period, parseDate, parsePeriod, samePeriod } from '../domain/period.js';
import { ANY } from '../domain/property.js';
import type { Vocabulary } from '../domain/vocabulary.js';
import { dateOf } from './check-source.js';
import { type Declared, ValueChecker } from './check-value.js';
import { MOST_QUOTED } from './claim-word.js';
import type { DraftAddition, DraftStatement, DraftValue, Words } from './draft.js';
import type { Located, Place } from './fault.js';
import type { FaultList } from './fault-list.js';
import type { Subjects } from './subjects.js';

interface Dates {
  readonly published: Period;
  readonly undated: boolean;
}

/** Turns what was written of an entity into claims, each of which is handed on. Faults are collected; a claim with a fault is left out. */
export class ClaimChecker {
  private readonly values: ValueChecker;

  constructor(
    private readonly vocabulary: Vocabulary,
    private readonly subjects: Subjects,
    private readonly faults: FaultList,
    private readonly keep: (claim: Claim, place: Place) => void,
  ) {
    const { byId } = subjects;
    this.values = new ValueChecker(byId, faults, {
      vocabulary,
      entity: (id) => byId.get(id),
      ids: () => byId.keys(),
      calendar: (entity) => subjects.calendar(entity),
    });
  }

  checkAll(drafts: readonly DraftAddition[]): void {
    for (const draft of drafts) this.check(draft);
  }

  private check({ id, statements }: DraftAddition): void {
    const subject = this.subjects.byId.get(id.value);
    if (!subject) return;
    for (const statement of statements) {
      if (statement.values.length === 0)
        this.faults.add(statement.place, 'the claim says nothing; expected a property and its value');
      const source = this.source(statement);
      const locator = statement.words.at;
      if (!locator)
        this.faults.add(
          statement.place,
          'the claim has no place in its source; expected "at:", a section, page or table row',
        );
      for (const value of statement.values) {
        const claim = this.claim(subject, statement, value, source, locator?.value ?? '');
        if (claim) this.keep(claim, value.value.place);
      }
    }
  }

  private source({ place, words: { source } }: DraftStatement): Entity | undefined {
    if (!source) {
      this.faults.add(place, 'the claim has no source; expected "source:" with the id of one');
      return undefined;
    }
    const found = this.subjects.byId.get(source.value);
    if (found?.kind === 'source') return found;
    const known = [...this.subjects.byId.values()].filter(({ kind }) => kind === 'source').map(({ id }) => id);
    const problem = found ? `is a ${found.kind}` : 'does not exist';
    this.faults.add(source.place, `the source "${source.value}" ${problem}${didYouMean(source.value, known)}`);
    return undefined;
  }

  private claim(
    subject: Entity,
    statement: DraftStatement,
    draft: DraftValue,
    source: Entity | undefined,
    blockLocator: string,
  ): Claim | undefined {
    const before = this.faults.count;
    const words: Words = { ...statement.words, ...draft.words };
    const declared = this.declared(subject, draft.property);
    const value = declared && this.values.value(declared, draft);
    const basis = declared ? this.basis(draft.property.value, declared, words.basis) : UNSPECIFIED;
    const nature = this.choice(words.nature, NATURES, 'nature') ?? 'actual';
    const rank = this.choice(words.rank, RANKS, 'rank') ?? 'normal';
    const ownGrade = this.choice(words.grade, GRADES, 'grade');
    const grade = ownGrade ?? (source?.keys.grade as Grade | undefined); // the source's is checked as a choice
    const period = words.period && this.period(words.period, subject, declared);
    const dates = source && this.dates(source, words.published);
    if (rank !== 'normal' && !words.note && words.rank) {
      this.faults.add(words.rank.place, `a claim is ${rank} without a reason; expected "note:" that gives it`);
    }
    if (words.quote) this.quote(words.quote);
    if (value?.type === 'entity' && value.entity === subject.id) {
      this.faults.add(
        draft.value.place,
        `"${draft.property.value}" points to "${subject.id}" itself; expected another`,
      );
    }
    if (dates?.undated && isPrice(declared) && (grade === 'A' || grade === 'B')) {
      const found = `"${draft.property.value}" changes, and is taken from an undated source at grade ${grade}`;
      this.faults.add(draft.value.place, `${found}; expected "grade: C" at best`);
    }
    if (this.faults.count > before || !value || !source || !dates || !grade) return undefined;
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
      grade,
      rank,
      note: words.note?.value,
      quote: words.quote?.value,
    };
    return { id: idOf(claim), ...claim };
  }

  private quote({ value, place }: Located<string>): void {
    const { length } = [...value];
    if (length > MOST_QUOTED)
      this.faults.add(place, `the quote has ${length} characters; expected ${MOST_QUOTED} at most`);
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
    this.faults.add(place, `the property "${name}" of ${subject.kind} ${problem}${didYouMean(name, claimable)}`);
    return undefined;
  }

  private basis(property: string, { bases }: Declared, found: Located<string> | undefined): string {
    if (!found || bases.includes(found.value)) return found?.value ?? UNSPECIFIED;
    const hint = didYouMean(found.value, bases) || `; expected one of ${bases.join(', ')}`;
    this.faults.add(found.place, `"${property}" has no basis "${found.value}"${hint}`);
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
      this.faults.add(found.place, `"${found.value}" is no ${what}${hint}`);
    }
    return chosen;
  }

  /** A share of 2024 cannot be claimed of 2025: what flows in an entity's period is claimed of that period. */
  private period({ value, place }: Located<string>, subject: Entity, declared?: Declared): Period | undefined {
    const period = this.faults.guard(place, () => parsePeriod(value, this.subjects.calendar(subject)));
    const key = subject.period;
    if (period && key && declared?.time === 'flow' && !samePeriod(period, key)) {
      const expected = `${key.label}, the period of "${subject.id}" (${key.start} to ${key.end})`;
      this.faults.add(place, `the claim is about ${value} (${period.start} to ${period.end}); expected ${expected}`);
    }
    return period;
  }

  /** When the claim became known: its own date, the source's, or the day on which an undated source was read. */
  private dates(source: Entity, own: Located<string> | undefined): Dates | undefined {
    const { published, retrieved } = source.keys;
    const written = published ?? retrieved;
    const said = own ? this.faults.guard(own.place, () => parseDate(own.value)) : dateOf(written);
    const read = dateOf(retrieved);
    if (!said) return undefined; // the date of a source is reported with the source
    if (own && read && said.start > read.end) {
      const expected = `expected a day up to ${read.label}, when "${source.id}" was retrieved`;
      this.faults.add(own.place, `the claim is published ${said.label}; ${expected}`);
    }
    // What was read on a day was known by then, however roughly it is dated.
    const end = read && read.end < said.end && read.end >= said.start ? read.end : said.end;
    return { published: { ...said, end }, undated: own === undefined && published === undefined };
  }
}

/** Whether it is money that changes: what something costs now is worth little without a date. */
const isPrice = (declared: Declared | undefined): boolean =>
  declared?.time === 'state' && declared.unit !== undefined && Object.hasOwn(declared.unit.dimension, 'USD');

/** Readable, and the same as long as nothing of the claim changes. */
function idOf(claim: Omit<Claim, 'id'>): string {
  const { subject, property, written, period, basis, nature, source, locator } = claim;
  const content = JSON.stringify([subject, property, written, period?.label, basis, nature, source, locator]);
  return `${subject}.${property}.${createHash('sha256').update(content).digest('hex').slice(0, 8)}`;
}
