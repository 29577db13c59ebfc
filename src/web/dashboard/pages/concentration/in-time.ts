/** Something that is told of a period. */
interface InPeriod {
  readonly period: string | null;
  readonly periodFirstDay: string | null;
  readonly periodLastDay: string | null;
}

/** By first day, then by last: the first half of a year stands before the year. Of no period comes first. */
export const byTime = (a: InPeriod, b: InPeriod): number =>
  (a.periodFirstDay ?? '').localeCompare(b.periodFirstDay ?? '') ||
  (a.periodLastDay ?? '').localeCompare(b.periodLastDay ?? '');

/** The periods of all, each once, in the order of time. */
export const periodsOf = (all: readonly InPeriod[]): readonly string[] => [
  ...new Set(all.toSorted(byTime).flatMap(({ period }) => period ?? [])),
];
