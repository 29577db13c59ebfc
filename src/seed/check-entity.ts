import { calendarOf } from '../domain/calendar.js';
import { didYouMean } from '../domain/did-you-mean.js';
import type { Entity, Key } from '../domain/entity.js';
import { CALENDAR_YEAR, type FiscalCalendar, parseDate, parseFiscalCalendar, parsePeriod } from '../domain/period.js';
import type { Vocabulary } from '../domain/vocabulary.js';
import { checkSource } from './check-source.js';
import type { DraftEntity } from './draft.js';
import { describePlace, type Located } from './fault.js';
import type { FaultList } from './fault-list.js';
import { SLUG } from './slug.js';

/** Longer than any name that is one. */
const LONGEST_NAME = 300;

/** Turns drafts into entities. Every id, key, period and reference is checked; faults are collected. */
export class EntityChecker {
  /** The drafts by id; of two with the same id the first. */
  readonly drafts = new Map<string, DraftEntity>();
  /** Where the drafts stand that are no entity: another has their id, or they are of no kind. */
  readonly displaced = new Set<string>();

  constructor(
    all: readonly DraftEntity[],
    private readonly vocabulary: Vocabulary,
    private readonly faults: FaultList,
  ) {
    for (const draft of all) this.register(draft);
  }

  entities(): Entity[] {
    return [...this.drafts.values()].map((draft) => this.entity(draft));
  }

  private register(draft: DraftEntity): void {
    const { id, kind } = draft;
    if (!SLUG.test(id.value)) {
      this.fault(
        id,
        `"${id.value}" is not an id; expected lower-case letters, digits and hyphens, such as "nvidia-dgx-h100"`,
      );
    }
    const other = this.drafts.get(id.value);
    if (other) {
      const where = describePlace(other.id.place);
      this.fault(
        id,
        `the id "${id.value}" is taken by the ${other.kind} at ${where}; ids are unique over the whole graph`,
      );
    }
    if (!other && this.vocabulary.entities.has(kind)) this.drafts.set(id.value, draft);
    else this.displaced.add(describePlace(id.place));
  }

  private entity(draft: DraftEntity): Entity {
    const definition = this.vocabulary.definition(draft.kind);
    if (!draft.name) this.fault(draft.id, `the ${draft.kind} "${draft.id.value}" has no name; expected "name:"`);
    if (draft.name && draft.name.value.length > LONGEST_NAME) {
      this.fault(draft.id, `the name has ${draft.name.value.length} characters; expected ${LONGEST_NAME} at most`);
    }
    const keys: Record<string, string> = {};
    for (const [name, key] of Object.entries(definition.keys)) {
      const found = draft.keys.get(name);
      if (found) {
        this.key(name, key, found, draft);
        keys[name] = found.value;
      } else if (!key.optional) {
        this.fault(
          draft.id,
          `the ${draft.kind} "${draft.id.value}" has no ${name}; expected "${name}:", ${key.description.toLowerCase()}`,
        );
      }
    }
    if (draft.kind === 'source') checkSource(draft, this.drafts, this.faults);
    const period = draft.keys.get('period');
    return {
      id: draft.id.value,
      kind: draft.kind,
      name: draft.name?.value ?? draft.id.value,
      aliases: draft.aliases.map(({ value }) => value),
      description: draft.description?.value ?? '',
      keys,
      period:
        definition.keys.period && period
          ? this.faults.guard(period.place, () => parsePeriod(period.value, this.calendar(draft.id.value)))
          : undefined,
    };
  }

  private key(name: string, key: Key, found: Located<string>, draft: DraftEntity): void {
    if (key.type === 'entity') this.reference(found, key.target, `${draft.kind}.${name}`);
    if (key.type === 'date') this.faults.guard(found.place, () => parseDate(found.value));
    if (name === 'fiscalYearEnd') this.faults.guard(found.place, () => parseFiscalCalendar(found.value));
    if (key.type === 'choice' && !key.choices.includes(found.value)) {
      const hint = didYouMean(found.value, key.choices) || `; expected one of ${key.choices.join(', ')}`;
      this.fault(found, `"${found.value}" is no ${name} of a ${draft.kind}${hint}`);
    }
  }

  private reference(found: Located<string>, target: string, where: string): void {
    const other = this.drafts.get(found.value);
    if (other?.kind === target) return;
    const known = [...this.drafts.values()].filter(({ kind }) => kind === target).map(({ id }) => id.value);
    const problem = other ? `is a ${other.kind}` : 'does not exist';
    this.fault(
      found,
      `${where} points to "${found.value}", which ${problem}; expected a ${target}${didYouMean(found.value, known)}`,
    );
  }

  /** The fiscal calendar that an entity's periods follow; a fault in it is reported where it stands. */
  private calendar(id: string): FiscalCalendar {
    const keysOf = (of: string) => {
      const keys = this.drafts.get(of)?.keys ?? new Map<string, Located<string>>();
      return Object.fromEntries([...keys].map(([name, { value }]) => [name, value]));
    };
    const kind = this.drafts.get(id)?.kind;
    try {
      return kind === undefined ? CALENDAR_YEAR : calendarOf(this.vocabulary.definition(kind), keysOf(id), keysOf);
    } catch {
      return CALENDAR_YEAR;
    }
  }

  private fault({ place }: Located<string>, message: string): void {
    this.faults.add(place, message);
  }
}
