import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { stripIgnoredCharacters } from 'graphql';
import { afterAll, afterEach, describe, expect, it } from 'vitest';
import { USUAL_LIMITS } from '../../src/server/limits.js';
import type { ServerSettings } from '../../src/server/server-settings.js';
import { serve } from './serving.js';

let server: Awaited<ReturnType<typeof serve>> | undefined;
afterEach(async () => {
  await server?.stop();
  server = undefined;
});

/** Starts a server and gives a way to ask it. */
async function asking(settings: Partial<ServerSettings> = {}) {
  const started = await serve({ settings });
  server = started;
  return (query: string, headers: Readonly<Record<string, string>> = {}) =>
    fetch(`${started.url}/graphql`, {
      method: 'POST',
      headers: { connection: 'close', 'content-type': 'application/json', ...headers },
      body: JSON.stringify({ query }),
    });
}

it('what an operation can cost is told to who asks, and to nobody else', async () => {
  const ask = await asking();
  const query = '{ systems(first: 20) { nodes { id results: benchmarkResults(first: 5) { nodes { id } } } } }';
  const told = (await (await ask(query, { 'x-chipgraph-cost': '1' })).json()) as {
    extensions: { cost: { found: number; allowed: number } };
  };
  expect(told.extensions.cost.allowed).toBe(1_000_000);
  expect(told.extensions.cost.found).toBeGreaterThan(20 * 5);
  expect(await (await ask(query)).json()).not.toHaveProperty('extensions');
});

describe('where only trusted documents are answered', () => {
  const QUERY = '{ systems(first: 1) { nodes { id } } }';
  const trusted = new Set([createHash('sha256').update(stripIgnoredCharacters(QUERY)).digest('hex')]);

  it('they are, however they are spaced, and no others', async () => {
    const ask = await asking({ trusted });
    const statuses = [QUERY, QUERY.replaceAll(' ', '\n  ')].map(async (query) => (await ask(query)).status);
    expect(await Promise.all(statuses)).toEqual([200, 200]);
    const other = await ask('{ systems(first: 2) { nodes { id } } }');
    const { errors } = (await other.json()) as { errors: { extensions: { code: string } }[] };
    expect([other.status, errors[0]?.extensions.code]).toEqual([403, 'DOCUMENT_NOT_TRUSTED']);
  });
});

describe('the requests of a client', () => {
  it('beyond its rate are refused with when to come again, while another client is answered', async () => {
    const ask = await asking({ limits: { ...USUAL_LIMITS, rate: 5 }, proxies: 1 });
    const from = (address: string) => ask('{ today }', { 'x-forwarded-for': address });
    const statuses: number[] = [];
    for (let request = 0; request < 5; request += 1) statuses.push((await from('192.0.2.1')).status);
    const refused = await from('192.0.2.1');
    const { errors } = (await refused.json()) as { errors: { message: string }[] };
    expect([statuses, refused.status, (await from('192.0.2.2')).status]).toEqual([[200, 200, 200, 200, 200], 429, 200]);
    expect(errors[0]?.message).toMatch(/^rate: found .*, expected at most 5 requests/);
    expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0);
  });

  it('are counted by the address of the connection where no proxy is trusted', async () => {
    const ask = await asking({ limits: { ...USUAL_LIMITS, rate: 2 } });
    const statuses: number[] = [];
    for (const address of ['192.0.2.1', '192.0.2.2', '192.0.2.3']) {
      statuses.push((await ask('{ today }', { 'x-forwarded-for': address })).status);
    }
    expect(statuses).toEqual([200, 200, 429]);
  });
});

describe('a server that is run as in production', () => {
  const data = mkdtempSync(join(tmpdir(), 'chipgraph-production-'));
  afterAll(() => rmSync(data, { recursive: true, force: true }));

  /** Starts the program, with code that is run in it before. */
  async function program(code: string) {
    const options = `--import data:text/javascript,${encodeURIComponent(code)}`;
    const env = { ...process.env, NODE_ENV: 'production', NODE_OPTIONS: options };
    const child = spawn(process.execPath, ['dist/main.js', 'serve', '--port', '0', '--data', data], { env });
    const ended = new Promise<number | null>((resolve) => child.once('exit', resolve));
    let errors = '';
    child.stderr.on('data', (chunk: Buffer) => {
      errors += chunk;
    });
    const url = await new Promise<string>((resolve, reject) => {
      let out = '';
      child.stdout.on('data', (chunk: Buffer) => {
        out += chunk;
        const found = /GraphQL API {3}(\S+)\n/.exec(out)?.[1];
        if (found) resolve(found);
      });
      child.once('exit', () => reject(new Error(`it ended: ${errors}`)));
    });
    return { child, url, ended, errors: () => errors };
  }

  it('still counts what operations cost: a library that counts nothing would let everything through', async () => {
    const { child, url, ended } = await program('');
    const query = `{ ${Array.from({ length: 60 }, (_, i) => `v${i}: view(asOf: "2024-01-${10 + (i % 20)}") { findings { totalCount } }`).join(' ')} }`;
    const response = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json', connection: 'close' },
      body: JSON.stringify({ query }),
    });
    const { errors } = (await response.json()) as { errors: { message: string }[] };
    expect([response.status, errors[0]?.message]).toEqual([
      400,
      expect.stringMatching(/^cost: found [\d,]+, expected/),
    ]);
    child.kill('SIGTERM');
    expect(await ended).toBe(0);
  });

  it('writes a rejection that nobody handles down, and ends with 1', async () => {
    const { ended, errors } = await program(`const { log } = console;
      console.log = (line) => {
        log(line);
        if (line.startsWith('Dashboard')) setTimeout(() => Promise.reject(new Error('boom')), 300);
      };`);
    expect(await ended).toBe(1);
    const line =
      errors()
        .split('\n')
        .find((one) => one.includes('boom')) ?? '{}';
    expect(JSON.parse(line)).toMatchObject({ level: 60, msg: expect.stringContaining('unhandled rejection') });
  });

  it('answers what was sent before it was told to stop, and is gone then', async () => {
    const { child, url, ended } = await program('');
    const views = Array.from(
      { length: 12 },
      (_, i) => `{ view(asOf: "2025-0${1 + (i % 9)}-1${i % 3}") { findings { totalCount } } }`,
    );
    const asked = views.map((query) => sending(url, query));
    await Promise.all(asked.map(({ sent }) => sent));
    child.kill('SIGTERM');
    expect(await Promise.all(asked.map(({ status }) => status))).toEqual(views.map(() => 200));
    expect(await ended).toBe(0);
    await expect(sending(url, '{ today }').status).rejects.toThrow('ECONNREFUSED');
  });
});

/** A request on its way: when it has been handed over whole, and the status of its answer. */
function sending(url: string, query: string): { readonly sent: Promise<void>; readonly status: Promise<number> } {
  const body = JSON.stringify({ query });
  const headers = { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) };
  const asking = request(url, { method: 'POST', agent: false, headers });
  const sent = new Promise<void>((resolve) => asking.once('finish', () => resolve()));
  const status = new Promise<number>((resolve, reject) => {
    asking.once('response', (response) => {
      response.resume();
      resolve(response.statusCode ?? 0);
    });
    asking.once('error', reject);
  });
  asking.end(body);
  return { sent, status };
}
