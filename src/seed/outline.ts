import type { DraftEntity, DraftScenario, Reading } from './draft.js';
import type { Fault } from './fault.js';
import type { NameReading } from './read-names.js';

/** Gives what a file of seeds says. It is asked once for what the file is about, and again for what it claims. */
export type ReadFile = () => Reading;

/** What seeds are about, without what they claim of it. */
export interface Outline {
  /** Entities without their statements. */
  readonly drafts: readonly DraftEntity[];
  readonly scenarios: readonly DraftScenario[];
  readonly names: readonly NameReading[];
  readonly faults: readonly Fault[];
  /** The files that claim something of their own entities. */
  readonly claiming: readonly ReadFile[];
  /** The files that claim something of entities that stand elsewhere. */
  readonly adding: readonly ReadFile[];
}

/** Reads all files one after another; of each is kept what others can point to. */
export function readOutline(files: readonly ReadFile[]): Outline {
  const [drafts, scenarios, names, faults] = [[], [], [], []] as [
    DraftEntity[],
    DraftScenario[],
    NameReading[],
    Fault[],
  ];
  const [claiming, adding]: [ReadFile[], ReadFile[]] = [[], []];
  for (const read of files) {
    const reading = read();
    for (const draft of reading.drafts) drafts.push({ ...draft, statements: [] });
    scenarios.push(...reading.scenarios);
    names.push(...reading.names);
    for (const fault of reading.faults) faults.push(fault);
    if (reading.drafts.some(({ statements }) => statements.length > 0)) claiming.push(read);
    if (reading.additions.length > 0) adding.push(read);
  }
  return { drafts, scenarios, names, faults, claiming, adding };
}
