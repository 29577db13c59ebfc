import type { Placed } from './layout.ts';

/** Size of a letter in the units of the picture. */
const LETTER = { width: 7, height: 15 } as const;
const LONGEST = 24;

/** A name as it stands beside a node. */
export const shortened = (name: string): string => (name.length > LONGEST ? `${name.slice(0, LONGEST - 1)}…` : name);

/** A node that may be named. */
interface Named {
  readonly place: Placed;
  readonly name: string;
}

/** The ids of those that are named at all times: the first ones, as long as no name stands on another. */
export function namedWithoutOverlap(byImportance: readonly Named[]): ReadonlySet<string> {
  const taken: Named[] = [];
  for (const one of byImportance) if (!taken.some((other) => overlap(one, other))) taken.push(one);
  return new Set(taken.map(({ place }) => place.id));
}

function overlap(a: Named, b: Named): boolean {
  const width = ((shortened(a.name).length + shortened(b.name).length) / 2) * LETTER.width;
  return Math.abs(a.place.x - b.place.x) < width && Math.abs(a.place.y - b.place.y) < LETTER.height;
}
