import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { askOnce, requestBytes } from './client.mjs';
import { postOf } from './contenders.mjs';

const SAMPLES = 21;
/** What node:http writes of its own. */
const OWN = ['date', 'connection', 'keep-alive'];

/**
 * The answers of chipgraph that node:http sends, one for each query and way of asking: of some questions the one whose
 * answer is of the middle length. Writes them to a file and tells what was asked, for asking it again.
 */
export async function record(chipgraph, { queries, texts, questions, folder }) {
  const [recorded, asked] = [{}, new Map()];
  for (const query of queries) {
    const answers = [];
    for (let number = 0; number < SAMPLES; number += 1) {
      const variables = questions.of(query, number);
      const body = JSON.stringify({ query: texts.get(query), variables });
      answers.push({
        body,
        variables,
        answer: await askOnce(chipgraph.port, requestBytes(postOf('chipgraph', query, body))),
      });
    }
    answers.sort((a, b) => a.answer.body.length - b.answer.body.length);
    const { body, variables, answer } = answers[SAMPLES >> 1];
    const address = `?${new URLSearchParams({ query: texts.get(query), variables: JSON.stringify(variables) })}`;
    const get = { method: 'GET', path: `/graphql${address}`, headers: { accept: 'application/json' } };
    const tag = headersOf(await askOnce(chipgraph.port, requestBytes(get))).etag;
    const headers = { ...get.headers, 'if-none-match': tag };
    const known = await askOnce(chipgraph.port, requestBytes({ ...get, headers }));
    if (known.status !== 304) throw new Error(`"${query}" was answered with ${known.status}, expected 304`);
    recorded[`/${query}`] = recordOf(answer);
    recorded[`/${query}/304`] = recordOf(known);
    asked.set(query, { body, address, tag, bytes: answer.body.length });
  }
  const file = join(folder, 'recorded.json');
  writeFileSync(file, JSON.stringify(recorded));
  return { file, asked };
}

const recordOf = (answer) => ({ status: answer.status, headers: headersOf(answer), body: answer.body.toString() });

function headersOf({ head }) {
  const lines = head.toString('latin1').trim().split('\r\n').slice(1);
  const pairs = lines.map((line) => line.split(/: */s, 1).concat(line.slice(line.indexOf(':') + 1).trim()));
  const kept = pairs.map(([name, value]) => [name.toLowerCase(), value]).filter(([name]) => !OWN.includes(name));
  return Object.fromEntries(kept);
}
