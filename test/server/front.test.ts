import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import type { Answered } from '../../src/server/observe.js';
import { DEFAULT_SETTINGS } from '../../src/server/server-settings.js';
import { type Sent, send } from './raw-request.js';
import { address, serve } from './serving.js';

const QUERY = 'query Q($id: ID!) { node(id: $id) { id name figures { property text } } }';
const JSON_BODY = { 'content-type': 'application/json' };

let server: Awaited<ReturnType<typeof serve>>;
const seen = new Map<string, Answered>();
let asked = 0;
beforeAll(async () => {
  server = await serve({ settings: { onAnswered: (answered) => seen.set(answered.id, answered) } });
});
afterAll(() => server.stop());

/** Sends a request, and tells which way it was answered: only the long way counts the fields that it resolved. */
async function ask(path: string, headers: Record<string, string> = {}, body?: string) {
  asked += 1;
  const id = `question-${asked}`;
  const method = body === undefined ? 'GET' : 'POST';
  const response = await send(server.url, path, { method, headers: { ...headers, 'x-request-id': id }, body });
  await vi.waitFor(() => expect(seen.has(id)).toBe(true)); // an answer is told once it has gone out
  return { ...response, way: seen.get(id)?.resolved === undefined ? 'front' : 'long' };
}

const posted = (query: string, variables: object = {}, headers: Record<string, string> = {}) =>
  ask('/graphql', { ...JSON_BODY, ...headers }, JSON.stringify({ query, variables }));

/** What two answers to one question have in common. */
function told({ status, headers, body }: Sent) {
  const { date, 'x-request-id': id, ratelimit, 'ratelimit-policy': policy, ...others } = headers;
  return { status, headers: others, body: body.toString() };
}

describe('a question that was answered before', () => {
  it('is answered in front, to the letter as the long way does', async () => {
    const long = await posted(QUERY, { id: 'cerebras' });
    const front = await posted(QUERY, { id: 'cerebras' });
    expect([long.way, front.way]).toEqual(['long', 'front']);
    expect(told(front)).toEqual(told(long));
  });

  it('is answered in front for other variables', async () => {
    await posted(QUERY, { id: 'cerebras' });
    const front = await posted(QUERY, { id: 'nvidia' });
    expect([front.way, JSON.parse(front.body.toString()).data.node.id]).toEqual(['front', 'nvidia']);
  });

  it('is answered in front from an address, and not sent again to who has it', async () => {
    const path = address('/graphql', { query: `${QUERY} # in an address`, variables: { id: 'openai' } });
    const first = await ask(path, { 'apollo-require-preflight': '1' });
    const again = await ask(path, { 'apollo-require-preflight': '1' });
    const unchanged = await ask(path, { 'apollo-require-preflight': '1', 'if-none-match': String(again.headers.etag) });
    expect([first.way, again.way, unchanged.way]).toEqual(['long', 'front', 'front']);
    expect(again.body.equals(first.body)).toBe(true);
    expect(again.headers['cache-control']).toBe('public, max-age=60, stale-while-revalidate=3600');
    expect([unchanged.status, unchanged.body.length, unchanged.headers.etag]).toEqual([304, 0, again.headers.etag]);
  });

  it.each([
    ['br', brotliDecompressSync],
    ['gzip', gunzipSync],
  ] as const)('is sent as %s to who takes it', async (coding, decode) => {
    const plain = await posted(QUERY, { id: 'amd' });
    const coded = await untilCoded(() => posted(QUERY, { id: 'amd' }, { 'accept-encoding': coding }));
    expect(coded.headers['content-encoding']).toBe(coding);
    expect(coded.body.length).toBeLessThan(plain.body.length / 2);
    expect(decode(coded.body).equals(plain.body)).toBe(true);
  });

  it('is not sent in a coding that is refused', async () => {
    await posted(QUERY, { id: 'amd' });
    const answer = await posted(QUERY, { id: 'amd' }, { 'accept-encoding': 'br;q=0, gzip;q=0' });
    expect(answer.headers['content-encoding']).toBeUndefined();
  });
});

/** What is compressed is made after the first answer that could have used it. */
async function untilCoded(again: () => Promise<Sent>): Promise<Sent> {
  for (;;) {
    const answer = await again();
    if (answer.headers['content-encoding'] !== undefined) return answer;
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
}

describe('the long way is taken', () => {
  const known = () => posted(QUERY, { id: 'cerebras' });

  it.each([
    ['for variables that do not fit', { query: QUERY, variables: { id: ['a'] } }],
    ['for an answer with errors', { query: QUERY, variables: {} }],
    ['for an operation that is not in the document', { query: QUERY, operationName: 'R', variables: { id: 'amd' } }],
    ['for extensions', { query: QUERY, variables: { id: 'amd' }, extensions: {} }],
    ['for a list of questions', [{ query: QUERY, variables: { id: 'amd' } }]],
    ['for variables that nest too deep', { query: QUERY, variables: { id: nested(200) } }],
  ])('%s', async (_, body) => {
    await known();
    expect((await ask('/graphql', JSON_BODY, JSON.stringify(body))).way).toBe('long');
  });

  it.each<[string, Record<string, string>]>([
    ['to who asks what it costs', { 'x-chipgraph-cost': '1' }],
    ['to who accepts what is rarely accepted', { accept: 'application/json;q=0.1' }],
    ['for what another site can send', { 'content-type': 'text/plain' }],
  ])('%s', async (_, headers) => {
    await known();
    expect((await posted(QUERY, { id: 'cerebras' }, headers)).way).toBe('long');
  });

  it('for a body that is no JSON, and says so', async () => {
    await known();
    const answer = await ask('/graphql', JSON_BODY, '{"query": ');
    expect([answer.way, answer.status]).toEqual(['long', 400]);
  });
});

function nested(depth: number): unknown {
  return depth === 0 ? 'amd' : [nested(depth - 1)];
}

describe('a client that asks too often', () => {
  it('is told so, whichever way its questions went', async () => {
    const held = await serve({ settings: { limits: { ...DEFAULT_SETTINGS.limits, rate: 3 } } });
    try {
      const statuses: [number, string][] = [];
      for (let count = 0; count < 5; count += 1) {
        const body = JSON.stringify({ query: '{ dataset { id } }' });
        const { status, headers } = await send(held.url, '/graphql', { method: 'POST', headers: JSON_BODY, body });
        statuses.push([status, String(headers.ratelimit).replace(/reset=\d+/, 'reset')]);
      }
      expect(statuses).toEqual([
        [200, 'limit=3, remaining=2, reset'],
        [200, 'limit=3, remaining=1, reset'],
        [200, 'limit=3, remaining=0, reset'],
        [429, 'limit=3, remaining=0, reset'],
        [429, 'limit=3, remaining=0, reset'],
      ]);
    } finally {
      await held.stop();
    }
  });
});
