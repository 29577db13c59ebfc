import { isDeepStrictEqual } from 'node:util';

/** What differs between two answers: the first place, for reading; undefined where nothing does. */
export function difference(expected, found, path = 'data') {
  if (isDeepStrictEqual(expected, found)) return undefined;
  const areObjects = [expected, found].every((one) => typeof one === 'object' && one !== null);
  if (!areObjects) return `${path}: found ${JSON.stringify(found)}, expected ${JSON.stringify(expected)}`;
  const names = [...new Set([...Object.keys(expected), ...Object.keys(found)])];
  for (const name of names) {
    const inside = difference(expected[name], found[name], `${path}.${name}`);
    if (inside) return inside;
  }
  return undefined;
}
