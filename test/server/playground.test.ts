import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import express from 'express';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { playgroundRoutes } from '../../src/server/routes/playground.js';

const folder = mkdtempSync(join(tmpdir(), 'chipgraph-playground-'));
const app = express().use(playgroundRoutes(folder));
app.use('/graphql', (_, response) => void response.send('the API'));
const http = app.listen(0);
const url = `http://localhost:${(http.address() as AddressInfo).port}`;

afterAll(() => {
  http.close();
  rmSync(folder, { recursive: true, force: true });
});

beforeEach(() => {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(join(folder, 'assets'), { recursive: true });
  writeFileSync(join(folder, 'index.html'), '<title>Playground</title>');
  writeFileSync(join(folder, 'assets/page-0a1b.js'), 'plain');
  writeFileSync(join(folder, 'assets/page-0a1b.js.br'), brotliCompressSync('compressed'));
});

const get = (path: string, headers: Record<string, string> = {}) => fetch(url + path, { headers, redirect: 'manual' });

describe('the playground', () => {
  it('is a page that is asked for anew, and allows nothing from elsewhere', async () => {
    const page = await get('/playground');
    expect([page.status, page.headers.get('cache-control'), await page.text()]).toEqual([
      200,
      'no-cache',
      '<title>Playground</title>',
    ]);
    const policy = page.headers.get('content-security-policy')?.split('; ');
    expect(policy).toEqual(expect.arrayContaining(["default-src 'none'", "script-src 'self'", "connect-src 'self'"]));
    const unchanged = await get('/playground', { 'if-none-match': page.headers.get('etag') ?? '' });
    expect(unchanged.status).toBe(304);
  });

  it('has assets that are kept for a year, in the compression that the browser knows', async () => {
    const [brotli, plain] = [
      await get('/playground/assets/page-0a1b.js', { 'accept-encoding': 'br' }),
      await get('/playground/assets/page-0a1b.js', { 'accept-encoding': 'identity' }),
    ];
    expect([await brotli.text(), await plain.text()]).toEqual(['compressed', 'plain']);
    expect(brotli.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
    expect(brotli.headers.get('vary')).toBe('Accept-Encoding');
    expect((await get('/playground/assets/page-ffff.js')).status).toBe(404);
    expect((await get('/playground/..%2f..%2fetc%2fpasswd')).status).toBe(404);
  });

  it('is served from what is there now, after another build too', async () => {
    writeFileSync(join(folder, 'index.html'), '<title>Newer</title>');
    expect(await (await get('/playground')).text()).toBe('<title>Newer</title>');
    rmSync(join(folder, 'index.html'));
    const unbuilt = await get('/playground');
    expect([unbuilt.status, await unbuilt.text()]).toEqual([
      503,
      'The playground has not been built; run "npm run web".\n',
    ]);
  });
});

describe('the API', () => {
  it('takes a browser to the playground, with its query', async () => {
    const html = { accept: 'text/html,application/xhtml+xml,*/*;q=0.8' };
    const [bare, asking] = [
      await get('/graphql', html),
      await get('/graphql?query=%7B+dataset+%7B+id+%7D+%7D&variables=%7B%7D&extensions=x', html),
    ];
    expect([bare.status, bare.headers.get('location')]).toEqual([302, '/playground']);
    expect(asking.headers.get('location')).toBe('/playground#query=%7B+dataset+%7B+id+%7D+%7D&variables=%7B%7D');
  });

  it('answers everybody else', async () => {
    expect(await (await get('/graphql', { accept: 'application/json' })).text()).toBe('the API');
  });
});
