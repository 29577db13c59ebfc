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
