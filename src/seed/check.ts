import type { Claim } from '../domain/claim.js';
import type { Entity } from '../domain/entity.js';
import type { Content } from '../domain/graph.js';
import type { Vocabulary } from '../domain/vocabulary.js';
import { checkAssumptions } from './check-assumptions.js';
import { ClaimChecker } from './check-claim.js';
import { EntityChecker } from './check-entity.js';
import { checkNames } from './check-names.js';
import { checkScenarios, checkWhatIf } from './check-scenario.js';
import { dateOf } from './check-source.js';
import { checkUniqueKeys } from './check-unique-keys.js';
import type { ClaimShelf } from './claim-shelf.js';
import { describePlace, type Fault, SeedError, sortFaults } from './fault.js';
import { FaultList } from './fault-list.js';
import { type ReadFile, readOutline } from './outline.js';
import { Subjects } from './subjects.js';

/** The first day of all, where no source has a date. */
const NEVER = '1970-01-01';

/** Seeds in which all is right, their claims as a shelf gives them. */
export interface CheckedSeeds<Sorted extends Iterable<Claim>> extends Content {
  readonly entities: readonly Entity[];
  readonly claims: Sorted;
}

/**
 * Turns what files say into the content of a dataset. Every name, unit, period and reference is checked against the
 * vocabulary and the other files; nothing comes out unless all is right. Entities are kept, claims go onto the shelf.
 * @param folder where the seeds stand, for faults that no file has
 * @param files what they say, with the faults that reading them has found already
 * @throws SeedError with every fault at once
 */
export function checkSeeds<Sorted extends Iterable<Claim>>(
  folder: string,
  files: readonly ReadFile[],
  vocabulary: Vocabulary,
  shelf: ClaimShelf<Sorted>,
): CheckedSeeds<Sorted> {
  const faults = new FaultList();
  const { subjects, scenarios, claiming, adding, unread } = checkOutline(folder, files, vocabulary, faults);
  const entities = [...subjects.byId.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
  let today = entities.reduce((day, { keys }) => later(day, dateOf(keys.retrieved)?.start), NEVER);
  const claims = new ClaimChecker(vocabulary, subjects, faults, (claim, place) => {
    if (!claim.undated) today = later(today, claim.published.start);
    shelf.put(claim, place);
  });
  for (const read of claiming) claims.checkAll(read().drafts.filter((draft) => subjects.stands(draft)));
  for (const read of adding) claims.checkAll(read().additions.filter((addition) => subjects.hasPlaceFor(addition)));
  for (const { place, before } of shelf.repeated()) {
    faults.add(place, `the same claim stands at ${describePlace(before)} already`);
  }
  refuse(unread, faults.all);
  return { today, entities, claims: shelf.sorted(), scenarios };
}

/** What claims need of all files. The drafts of entities are left behind: they take more memory than the entities. */
function checkOutline(folder: string, files: readonly ReadFile[], vocabulary: Vocabulary, faults: FaultList) {
  const { drafts, names, scenarios, claiming, adding, faults: unread } = readOutline(files);
  const checker = new EntityChecker(drafts, vocabulary, faults);
  checkAssumptions(folder, drafts, unread, faults);
  checkWhatIf(folder, drafts, faults);
  checkNames(names, checker.drafts, vocabulary, faults);
  const entities = checker.entities();
  checkUniqueKeys(entities, checker.drafts, vocabulary, faults);
  const byId = new Map(entities.map((entity) => [entity.id, entity]));
  const subjects = new Subjects(byId, checker.displaced, vocabulary, faults);
  return { subjects, scenarios: checkScenarios(scenarios, byId, vocabulary, faults), claiming, adding, unread };
}

/** What is wrong beside a template that waits to be filled in follows from it. @throws SeedError if anything is */
function refuse(read: readonly Fault[], checked: readonly Fault[]): void {
  const waiting = new Set(read.filter(({ unfilled }) => unfilled).map(({ place }) => place.file));
  const all = [...read, ...checked.filter(({ place }) => !waiting.has(place.file))];
  if (all.length > 0) throw new SeedError(sortFaults(all));
}

const later = (day: string, other: string | undefined): string => (other !== undefined && other > day ? other : day);
