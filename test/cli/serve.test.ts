import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { type AddressInfo, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { chipgraph } from './chipgraph.js';

const data = mkdtempSync(join(tmpdir(), 'chipgraph-serve-'));
afterAll(() => rmSync(data, { recursive: true, force: true }));

describe('chipgraph serve', () => {
  it('builds the dataset from the seeds, serves it, and stops on SIGTERM with exit code 0', async () => {
    const child = spawn(process.execPath, ['dist/main.js', 'serve', '--port', '0', '--data', data]);
    const url = await new Promise<string>((resolve, reject) => {
      let out = '';
      child.stdout.on('data', (chunk: Buffer) => {
        out += chunk;
        const found = /GraphQL API {3}(\S+)\n/.exec(out)?.[1];
        if (found) resolve(found);
      });
      child.once('exit', () => reject(new Error(`it ended with: ${out}`)));
    });
    const response = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: '{"query":"{ company(id: \\"cerebras\\") { customerConcentration { low high } } }"}',
    });
    expect(await response.json()).toEqual({
      data: {
        company: { customerConcentration: { low: expect.closeTo(0.442, 10), high: expect.closeTo(0.4536, 10) } },
      },
    });
    const ended = new Promise((resolve) => child.once('exit', resolve));
    child.kill('SIGTERM');
    expect(await ended).toBe(0);
  });

  it.each([
    [{ CHIPGRAPH_CORS_ORIGINS: 'example.org' }, [], 'found "example.org", expected "*" alone, or origins such as'],
    [{}, ['--keep', 'all'], 'found "all", expected a number from 0 to 9999'],
    [{ CHIPGRAPH_PROXY: '1' }, [], 'CHIPGRAPH_PROXY: there is no such variable; did you mean "CHIPGRAPH_PROXIES"?'],
    [{ CHIPGRAPH_LIMIT_DEPHT: '9' }, [], 'did you mean "CHIPGRAPH_LIMIT_DEPTH"?'],
  ])('does not start with a setting that cannot be: %j %j', (env, args, message) => {
    const run = spawnSync(process.execPath, ['dist/main.js', 'serve', '--port', '0', '--data', data, ...args], {
      encoding: 'utf8',
      env: { ...process.env, ...env },
    });
    expect([run.status, run.stdout, run.stderr]).toEqual([1, '', expect.stringContaining(message)]);
  });

  it('says so where its port is taken', async () => {
    const other = createServer().listen(0);
    await once(other, 'listening');
    const { port } = other.address() as AddressInfo;
    const { code, errors } = chipgraph(['serve', '--port', String(port), '--data', data]);
    other.close();
    expect([code, errors]).toEqual([
      1,
      `chipgraph: port ${port} is taken by another program; choose another with --port\n`,
    ]);
  });
});
