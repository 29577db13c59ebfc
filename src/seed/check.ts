import { calendarOf } from '../domain/calendar.js';
import { didYouMean } from '../domain/did-you-mean.js';
import type { Entity, Key } from '../domain/entity.js';
import type { Graph } from '../domain/graph.js';
import { CALENDAR_YEAR, type FiscalCalendar, parseDate, parseFiscalCalendar, parsePeriod } from '../domain/period.js';
import type { Vocabulary } from '../domain/vocabulary.js';
import { checkAssumptions } from './check-assumptions.js';
import { ClaimChecker } from './check-claim.js';
import { checkNames } from './check-names.js';
import { checkScenarios, checkWhatIf } from './check-scenario.js';
import { checkSource, dateOf } from './check-source.js';
import { checkUniqueKeys } from './check-unique-keys.js';
import type { DraftAddition, DraftEntity, DraftScenario, Reading } from './draft.js';
import { describePlace, type Located, SeedError, sortFaults } from './fault.js';
import { FaultList } from './fault-list.js';
import type { NameReading } from './read-names.js';
import { SLUG } from './slug.js';

/** Longer than any name that is one. */
const LONGEST_NAME = 300;

/**
 * Turns drafts into the graph. Every name, unit, period and reference is checked against the vocabulary and the
 * other drafts; nothing comes out unless all is right.
 * @param folder where the seeds stand, for faults that no file has
 * @param reading what the files gave, with the faults that reading them has found already
 * @throws SeedError with every fault at once
 */
export function checkSeeds(folder: string, reading: Reading, vocabulary: Vocabulary): Graph {
  const { drafts, additions, scenarios, names, faults } = reading;
  const checker = new SeedChecker(drafts, additions, scenarios, vocabulary);
  checkAssumptions(folder, drafts, faults, checker.faults);
  checkWhatIf(folder, drafts, checker.faults);
  const graph = checker.check(names);
  const waiting = new Set(faults.filter(({ unfilled }) => unfilled).map(({ place }) => place.file));
  const all = [...faults, ...checker.faults.all.filter(({ place }) => !waiting.has(place.file))];
  if (all.length > 0) throw new SeedError(sortFaults(all));
  return graph;
}

class SeedChecker {
  readonly faults = new FaultList();
  private readonly drafts = new Map<string, DraftEntity>();

  constructor(
    all: readonly DraftEntity[],
    additions: readonly DraftAddition[],
    private readonly scenarios: readonly DraftScenario[],
    private readonly vocabulary: Vocabulary,
  ) {
    for (const draft of all) this.register(draft);
    for (const addition of additions) this.add(addition);
  }

  check(names: readonly NameReading[]): Graph {
    checkNames(names, this.drafts, this.vocabulary, this.faults);
    const entities = [...this.drafts.values()].map((draft) => this.entity(draft));
    const byId = new Map(entities.map((entity) => [entity.id, entity]));
    checkUniqueKeys(entities, this.drafts, this.vocabulary, this.faults);
    const claims = new ClaimChecker(this.vocabulary, byId, (entity) => this.calendar(entity.id), this.faults);
    const found = [...this.drafts.values()].flatMap((draft) => claims.claims(draft));
    const read = entities.flatMap(({ keys }) => dateOf(keys.retrieved)?.start ?? []);
    const said = found.filter(({ undated }) => !undated).map(({ published }) => published.start);
    return {
      today: [...read, ...said].sort().at(-1) ?? '1970-01-01',
      entities: entities.sort(byIdOrder),
      claims: found.sort(byIdOrder),
      scenarios: checkScenarios(this.scenarios, byId, this.vocabulary, this.faults),
    };
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
    } else if (this.vocabulary.entities.has(kind)) this.drafts.set(id.value, draft);
  }

  /** Joins claims that stand apart to their entity. */
  private add({ kind, id, statements }: DraftAddition): void {
    const draft = this.drafts.get(id.value);
    if (draft?.kind === kind) this.drafts.set(id.value, { ...draft, statements: [...draft.statements, ...statements] });
    else {
      const known = [...this.drafts.values()].filter((one) => one.kind === kind).map((one) => one.id.value);
      const problem = draft ? `is a ${draft.kind}` : 'does not exist';
      const expected = `expected a ${kind} that stands elsewhere${didYouMean(id.value, known)}`;
      this.fault(id, `the table adds claims to "${id.value}", which ${problem}; ${expected}`);
    }
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

const byIdOrder = (a: { id: string }, b: { id: string }): number => (a.id < b.id ? -1 : 1);
