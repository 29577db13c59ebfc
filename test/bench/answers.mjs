import { isDeepStrictEqual } from 'node:util';
import { askOnce, bodyText, requestBytes } from './client.mjs';
import { postOf, SERVERS } from './contenders.mjs';

/** What a server answers to a question, in the words of chipgraph. */
export async function dataFrom(name, port, { query, text, variables }, expected) {
  const { ask, told = (data) => data } = SERVERS[name];
  const body = JSON.stringify(ask?.(query, variables) ?? { query: text, variables });
  const answer = await askOnce(port, requestBytes(postOf(name, query, body)));
  const { data, errors } = JSON.parse(bodyText(answer));
  if (errors || !data) throw new Error(`"${name}" answered "${query}" with ${JSON.stringify(errors).slice(0, 600)}`);
  return told(data, query, expected);
}

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
