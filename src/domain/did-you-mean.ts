import { distance } from 'fastest-levenshtein';

/** The nearest known name as `; did you mean "…"?`, or nothing if none is near: few slips away, or shortened as in "pwr". */
export function didYouMean(found: string, known: Iterable<string>): string {
  const names = [...known];
  const limit = Math.max(1, Math.floor(found.length / 3));
  let nearest: string | undefined;
  let least = limit + 1;
  for (const name of names) {
    const edits = distance(found.toLowerCase(), name.toLowerCase());
    if (edits < least) [nearest, least] = [name, edits];
  }
  nearest ??= names.find((name) => isShortened(found.toLowerCase(), name.toLowerCase()));
  return nearest === undefined ? '' : `; did you mean "${nearest}"?`;
}

/** Whether a word is a name without some of its letters: the first and the last are there, and at least half of all. */
function isShortened(word: string, name: string): boolean {
  if (word.length < 3 || name.length > 2 * word.length || word[0] !== name[0] || word.at(-1) !== name.at(-1))
    return false;
  const letters = [...word];
  for (const letter of name) if (letter === letters[0]) letters.shift();
  return letters.length === 0;
}
