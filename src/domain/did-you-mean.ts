import { distance } from 'fastest-levenshtein';

/** The nearest known name as `; did you mean "…"?`, or nothing if none is near. */
export function didYouMean(found: string, known: Iterable<string>): string {
  const limit = Math.max(1, Math.floor(found.length / 3));
  let nearest: string | undefined;
  let least = limit + 1;
  for (const name of known) {
    const edits = distance(found.toLowerCase(), name.toLowerCase());
    if (edits < least) [nearest, least] = [name, edits];
  }
  return nearest === undefined ? '' : `; did you mean "${nearest}"?`;
}
