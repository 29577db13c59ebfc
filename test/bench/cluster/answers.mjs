// Whether every node answers as the embedded dataset does.
import { startNode } from './processes.mjs';
import { CORPUS } from './queries.mjs';
import { expect, show } from './telling.mjs';

/** How much of an answer is shown that is another, in characters. */
const SHOWN = 300;

/** Asks the corpus of every node, and of a server that was built here and follows nothing. */
export async function compareAnswers(nodes, { folder, claims }) {
  const embedded = await startNode({ args: ['--no-build'], data: folder });
  let different = 0;
  for (const [name, query] of CORPUS) {
    const [expected, ...found] = await Promise.all([embedded, ...nodes].map(({ url }) => answer(url, query)));
    const same = found.every((text) => text === expected);
    if (!same) different += 1;
    const other = found.find((text) => text !== expected);
    expect(
      same,
      `${name} is not answered the same: found ${other?.slice(0, SHOWN)}, expected ${expected.slice(0, SHOWN)}`,
    );
  }
  await embedded.stop();
  const asked = `${CORPUS.length} queries of ${nodes.length} nodes and of the embedded default`;
  show(`answers from ${claims} claims`, `${asked}, ${different} differ`);
}

/** Status, dataset and body, byte for byte. */
async function answer(url, query) {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', connection: 'close' },
    body: JSON.stringify({ query }),
  });
  return `${response.status} ${response.headers.get('x-chipgraph-dataset')} ${await response.text()}`;
}
