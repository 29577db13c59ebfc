import { GRADES, type Grade } from './claim.js';
import { addDays, lengthInDays, type Period, samePeriod } from './period.js';

/** What can be laid over a part of a period. */
export interface Candidate {
  readonly id: string;
  readonly period: Period;
  readonly grade: Grade;
}

/** A candidate that was laid; it is cut where fewer of its days count than it has. */
export interface Tile<T> {
  readonly candidate: T;
  /** Its days inside the period. */
  readonly days: number;
  readonly length: number;
}

/** Tiles from the first day of the period on, and what speaks against them, the gravest first. */
interface Plan<T> {
  readonly tiles: readonly Tile<T>[];
  readonly cost: readonly number[];
}

/**
 * Lays candidates over a period without gap or overlap; only the first and the last one may be cut. Of all ways the one
 * whose cut tiles count for the fewest days; then the shortest cut tiles, the better evidence day by day, the most
 * tiles, the first ids. What is about the very same days is no part of them and is never laid.
 */
export function tile<T extends Candidate>(period: Period, candidates: readonly T[]): readonly Tile<T>[] | undefined {
  const plans = new Map<string, Plan<T>>();
  let best: Plan<T> | undefined;
  for (const candidate of partsOf(period, candidates)) {
    const { start, end } = candidate.period;
    const before = start <= period.start ? EMPTY : plans.get(addDays(start, -1));
    if (!before) continue;
    const plan = extended<T>(before, laid(period, candidate));
    if (end >= period.end) best = better(best, plan);
    else plans.set(end, better(plans.get(end), plan));
  }
  return best?.tiles;
}

/** The days of a period that no candidate covers, as periods in their order. */
export function uncovered(period: Period, candidates: readonly Candidate[]): readonly Period[] {
  const gaps: Period[] = [];
  let next = period.start;
  for (const { period: part } of partsOf(period, candidates)) {
    if (part.start > next) gaps.push(daysFrom(next, addDays(part.start, -1)));
    if (part.end >= next) next = addDays(part.end, 1);
  }
  if (next <= period.end) gaps.push(daysFrom(next, period.end));
  return gaps;
}

const EMPTY = { tiles: [], cost: [0, 0, 0, 0] } as const;

/** Candidates on a part of the period, the earliest first. */
function partsOf<T extends Candidate>(period: Period, candidates: readonly T[]): readonly T[] {
  return candidates
    .filter(({ period: part }) => part.start <= period.end && part.end >= period.start && !samePeriod(part, period))
    .sort((a, b) => (a.period.start === b.period.start ? 0 : a.period.start < b.period.start ? -1 : 1));
}

function laid<T extends Candidate>(period: Period, candidate: T): Tile<T> {
  const { start, end } = candidate.period;
  const inside = daysFrom(start > period.start ? start : period.start, end < period.end ? end : period.end);
  return { candidate, days: lengthInDays(inside), length: lengthInDays(candidate.period) };
}

function extended<T extends Candidate>({ tiles, cost }: Plan<T>, next: Tile<T>): Plan<T> {
  const { days, length, candidate } = next;
  const isCut = days < length;
  const own = [isCut ? days : 0, isCut ? length : 0, days * GRADES.indexOf(candidate.grade), -1];
  return { tiles: [...tiles, next], cost: cost.map((sum, index) => sum + (own[index] as number)) };
}

function better<T extends Candidate>(a: Plan<T> | undefined, b: Plan<T>): Plan<T> {
  if (!a) return b;
  const index = a.cost.findIndex((cost, at) => cost !== b.cost[at]);
  if (index >= 0) return (a.cost[index] as number) < (b.cost[index] as number) ? a : b;
  const ids = ({ tiles }: Plan<T>) => tiles.map(({ candidate }) => candidate.id).join(' ');
  return ids(a) <= ids(b) ? a : b;
}

const daysFrom = (start: string, end: string): Period => ({ label: `${start}/${end}`, start, end });
