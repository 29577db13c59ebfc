import { type Period, PeriodError, parseDate } from '../domain/period.js';
import type { DraftEntity } from './draft.js';
import type { FaultList } from './fault-list.js';

/** Of each of these a source has at least one: where it can be found again, and its date. */
export const SOURCE_NEEDS = [
  ['url', 'identifier'],
  ['published', 'retrieved'],
] as const;

/** Checks that a source can be found again, is dated, and does not repeat itself through others. */
export function checkSource(draft: DraftEntity, drafts: ReadonlyMap<string, DraftEntity>, faults: FaultList): void {
  const { value: id, place } = draft.id;
  const [found, dated] = SOURCE_NEEDS.map((names) => names.some((name) => draft.keys.has(name)));
  if (!found) {
    faults.add(place, `the source "${id}" cannot be found again; expected "url:" or "identifier:"`);
  }
  if (!dated) {
    faults.add(place, `the source "${id}" has no date; expected "published:", or "retrieved:" if it is undated`);
  }
  checkAddresses(draft, faults);
  checkCircle(draft, drafts, faults);
  checkDates(draft, faults);
}

/** A reader follows them, so they lead to a page and nowhere else. */
function checkAddresses({ keys }: DraftEntity, faults: FaultList): void {
  for (const name of ['url', 'archived']) {
    const found = keys.get(name);
    if (!found || /^https?:$/.test(URL.canParse(found.value) ? new URL(found.value).protocol : '')) continue;
    faults.add(found.place, `"${found.value}" is no address; expected "${name}" to begin with "https://"`);
  }
}

function checkCircle(draft: DraftEntity, drafts: ReadonlyMap<string, DraftEntity>, faults: FaultList): void {
  const cites = draft.keys.get('cites');
  const trail = [draft.id.value];
  for (let at = cites?.value; at !== undefined; at = drafts.get(at)?.keys.get('cites')?.value) {
    if (cites && at === draft.id.value)
      faults.add(cites.place, `sources cite each other in a circle: ${[...trail, at].join(' → ')}`);
    if (trail.includes(at)) return;
    trail.push(at);
  }
}

/** Nobody has read what was not published yet; partial dates get the benefit of the doubt. */
function checkDates({ keys }: DraftEntity, faults: FaultList): void {
  const [written, published] = [keys.get('published'), dateOf(keys.get('published')?.value)];
  const retrieved = dateOf(keys.get('retrieved')?.value);
  if (!written || !published || !retrieved || published.start <= retrieved.end) return;
  const expected = `expected a day up to ${retrieved.label}, when it was retrieved`;
  faults.add(written.place, `the source is published ${published.label}; ${expected}`);
}

/** A date whose fault is reported where it stands. */
export function dateOf(written: string | undefined): Period | undefined {
  try {
    return written === undefined ? undefined : parseDate(written);
  } catch (error) {
    if (error instanceof PeriodError) return undefined;
    throw error;
  }
}
