import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { type AddressInfo, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DatasetFolder } from '../../src/storage/dataset-folder.js';
import { chipgraph } from './chipgraph.js';

interface Health {
  readonly check: string;
  readonly ok: boolean;
  readonly found: string;
}

const data = mkdtempSync(join(tmpdir(), 'chipgraph-doctor-'));
beforeAll(() => chipgraph(['build', '--data', data]));
afterAll(() => rmSync(data, { recursive: true, force: true }));

const examined = (...args: string[]) => {
  const { code, out } = chipgraph(['doctor', '--json', '--data', data, '--port', '0', ...args]);
  const faults = (JSON.parse(out) as Health[]).filter(({ ok }) => !ok);
  return { code, faults: faults.map(({ check, found }) => `${check}: ${found}`) };
};

describe('chipgraph doctor', () => {
  it('finds a sound dataset on a machine that can serve it well', () => {
    const { code, out } = chipgraph(['doctor', '--data', data, '--port', '0']);
    expect(code).toBe(0);
    const checks = out
      .trim()
      .split('\n')
      .map((line) => /^ok {5}([^:]+): /.exec(line)?.[1]);
    expect(checks).toEqual(['Node', 'SQLite', 'pages', 'data folder', 'disk', 'port', 'dataset', 'rules', 'seeds']);
  });

  it('says that a port is taken', async () => {
    const server = createServer();
    await new Promise<void>((done) => server.listen(0, done));
    const { port } = server.address() as AddressInfo;
    expect(examined('--port', String(port))).toEqual({
      code: 1,
      faults: [`port: ${port} cannot be listened on (EADDRINUSE)`],
    });
    server.close();
  });

  it('says that the seeds have changed since the build', () => {
    const { code, faults } = examined('--seeds', 'test');
    expect([code, faults.length, faults[0]?.slice(0, 7)]).toEqual([1, 1, 'seeds: ']);
  });

  it('says that there is no dataset, or that it is damaged', () => {
    const none = chipgraph(['doctor', '--json', '--data', join(data, 'none'), '--port', '0']);
    expect(none.code).toBe(1);
    expect((JSON.parse(none.out) as Health[]).at(-1)).toMatchObject({
      ...{ check: 'dataset', ok: false },
      found: expect.stringContaining('there is no dataset'),
    });
    const folder = new DatasetFolder(data);
    const file = folder.fileOf(folder.manifest());
    chmodSync(file, 0o644);
    writeFileSync(file, 'nothing');
    const { code, faults } = examined();
    expect([code, faults]).toEqual([1, [expect.stringMatching(/^dataset: .* is damaged: its sha256 is/)]]);
  });
});
