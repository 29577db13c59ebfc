import { calendarOf } from '../domain/calendar.js';
import { didYouMean } from '../domain/did-you-mean.js';
import type { Entity } from '../domain/entity.js';
import { CALENDAR_YEAR, type FiscalCalendar } from '../domain/period.js';
import type { Vocabulary } from '../domain/vocabulary.js';
import type { DraftAddition, DraftEntity } from './draft.js';
import { describePlace } from './fault.js';
import type { FaultList } from './fault-list.js';

/** The entities that claims can be about and point to. */
export class Subjects {
  /** @param displaced places of drafts that are not the entity of their id: another has it, or they are of no kind */
  constructor(
    readonly byId: ReadonlyMap<string, Entity>,
    private readonly displaced: ReadonlySet<string>,
    private readonly vocabulary: Vocabulary,
    private readonly faults: FaultList,
  ) {}

  /** Whether a draft is the one that its id stands for. */
  stands({ id }: DraftEntity): boolean {
    return this.byId.has(id.value) && !this.displaced.has(describePlace(id.place));
  }

  /** Whether there is an entity for claims that stand apart from theirs; a fault if not. */
  hasPlaceFor({ kind, id }: DraftAddition): boolean {
    const entity = this.byId.get(id.value);
    if (entity?.kind === kind) return true;
    const known = [...this.byId.values()].filter((one) => one.kind === kind).map((one) => one.id);
    const problem = entity ? `is a ${entity.kind}` : 'does not exist';
    const expected = `expected a ${kind} that stands elsewhere${didYouMean(id.value, known)}`;
    this.faults.add(id.place, `the table adds claims to "${id.value}", which ${problem}; ${expected}`);
    return false;
  }

  /** The fiscal calendar that an entity's periods follow; a fault in it is reported where it stands. */
  calendar({ kind, keys }: Entity): FiscalCalendar {
    try {
      return calendarOf(this.vocabulary.definition(kind), keys, (id) => this.byId.get(id)?.keys);
    } catch {
      return CALENDAR_YEAR;
    }
  }
}
