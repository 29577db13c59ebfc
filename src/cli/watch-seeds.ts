import type { Vocabulary } from '../domain/vocabulary.js';
import { describeFault } from '../seed/fault.js';
import { type CheckOutcome, checkOutcome, outcomeAsJson, summaryOf } from './check-outcome.js';
import { FolderWatch } from './folder-watch.js';

/** The first faults are mended first; the rest often follows from them. */
const SHOWN_FAULTS = 10;

interface Watching {
  readonly findings: boolean;
  readonly json: boolean;
}

/** Checks seeds, and again whenever one changes, until the program is interrupted; it then ends with code 0. */
export function watchSeeds(seeds: string, vocabulary: Vocabulary, { findings, json }: Watching): void {
  const check = (): void => {
    const outcome = checkOutcome(seeds, vocabulary, { findings });
    const time = new Date();
    if (json) console.log(JSON.stringify({ time: time.toISOString(), ...outcomeAsJson(outcome) }));
    else console.log(outcomeInLines(outcome, time.toTimeString().slice(0, 8)).join('\n'));
  };
  const watch = new FolderWatch(seeds, check);
  const stop = () => watch.stop();
  process.once('SIGINT', stop);
  process.once('SIGTERM', stop);
  check();
  if (!json) console.log(`watching "${seeds}"; Ctrl-C ends`);
}

function outcomeInLines(outcome: CheckOutcome, time: string): readonly string[] {
  if ('faults' in outcome) {
    const { faults, message } = outcome;
    const more = faults.length - SHOWN_FAULTS;
    const shown = faults.slice(0, SHOWN_FAULTS).map((fault) => `  ${describeFault(fault)}`);
    return [`${time} ${message}`, ...shown, ...(more > 0 ? [`  and ${more} more`] : [])];
  }
  const { entities, claims, findings } = outcome;
  return [
    `${time} no faults: ${entities} entities, ${claims} claims`,
    ...(findings ? [`  ${summaryOf(findings)}`] : []),
  ];
}
