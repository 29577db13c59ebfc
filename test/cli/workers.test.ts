import { execFileSync, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { type AddressInfo, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { chipgraph } from './chipgraph.js';

const data = mkdtempSync(join(tmpdir(), 'chipgraph-workers-'));
afterAll(() => rmSync(data, { recursive: true, force: true }));

/** A port that nobody listens on. */
async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((done) => server.listen(0, done));
  const { port } = server.address() as AddressInfo;
  await new Promise((done) => server.close(done));
  return port;
}

const childrenOf = (pid: number | undefined): readonly number[] =>
  execFileSync('pgrep', ['-P', String(pid)], { encoding: 'utf8' })
    .trim()
    .split('\n')
    .map(Number);

async function ask(port: number): Promise<unknown> {
  const response = await fetch(`http://localhost:${port}/graphql?query={today}`, { headers: { connection: 'close' } });
  return response.json();
}

it('several workers answer on one port; one that is killed is replaced, and all end together', async () => {
  const port = await freePort();
  const options = ['--port', String(port), '--data', data, '--workers', '2'];
  const child = spawn(process.execPath, ['dist/main.js', 'serve', ...options], { stdio: ['ignore', 'pipe', 'pipe'] });
  let errors = '';
  child.stderr.on('data', (chunk: Buffer) => {
    errors += chunk;
  });
  const ended = new Promise((resolve) => child.once('exit', resolve));
  await new Promise<void>((resolve) =>
    child.stdout.on('data', (chunk) => `${chunk}`.includes('Dashboard') && resolve()),
  );
  const workers = childrenOf(child.pid);
  const answer = { data: { today: expect.stringMatching(/^\d{4}-/) } };
  expect([workers.length, await ask(port), await ask(port)]).toEqual([2, answer, answer]);
  process.kill(workers[0] ?? 0, 'SIGKILL');
  await expect
    .poll(() => childrenOf(child.pid).filter((pid) => !workers.includes(pid)).length, { timeout: 20_000 })
    .toBe(1);
  await expect.poll(() => ask(port).catch(String), { timeout: 20_000 }).toEqual(answer);
  expect(errors).toContain('ended with SIGKILL; another takes its place');
  child.kill('SIGTERM');
  expect(await ended).toBe(0);
  await expect(ask(port)).rejects.toThrow('fetch failed');
});

it.each([
  ['0', 'found "0", expected a number from 1 to 256'],
  ['two', 'found "two", expected a number from 1 to 256'],
])('%s workers cannot be', (workers, message) => {
  const { code, errors } = chipgraph(['serve', '--workers', workers, '--data', data]);
  expect([code, errors]).toEqual([1, expect.stringContaining(message)]);
});
