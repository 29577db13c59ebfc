import { type AskedPeriod, inAskedPeriod } from './asked-period.js';
import { type Claim, GRADES, happened, NATURES, type Nature, quantityOf, RANKS, sameNature } from './claim.js';
import { CALENDAR_YEAR, type FiscalCalendar, isFiscalYear, isYearLong, type Period, samePeriod } from './period.js';
import type { Property } from './property.js';
import { agrees } from './quantity.js';

/** What the caller asks for; the property's declared order decides what is left open. */
export interface Choice {
  readonly period?: AskedPeriod | undefined;
  readonly basis?: string | undefined;
}

/** What picking needs to know beside the claims. */
export interface Circumstances {
  /** A fiscal year is complete when it has ended by this day. */
  readonly today: string;
  readonly calendar: FiscalCalendar;
  /** The first source of what a source repeats: two sources of one original are one voice. */
  readonly original: (source: string) => string;
  /** What an entity is called. */
  readonly nameOf: (entity: string) => string;
  /** The statement to take figures from that were measured together. */
  readonly statement?: string | undefined;
}

/** What a view takes of several claims, and what speaks just as strongly for something else. */
export interface Picked {
  readonly claim: Claim;
  /** Claims that contradict it with evidence that is no weaker: only their values put them second. */
  readonly ties: readonly Claim[];
}

/**
 * Picks one of the visible claims on one property of one subject.
 * What happened comes before what is planned; then basis and period in the declared order; among rivals: rank, latest
 * date described (for what changes), grade, nature, number of independent sources that agree, an estimate before bare
 * bounds ("4 trillion" before "over 4 trillion"), newest; where the evidence is the same the narrower, then the lower
 * value, then the words and the place in the source; the claim's id where all that is the same.
 */
export function pick(
  claims: readonly Claim[],
  property: Property,
  choice: Choice,
  circumstances: Circumstances,
): Picked | undefined {
  const sound = claims.filter(({ rank }) => rank !== 'deprecated');
  const usable = sound.length > 0 ? sound : claims;
  for (const nature of NATURES) {
    if (nature === 'estimate') continue; // taken together with what is actual
    const alike = usable.filter((claim) => sameNature(claim.nature, nature));
    const together = alike.filter(({ statement }) => statement === circumstances.statement);
    const first = narrowDown(together, property, choice, circumstances);
    const rivals = first.length > 0 ? first : narrowDown(alike, property, choice, circumstances);
    if (rivals.length > 0) return best(rivals, property, circumstances);
  }
  return undefined;
}

/** The claims of the first basis in order that has one for the period asked for, or for the default period. */
function narrowDown(
  claims: readonly Claim[],
  property: Property,
  { basis, period }: Choice,
  circumstances: Circumstances,
): readonly Claim[] {
  for (const candidate of basis === undefined ? property.bases : [basis]) {
    const alike = inPeriod(
      claims.filter((claim) => claim.basis === candidate),
      property,
      period,
      circumstances,
    );
    if (alike.length > 0) return alike;
  }
  return [];
}

function inPeriod(
  claims: readonly Claim[],
  { time }: Property,
  asked: AskedPeriod | undefined,
  { calendar, today }: Circumstances,
): readonly Claim[] {
  if (asked && time === 'state' && typeof asked === 'object') {
    return claims.filter((claim) => describedOn(claim) >= asked.start && describedOn(claim) <= asked.end);
  }
  if (asked) return claims.filter(({ period }) => inAskedPeriod(period, asked));
  if (time !== 'flow') return claims;
  const chosen = latestCompleteYear(
    claims.flatMap(({ period }) => period ?? []),
    calendar,
    today,
  );
  return claims.filter(({ period }) => samePeriod(period, chosen));
}

/** The latest fiscal year that has ended; where there is none, the latest other period of a year's length. */
export function latestCompleteYear(
  periods: readonly Period[],
  calendar: FiscalCalendar = CALENDAR_YEAR,
  today: string,
): Period | undefined {
  const complete = periods.filter(({ end }) => end <= today).sort((a, b) => (a.end < b.end ? 1 : -1));
  return complete.find((period) => isFiscalYear(period, calendar)) ?? complete.find(isYearLong);
}

function best(rivals: readonly Claim[], property: Property, circumstances: Circumstances): Picked | undefined {
  const voices = new Map(rivals.map((claim) => [claim, agreeingVoices(claim, rivals, circumstances)]));
  // A vague date is no later than the day on which it is looked at.
  const knownOn = ({ published }: Claim): string =>
    published.end < circumstances.today ? published.end : circumstances.today;
  const evidence = (a: Claim, b: Claim): number =>
    RANKS.indexOf(a.rank) - RANKS.indexOf(b.rank) ||
    (property.time === 'state' ? later(describedOn(a), describedOn(b)) : 0) ||
    GRADES.indexOf(a.grade) - GRADES.indexOf(b.grade) ||
    natureOrder(a.nature) - natureOrder(b.nature) ||
    (voices.get(b) as number) - (voices.get(a) as number) ||
    bestKnown(a) - bestKnown(b) ||
    later(knownOn(a), knownOn(b));
  const sorted = [...rivals].sort(
    (a, b) => evidence(a, b) || byContent(a, b, circumstances.nameOf) || (a.id < b.id ? -1 : 1),
  );
  const [first] = sorted;
  return first && { claim: first, ties: sorted.filter((other) => !evidence(first, other) && !agree(first, other)) };
}

/** An order that ids have no part in, so that the same claims under other names give the same figures. */
function byContent(a: Claim, b: Claim, nameOf: Circumstances['nameOf']): number {
  const [left, right] = [quantityOf(a), quantityOf(b)];
  const byValue = left && right ? left.high - left.low - (right.high - right.low) || left.low - right.low : 0;
  return byValue || alphabetical(contentOf(a, nameOf), contentOf(b, nameOf));
}

/** What a claim says and where, its ids left out: what is written of a relation is the id of an entity. */
function contentOf(claim: Claim, nameOf: Circumstances['nameOf']): string {
  const { property, basis, period, nature, value, written, locator } = claim;
  const told = value.type === 'entity' ? nameOf(value.entity) : written;
  return JSON.stringify([property, basis, period?.start, period?.end, nature, told, locator]);
}

const alphabetical = (a: string, b: string): number => (a === b ? 0 : a < b ? -1 : 1);

/** 0 for a claim with a best value, 1 for one with bounds alone. */
const bestKnown = (claim: Claim): number => (quantityOf(claim) && quantityOf(claim)?.estimate === undefined ? 1 : 0);

const later = (a: string, b: string): number => (a === b ? 0 : a > b ? -1 : 1);
const natureOrder = (nature: Nature): number => NATURES.indexOf(nature);

/** The day that a claim on a state describes: the end of its period, or its publication where it names none. */
export function describedOn({ period, published }: Claim): string {
  return (period ?? published).end;
}

/** How many independent sources, its own included, a claim agrees with. */
function agreeingVoices(claim: Claim, rivals: readonly Claim[], { original }: Circumstances): number {
  const agreeing = rivals.filter((other) => agree(claim, other));
  return new Set(agreeing.map(({ source }) => original(source))).size;
}

/** Whether two claims on one property can both be true. */
export function agree(a: Claim, b: Claim): boolean {
  const [left, right] = [quantityOf(a), quantityOf(b)];
  if (left && right) return agrees(left, right);
  if (a.value.type === 'date' && b.value.type === 'date') {
    return a.value.date.start <= b.value.date.end && b.value.date.start <= a.value.date.end;
  }
  if (a.value.type === 'entity' && b.value.type === 'entity') return a.value.entity === b.value.entity;
  return a.value.type === 'text' && b.value.type === 'text' && a.value.text === b.value.text;
}

/** Whether two claims are on the same subject, property, period, basis and kind of nature. */
export function areRivals(a: Claim, b: Claim): boolean {
  return (
    a.id !== b.id &&
    a.subject === b.subject &&
    a.property === b.property &&
    a.basis === b.basis &&
    sameNature(a.nature, b.nature) &&
    samePeriod(a.period, b.period)
  );
}

/**
 * The statement whose figures are picked together: of those on what happened, the one that covers most of the
 * properties, a curator's preference before all; then the best grade, the newest; where all that is the same, the first
 * by what is said, then by its source.
 */
export function fullestStatement(
  claims: readonly Claim[],
  together: readonly string[],
  nameOf: Circumstances['nameOf'],
): string | undefined {
  const measured = claims.filter(({ property, nature, rank }) => {
    return together.includes(property) && happened(nature) && rank !== 'deprecated';
  });
  const statements = groupBy(measured, ({ statement }) => statement);
  const scored = [...statements].map(([statement, members]) => ({
    statement,
    covered: new Set(members.map(({ property }) => property)).size,
    rank: Math.min(...members.map(({ rank }) => RANKS.indexOf(rank))),
    grade: Math.min(...members.map(({ grade }) => GRADES.indexOf(grade))),
    published:
      members
        .map(({ published }) => published.end)
        .sort()
        .at(-1) ?? '',
    members,
  }));
  const content = ({ members }: { readonly members: readonly Claim[] }): string =>
    JSON.stringify(members.map((claim) => contentOf(claim, nameOf)).sort());
  scored.sort(
    (a, b) =>
      a.rank - b.rank ||
      b.covered - a.covered ||
      a.grade - b.grade ||
      later(a.published, b.published) ||
      alphabetical(content(a), content(b)) ||
      alphabetical(a.statement, b.statement),
  );
  return scored[0]?.statement;
}

function groupBy<T>(items: readonly T[], keyOf: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) groups.set(keyOf(item), [...(groups.get(keyOf(item)) ?? []), item]);
  return groups;
}
