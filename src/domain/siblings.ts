import { type Claim, happened } from './claim.js';
import type { Entity } from './entity.js';
import type { Figure } from './figure.js';
import { hull, type Quantity } from './quantity.js';
import type { View } from './view.js';

/** A result among others of the same work on the same chip. */
export interface Sibling {
  readonly id: string;
  readonly figure: Figure;
  readonly quantity: Quantity;
  /** The claim on which chip is in its system. */
  readonly chip: Claim;
  /** One system as one source measured it: however many results it has, it is heard once. */
  readonly voice: string;
  /** The same for results of the same work. */
  readonly work: string;
}

/** A result against the middle of those that it is compared with. */
export interface Standing {
  readonly own: Sibling;
  readonly median: Quantity;
  /** How many systems and sources it is the median of. */
  readonly count: number;
  /** Three of them, whose median lies in the same place. */
  readonly nearest: readonly Sibling[];
}

const FEWEST = 3;
const KIND = 'benchmark-result';
const METRIC = 'throughputPerAccelerator';

/** The systems and sources of one work, sorted by value. */
interface Group {
  readonly voices: readonly Sibling[];
  readonly places: ReadonlyMap<string, number>;
}

/** The results with the same keys, by id, and their groups by work. */
interface Family {
  readonly siblings: ReadonlyMap<string, Sibling>;
  readonly groups: ReadonlyMap<string, Group>;
}

const kept = new WeakMap<View, Map<string, Family>>();

/** Where a result stands among comparable ones by other sources or on other systems; undefined for fewer than three. */
export function standingOf(view: View, entity: Entity): Standing | undefined {
  const { siblings, groups } = familyOf(view, entity);
  const own = siblings.get(entity.id);
  const group = own && groups.get(own.work);
  const place = group?.places.get(own?.voice ?? '');
  if (!own || !group || place === undefined || group.voices.length <= FEWEST) return undefined;
  const count = group.voices.length - 1;
  const middle = Math.ceil(count / 2) - 1;
  const nearest = [middle - 1, middle, middle + 1].flatMap((at) => group.voices[at < place ? at : at + 1] ?? []);
  const [, lower, upper] = nearest as [Sibling, Sibling, Sibling]; // three at least are there
  const median = count % 2 === 1 ? lower.quantity : hull(lower.quantity, upper.quantity);
  return { own, median, count, nearest };
}

/** All results with the keys of one. Looked through once for a view. */
function familyOf(view: View, entity: Entity): Family {
  view.trace.readAll();
  const families = kept.get(view) ?? new Map<string, Family>();
  kept.set(view, families);
  const [first = '', ...more] = view.vocabulary.definition(KIND).comparableBy.keys;
  const name = JSON.stringify([first, ...more].map((key) => entity.keys[key]));
  const known = families.get(name);
  if (known) return known;
  const relatives = view.store.keyedTo(KIND, first, entity.keys[first] ?? '').flatMap((id) => view.entity(id) ?? []);
  const alike = relatives.filter(({ keys }) => more.every((key) => keys[key] === entity.keys[key]));
  const siblings = alike.flatMap((one) => siblingOf(view, one) ?? []);
  const groups = new Map([...groupBy(siblings, ({ work }) => work)].map(([work, all]) => [work, groupOf(all)]));
  const family = { siblings: new Map(siblings.map((sibling) => [sibling.id, sibling])), groups };
  families.set(name, family);
  return family;
}

/**
 * A result as it can be compared: its throughput per accelerator with all that comparable results have alike. A
 * setting that one source states and another does not is no like setting. Undefined where throughput, accelerators or
 * chip are unknown.
 */
function siblingOf(view: View, entity: Entity): Sibling | undefined {
  const { keys, settings } = view.vocabulary.definition(KIND).comparableBy;
  const { system = '' } = entity.keys;
  const claim = view.claims(entity.id).length > 0 ? view.claim(entity.id, 'throughput') : undefined;
  const chip = claim && view.claim(system, 'chip');
  if (!claim || chip?.value.type !== 'entity') return undefined;
  const figure = view.figure(entity.id, METRIC);
  if (!figure.quantity) return undefined;
  const alike = settings.map((name) => view.claim(entity.id, name)?.value);
  const work = [keys.map((key) => entity.keys[key]), chip.value.entity, claim.basis, happened(claim.nature), alike];
  const voice = JSON.stringify([system, view.original(claim.source)]);
  return { id: entity.id, figure, quantity: figure.quantity, chip, voice, work: JSON.stringify(work) };
}

/** Each system and source with the middle one of its results. */
function groupOf(siblings: readonly Sibling[]): Group {
  const own = [...groupBy(siblings, ({ voice }) => voice).values()];
  const voices = sorted(own.map((all) => sorted(all)[Math.ceil(all.length / 2) - 1] as Sibling)); // no group is empty
  return { voices, places: new Map(voices.map(({ voice }, index) => [voice, index])) };
}

function sorted(siblings: readonly Sibling[]): readonly Sibling[] {
  return [...siblings].sort(
    (a, b) => a.quantity.low - b.quantity.low || a.quantity.high - b.quantity.high || (a.id < b.id ? -1 : 1),
  );
}

function groupBy<T>(items: readonly T[], keyOf: (item: T) => string): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group) group.push(item);
    else groups.set(keyOf(item), [item]);
  }
  return groups;
}
