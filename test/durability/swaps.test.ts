import { Agent, request } from 'node:http';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { USUAL_LIMITS } from '../../src/server/limits.js';
import { serve } from '../server/serving.js';
import { Publishing, REPEATS } from './publishing.js';

const publishing = new Publishing();
const PUBLICATIONS = 6 * REPEATS;
const CLIENTS = 8;
const BODY = JSON.stringify({ query: '{ dataset { id } systems(first: 100) { nodes { power { estimate } } } }' });

beforeAll(() => publishing.publish(1));
afterAll(() => publishing.remove());

/** What one request came to: its status, the dataset that the header tells, and the body. */
interface Came {
  readonly status: number;
  readonly dataset: string;
  readonly body: string;
}

function post(url: string, agent: Agent): Promise<Came> {
  return new Promise((resolve, reject) => {
    const headers = { 'content-type': 'application/json', 'content-length': Buffer.byteLength(BODY) };
    const sending = request(`${url}/graphql`, { method: 'POST', agent, headers }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () =>
        resolve({
          status: response.statusCode ?? 0,
          dataset: String(response.headers['x-chipgraph-dataset']),
          body: Buffer.concat(chunks).toString(),
        }),
      );
    });
    sending.on('error', reject);
    sending.end(BODY);
  });
}

/** Whether an answer is wholly of the dataset that its header names. */
function isWhole({ dataset, body }: Came, kilowatts: ReadonlyMap<string, number>): boolean {
  const { data } = JSON.parse(body) as {
    data: { dataset: { id: string }; systems: { nodes: { power: { estimate: number } }[] } };
  };
  const own = kilowatts.get(dataset);
  return data.dataset.id === dataset && data.systems.nodes.every(({ power }) => power.estimate === own);
}

it(`${PUBLICATIONS} publications under load fail no request and mix no two datasets`, async () => {
  const kilowatts = new Map(Array.from({ length: PUBLICATIONS + 1 }, (_, i) => [publishing.hash(i + 1), i + 1]));
  const server = await serve({ folder: publishing.folder, settings: { limits: { ...USUAL_LIMITS, rate: 0 } } });
  const agent = new Agent({ keepAlive: true, maxSockets: CLIENTS });
  const counts = { requests: 0, failed: 0, mixed: 0 };
  const seen = new Set<string>();
  let isOver = false;
  const client = async () => {
    while (!isOver) {
      const came = await post(server.url, agent).catch(() => undefined);
      counts.requests += 1;
      if (came?.status !== 200) counts.failed += 1;
      else if (!isWhole(came, kilowatts)) counts.mixed += 1;
      if (came) seen.add(came.dataset);
    }
  };
  const clients = Array.from({ length: CLIENTS }, client);
  for (let publication = 2; publication <= PUBLICATIONS + 1; publication += 1) {
    await publishing.publish(publication);
    const hash = publishing.hash(publication);
    await expect.poll(() => seen.has(hash), { timeout: 30_000 }).toBe(true);
  }
  isOver = true;
  await Promise.all(clients);
  agent.destroy();
  await server.stop();
  console.log(`${PUBLICATIONS} publications:`, counts);
  expect({ ...counts, requests: counts.requests >= 100 * PUBLICATIONS }).toEqual({
    requests: true,
    failed: 0,
    mixed: 0,
  });
}, 1_200_000);
