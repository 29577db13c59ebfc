import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import type { Answered } from '../../src/server/observe.js';
import { serve } from '../server/serving.js';
import { describeInBrowser } from './browser.js';

const QUERY = '{ chips { nodes { name } } }';
const BODY = JSON.stringify({ query: QUERY });
const FORM_TYPES = ['application/x-www-form-urlencoded', 'multipart/form-data', 'text/plain'];

const answered: Answered[] = [];
let api: Awaited<ReturnType<typeof serve>>;
let site: Server;
let html = '';

beforeAll(async () => {
  api = await serve({ settings: { onAnswered: (one) => answered.push(one) } });
  site = createServer((_, response) => response.setHeader('content-type', 'text/html').end(html));
  await new Promise<void>((done) => site.listen(0, '127.0.0.1', done));
});
afterAll(async () => {
  site.close();
  await api.stop();
});
beforeEach(() => void answered.splice(0));

/** What the API was asked, how it answered, and how many fields it resolved. */
const asked = () =>
  answered.filter(({ route }) => route === 'graphql').map(({ method, status, resolved }) => [method, status, resolved]);

describeInBrowser('a page of another site', (browsing) => {
  const address = () => `${api.url}/graphql?query=${encodeURIComponent(QUERY)}`;
  /** To a browser, 127.0.0.1 and localhost are two sites. */
  const open = async (page: string) => {
    html = page;
    await browsing.open('/', { server: `http://127.0.0.1:${(site.address() as AddressInfo).port}` });
  };

  it('may not have a question fetched from its address', async () => {
    await open(`<script>fetch('${address()}', { mode: 'no-cors' })</script>`);
    await expect.poll(asked).toEqual([['GET', 403, 0]]);
  });

  it.each(FORM_TYPES)('may not have a body of %s posted', async (type) => {
    const init = { method: 'POST', mode: 'no-cors', headers: { 'content-type': type }, body: BODY };
    await open(`<script>fetch('${api.url}/graphql', ${JSON.stringify(init)})</script>`);
    await expect.poll(asked).toEqual([['POST', 403, 0]]);
  });

  it('may not have a body of JSON posted, for which the browser asks leave first', async () => {
    const init = { method: 'POST', headers: { 'content-type': 'application/json' }, body: BODY };
    const told = `fetch('${api.url}/last')`;
    await open(`<script>fetch('${api.url}/graphql', ${JSON.stringify(init)}).catch(() => ${told})</script>`);
    await expect.poll(() => answered.some(({ path }) => path === '/last')).toBe(true);
    expect(asked()).toEqual([['OPTIONS', 200, undefined]]);
  });

  it.each(['img', 'script'])('may not ask as the source of an element "%s"', async (name) => {
    await open(`<${name} src="${address()}"></${name}>`);
    await expect.poll(asked).toEqual([['GET', 403, 0]]);
  });

  it.each(FORM_TYPES)('may not ask by a form of %s', async (type) => {
    const form = `<form method="POST" enctype="${type}" action="${api.url}/graphql">`;
    await open(`${form}<input name="query" value="${QUERY}"></form><script>document.forms[0].submit()</script>`);
    await expect.poll(asked).toEqual([['POST', 403, 0]]);
  });
});
