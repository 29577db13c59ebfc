import type { Run } from './run.js';

/** A run, and the rows that report it again for another accuracy. */
export interface Reported {
  /** The row with the least accuracy to reach, after which the run is called. */
  readonly first: Run;
  readonly again: readonly Run[];
}

/**
 * Brings the rows of one run together. A run that reaches 99.9 % of the accuracy is reported for 99 % as well, with the
 * same digits; other digits are another run.
 */
export function sameRuns(runs: readonly Run[]): readonly Reported[] {
  const groups = new Map<string, Run[]>();
  for (const run of runs) {
    const { text, task, result, power } = run;
    const model = text('usedModel').replace(/-99(\.9)?$/, '');
    const measured = [result.measure.heading, result.written, power?.measure.heading, power?.written];
    const key = JSON.stringify([text('id'), task, model, text('scenario'), ...measured]);
    groups.set(key, [...(groups.get(key) ?? []), run]);
  }
  return [...groups.values()].map((group) => {
    const [first, ...again] = [...group].sort((a, b) => Number(a.accuracyTarget) - Number(b.accuracyTarget));
    return { first: first as Run, again }; // no group is empty
  });
}
