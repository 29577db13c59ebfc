import { afterEach, describe, expect, it } from 'vitest';
import type { Answered } from '../../src/server/observe.js';
import { DEFAULT_SETTINGS, type ServerSettings } from '../../src/server/server-settings.js';
import { send } from './raw-request.js';
import { serve } from './serving.js';

const JSON_BODY = { 'content-type': 'application/json' };
const FIGURE = '{ company(id: "cerebras") { customerConcentration { text period formula } } }';

const running: Awaited<ReturnType<typeof serve>>[] = [];
afterEach(async () => {
  for (const server of running.splice(0)) await server.stop();
});

/** Asks a server for the first time; of the answer what does not differ by time. */
async function firstAnswer(isLoaded: boolean, body: object, settings: Partial<ServerSettings> = {}) {
  const seen: Answered[] = [];
  const server = await serve({ isLoaded, settings: { ...settings, onAnswered: (one) => seen.push(one) } });
  running.push(server);
  const sent = await send(server.url, '/graphql', { method: 'POST', headers: JSON_BODY, body: JSON.stringify(body) });
  const { date, 'x-request-id': id, ...headers } = sent.headers;
  await expect.poll(() => seen.length).toBe(1);
  const way = seen[0]?.resolved === undefined ? 'front' : 'long';
  return { way, told: { status: sent.status, headers, body: sent.body.toString() } };
}

describe('a server that has not loaded Express and Apollo', () => {
  it('answers a first question in front, to the letter as it does later', async () => {
    const [early, late] = [await firstAnswer(false, { query: FIGURE }), await firstAnswer(true, { query: FIGURE })];
    expect([early.way, late.way]).toEqual(['front', 'long']);
    expect(early.told).toEqual(late.told);
  });

  const { limits } = DEFAULT_SETTINGS;
  it.each<[string, object, Partial<ServerSettings>]>([
    ['is no GraphQL', { query: '{ company(' }, {}],
    ['does not fit the schema', { query: '{ company(id: "cerebras") { nmae } }' }, {}],
    ['is a mutation', { query: 'mutation { company }' }, {}],
    ['has variables that do not fit', { query: 'query ($id: ID!) { company(id: $id) { name } }', variables: {} }, {}],
    ['asks for an operation that is not there', { query: FIGURE, operationName: 'Other' }, {}],
    ['is too deep', { query: FIGURE }, { limits: { ...limits, depth: 2 } }],
    ['has too many tokens', { query: FIGURE }, { limits: { ...limits, tokens: 5 } }],
    ['may cost too much', { query: FIGURE }, { limits: { ...limits, cost: 1 } }],
    ['is not trusted', { query: FIGURE }, { trusted: new Set<string>() }],
    ['asks for the schema', { query: '{ __schema { types { name } } __type(name: "Node") { kind } }' }, {}],
  ])('tells of a first question that %s what it does later', async (_, body, settings) => {
    const [early, late] = [await firstAnswer(false, body, settings), await firstAnswer(true, body, settings)];
    expect(early.told).toEqual(late.told);
  });

  it('says how it is, and gives its pages and files', async () => {
    for (const path of ['/health', '/ready', '/schema.graphql', '/metrics']) {
      const server = await serve({ isLoaded: false });
      running.push(server);
      expect([path, (await server.get(path)).status]).toEqual([path, 200]);
    }
  });
});
