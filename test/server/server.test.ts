import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { readSeeds } from '../../src/seed/read-seeds.js';
import { DatasetService } from '../../src/server/dataset-service.js';
import { type RunningServer, startServer } from '../../src/server/server.js';
import { DatasetFolder } from '../../src/storage/dataset-folder.js';
import { api, vocabulary } from '../shipped.js';

const folder = mkdtempSync(join(tmpdir(), 'chipgraph-server-'));
cpSync(inject('shipped'), folder, { recursive: true });
const datasets = new DatasetFolder(folder);
const service = new DatasetService(datasets, vocabulary, api);
const log: string[] = [];
let server: RunningServer;

beforeAll(async () => {
  server = await startServer(service, api.schema, 0, (line) => log.push(line));
  await server.load();
});

afterAll(async () => {
  await server.stop();
  rmSync(folder, { recursive: true, force: true });
});

const post = (query: string, variables: Record<string, unknown> = {}) => {
  const body = JSON.stringify({ query, variables });
  // The server works in the process of the test: a kept connection could time out while both are busy.
  const headers = { 'content-type': 'application/json', connection: 'close' };
  return fetch(`${server.url}/graphql`, { method: 'POST', headers, body });
};

describe('the server', () => {
  it('answers a query, and says which dataset answered', async () => {
    const response = await post('query ($id: ID!) { chip(id: $id) { transistors { estimate } } dataset { id } }', {
      id: 'cerebras-wse-3',
    });
    const id = service.manifest.dataset;
    expect(response.headers.get('x-chipgraph-dataset')).toBe(id);
    expect(await response.json()).toEqual({ data: { chip: { transistors: { estimate: 4e12 } }, dataset: { id } } });
  });

  it('gives every claim an address', async () => {
    const { data } = (await (
      await post('{ chip(id: "cerebras-wse-3") { transistors { claim { id address } } } }')
    ).json()) as {
      data: { chip: { transistors: { claim: { id: string; address: string } } } };
    };
    const { id, address } = data.chip.transistors.claim;
    const response = await fetch(`${server.url}${address}`);
    expect(await response.json()).toMatchObject({
      id,
      property: 'transistors',
      estimate: 4e12,
      subject: { id: 'cerebras-wse-3' },
    });
    expect((await fetch(`${server.url}/claims/no-such-claim`)).status).toBe(404);
  });

  it('shows the audit of every source as a page that loads nothing', async () => {
    const page = await fetch(`${server.url}/audits/ainews-cerebras-ipo-2026`);
    expect([page.status, page.headers.get('content-type')]).toEqual([200, 'text/html; charset=utf-8']);
    expect(page.headers.get('content-security-policy')).toContain("default-src 'none'");
    expect(await page.text()).toMatch(/<h2 [^>]*>Refuted as stated \(\d+ claims\)<\/h2>/);
    const missing = await fetch(`${server.url}/audits/no-such-source`);
    expect([missing.status, await missing.json()]).toEqual([
      404,
      { errors: [{ message: 'there is no source "no-such-source"', extensions: { code: 'NOT_FOUND' } }] },
    ]);
  });

  it('tells a mistake of the caller and shows nothing of the inside', async () => {
    const response = await post('{ chip(id: "cerebras-wse-3") { memroy { text } } }');
    const text = await response.text();
    expect(JSON.parse(text).errors[0].message).toContain('Did you mean "memory"');
    expect(text).not.toMatch(/\/src\/|\/dist\/|node_modules|SELECT/);
  });

  it('refuses what would change the graph, and says how to ask what if', async () => {
    for (const operation of ['mutation', 'subscription']) {
      const response = await post(`${operation} { __typename }`);
      expect(response.status).toBe(400);
      const { errors } = (await response.json()) as { errors: { message: string; extensions: { code: string } }[] };
      expect(errors.map(({ message, extensions }) => [message, extensions.code])).toContainEqual([
        `the graph is read-only: found a ${operation}, expected a query; a what-if is \`view(assume:)\``,
        'GRAPHQL_VALIDATION_FAILED',
      ]);
    }
  });

  it('shows a browser what is served, with a policy that allows nothing from elsewhere', async () => {
    const response = await fetch(`${server.url}/`);
    expect(response.headers.get('content-security-policy')).toContain("default-src 'none'");
    expect(await response.text()).toContain('<div id="app">');
    expect((await fetch(`${server.url}/nothing`)).status).toBe(404);
  });

  it('follows a new dataset without a restart, and keeps the old one if the new one is damaged', async () => {
    const graph = readSeeds('seeds', vocabulary);
    const less = { ...graph, claims: graph.claims.filter(({ property }) => property !== 'transistors') };
    const { dataset } = datasets.publish(less, vocabulary, new Date(), () => {});
    expect(service.refresh()).toBe(true);
    const response = await post('{ chip(id: "cerebras-wse-3") { transistors { text known } } }');
    expect(response.headers.get('x-chipgraph-dataset')).toBe(dataset);
    expect(await response.json()).toEqual({
      data: { chip: { transistors: { text: 'unknown: missing cerebras-wse-3.transistors', known: false } } },
    });
    const published = datasets.publish(graph, vocabulary, new Date(), () => {});
    rmSync(join(folder, published.file));
    expect(() => service.refresh()).toThrow(/is missing/);
    expect((await post('{ dataset { id } }')).headers.get('x-chipgraph-dataset')).toBe(dataset);
  });
});

describe('what is wrong on the way', () => {
  it('is told as JSON with a code, without a stack or a path', async () => {
    const headers = { 'content-type': 'application/json' };
    const malformed = await fetch(`${server.url}/graphql`, { method: 'POST', headers, body: '{"query":' });
    expect([malformed.status, await malformed.json()]).toEqual([
      400,
      { errors: [{ message: 'the body is not valid JSON', extensions: { code: 'BAD_REQUEST' } }] },
    ]);
    const address = await fetch(`${server.url}/claims/%E0%A4%A`);
    expect([address.status, await address.json()]).toEqual([
      400,
      { errors: [{ message: 'the request cannot be read', extensions: { code: 'BAD_REQUEST' } }] },
    ]);
  });
});
