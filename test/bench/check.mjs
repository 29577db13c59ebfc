import { dataFrom } from './answers.mjs';
import { difference } from './difference.mjs';

const SAMPLES = 12;

/**
 * Holds the answers of all servers to some questions against those of chipgraph, and tells how many each has given.
 * @throws Error that tells every server and query that answers otherwise, with a fault of each
 */
export async function checkAnswers({ servers, queries, texts, questions, samples = SAMPLES }) {
  const faults = new Map();
  const counts = {};
  for (const query of queries) {
    const text = texts.get(query);
    for (let number = 0; number < samples; number += 1) {
      const question = { query, text, variables: questions.of(query, number) };
      const expected = await dataFrom('chipgraph', servers.get('chipgraph').port, question);
      for (const name of answering(servers, query)) {
        const fault = await faultOf(name, servers.get(name).port, question, expected);
        if (fault) faults.set(`"${name}" to "${query}"`, fault);
        counts[name] = (counts[name] ?? 0) + 1;
      }
    }
  }
  if (faults.size > 0) throw new Error(`the answers differ:\n${[...faults].map((one) => one.join(': ')).join('\n')}`);
  return counts;
}

/** The servers whose answers are their own, but for chipgraph. */
const answering = (servers, query) =>
  [...servers.keys()].filter(
    (name) => name !== 'chipgraph' && name !== 'node:http' && servers.get(name).answers(query),
  );

async function faultOf(name, port, question, expected) {
  try {
    return difference(expected, await dataFrom(name, port, question, expected));
  } catch (error) {
    return error.message;
  }
}
