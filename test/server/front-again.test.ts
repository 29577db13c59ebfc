import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import { once } from 'node:events';
import { connect } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readSeeds } from '../../src/seed/read-seeds.js';
import type { Answered } from '../../src/server/observe.js';
import { DEFAULT_SETTINGS } from '../../src/server/server-settings.js';
import { vocabulary } from '../shipped.js';
import { address, serve } from './serving.js';

const QUERY = 'query Q($id: ID!) { node(id: $id) { id name } }';
const AGAIN = 4;

/** Requests that Node has read in this process. */
let read = 0;
const count = () => {
  read += 1;
};
beforeAll(() => subscribe('http.server.request.start', count));
afterAll(() => {
  unsubscribe('http.server.request.start', count);
});

/** A connection that asks one question after another; each answer is given as it came. */
async function asker(url: string) {
  const socket = connect({ port: Number(new URL(url).port), host: '127.0.0.1', noDelay: true });
  await once(socket, 'connect');
  const ask = async (request: string): Promise<{ head: string; body: string }> => {
    socket.write(request);
    let text = '';
    for (;;) {
      const [chunk] = (await once(socket, 'data')) as [Buffer];
      text += chunk.toString('latin1');
      const [head = '', body] = text.split('\r\n\r\n', 2);
      const length = head.startsWith('HTTP/1.1 304') ? 0 : Number(/content-length: (\d+)/i.exec(head)?.[1]);
      if (body !== undefined && text.length === head.length + 4 + length) return { head, body };
    }
  };
  return { ask, close: () => socket.destroy() };
}

const post = (query: string, variables: object, ...headers: readonly string[]) => {
  const body = JSON.stringify({ query, variables });
  const lines = ['Content-Type: application/json', ...headers, `Content-Length: ${Buffer.byteLength(body)}`];
  return ['POST /graphql HTTP/1.1', 'Host: localhost', ...lines, '', body].join('\r\n');
};
const get = (query: string, variables: object, ...headers: readonly string[]) => {
  const lines = [`GET ${address('/graphql', { query, variables })} HTTP/1.1`, 'Host: localhost', ...headers];
  return [...lines, 'Apollo-Require-Preflight: 1', '', ''].join('\r\n');
};

/** All of a head but what is another each time. */
const lasting = (head: string) =>
  head
    .replace(/x-request-id: [\w-]{36}/, 'x-request-id: a')
    .replace(/Date: [^\r]+/, 'Date: now')
    .replace(/remaining=\d+, reset=\d+/, 'remaining');

describe('a question that comes again over a connection', () => {
  const told: Answered[] = [];
  let server: Awaited<ReturnType<typeof serve>>;
  beforeAll(async () => {
    server = await serve({ settings: { onAnswered: (answered) => told.push(answered) } });
  });
  afterAll(() => server.stop());

  it.each<[string, (tag: string) => string, string?]>([
    ['in a body', (tag: string) => post(QUERY, { id: 'cerebras' }, `X-Not-Looked-At: ${tag}`)],
    ['in an address', (tag: string) => get(QUERY, { id: 'nvidia' }, `X-Not-Looked-At: ${tag}`)],
    ['by who has the answer', (tag: string) => get(QUERY, { id: 'amd' }, `If-None-Match: ${tag}`)],
    [
      'compressed',
      () => post('{ companies(first: 50) { nodes { id name } } }', {}, 'Accept-Encoding: br'),
      'Content-Encoding: br',
    ],
    ['as GraphQL over HTTP names it', () => post(QUERY, { id: 'amd' }, 'Accept: application/graphql-response+json')],
  ])('%s is answered to the letter as Node does, without being read anew', async (_, request, sign = '') => {
    const client = await asker(server.url);
    const first = await client.ask(request('"none"'));
    const tag = /ETag: (\S+)/.exec(first.head)?.[1] ?? '';
    let known = first;
    for (let time = 0; time < AGAIN || !known.head.includes(sign); time += 1) known = await client.ask(request(tag));
    const other = await asker(server.url);
    [read, told.length] = [0, 0];
    const byNode = await other.ask(request(tag));
    const again = await client.ask(request(tag));
    expect([read, told.length]).toEqual([1, 2]);
    expect({ ...again, head: lasting(again.head) }).toEqual({ ...byNode, head: lasting(byNode.head) });
    const [one, two] = told.map(({ id: _id, milliseconds: _ms, ...others }) => others);
    expect(two).toEqual(one);
    expect(again.head).toContain(`x-request-id: ${told[1]?.id}`);
    client.close();
    other.close();
  });

  it('is read anew where the dataset is another, and answered from that', async () => {
    const client = await asker(server.url);
    const request = post('{ chip(id: "cerebras-wse-3") { transistors { text } } }', {});
    for (let time = 0; time < AGAIN; time += 1) await client.ask(request);
    const graph = readSeeds('seeds', vocabulary);
    const less = { ...graph, claims: graph.claims.filter(({ property }) => property !== 'transistors') };
    const { dataset } = server.folder.publish(less, vocabulary, new Date(), () => {});
    server.service.refresh();
    const { head, body } = await client.ask(request);
    expect(head).toContain(`x-chipgraph-dataset: ${dataset}`);
    expect(body).toContain('unknown: missing cerebras-wse-3.transistors');
    client.close();
  });
});

describe('a client that asks the same too often', () => {
  it('is told so by the rules of its address, however it asks', async () => {
    const settings = { limits: { ...DEFAULT_SETTINGS.limits, rate: 8 }, proxies: 1 };
    const server = await serve({ settings });
    const client = await asker(server.url);
    const asked: string[] = [];
    for (const of of ['192.0.2.1', '192.0.2.2']) {
      for (let time = 0; time < 9; time += 1) {
        const { head } = await client.ask(post(QUERY, { id: 'cerebras' }, `X-Forwarded-For: ${of}`));
        asked.push(`${of} ${head.slice(9, 12)} ${/remaining=\d+/.exec(head)?.[0]}`);
      }
    }
    const expected = (of: string) =>
      [7, 6, 5, 4, 3, 2, 1, 0, 0].map((left, index) => `${of} ${index < 8 ? 200 : 429} remaining=${left}`);
    expect(asked).toEqual([...expected('192.0.2.1'), ...expected('192.0.2.2')]);
    client.close();
    await server.stop();
  });

  it('is answered by Node when the server stops, which ends the connection', async () => {
    const server = await serve();
    const client = await asker(server.url);
    const request = post(QUERY, { id: 'cerebras' });
    for (let time = 0; time < AGAIN; time += 1) await client.ask(request);
    const stopped = server.stop();
    const { head } = await client.ask(request);
    expect(head).toContain('Connection: close');
    await stopped;
  });
});
