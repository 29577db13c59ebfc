import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { parse } from 'csv-parse/sync';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { serve } from './serving.js';

let server: Awaited<ReturnType<typeof serve>>;
let hash: string;
beforeAll(async () => {
  server = await serve();
  hash = server.service.manifest.dataset;
});
afterAll(() => server.stop());

const bytesOf = async (response: Response) => Buffer.from(await response.arrayBuffer());
const file = () => readFileSync(server.folder.fileOf(server.service.manifest));

describe('the dataset as a file', () => {
  it('is the SQLite file as it was built, tagged with its sha256', async () => {
    const response = await server.get(`/datasets/${hash}.db`);
    expect((await bytesOf(response)).equals(file())).toBe(true);
    const tag = `"${createHash('sha256').update(file()).digest('hex')}"`;
    for (const name of [hash, 'current']) {
      const { headers } = await server.get(`/datasets/${name}.db`);
      expect([headers.get('etag'), headers.get('cache-control')]).toEqual([tag, 'no-cache']);
    }
  });

  it.each(['db', 'parquet'])('is sent in ranges as .%s', async (ending) => {
    const path = `/datasets/current.${ending}`;
    const whole = await bytesOf(await server.get(path));
    const tag = (await server.get(path)).headers.get('etag') ?? '';
    const part = await server.get(path, { range: 'bytes=100-199', 'if-range': tag });
    const tail = await server.get(path, { range: 'bytes=-8' });
    expect([part.status, part.headers.get('content-range')]).toEqual([206, `bytes 100-199/${whole.length}`]);
    expect((await bytesOf(part)).equals(whole.subarray(100, 200))).toBe(true);
    expect((await bytesOf(tail)).equals(whole.subarray(-8))).toBe(true);
    expect((await server.get(path, { range: 'bytes=0-9', 'if-range': '"another"' })).status).toBe(200);
    expect((await server.get(path, { range: `bytes=${whole.length}-` })).status).toBe(416);
    expect(server.log).toEqual([]);
  });

  it.each(['db', 'csv', 'parquet'])('is not sent again as .%s to who has it', async (ending) => {
    const path = `/datasets/current.${ending}`;
    const tag = (await server.get(path)).headers.get('etag') ?? '';
    const again = await server.get(path, { 'if-none-match': `"other", W/${tag}` });
    expect([tag.length > 60, again.status, again.headers.get('etag'), await again.text()]).toEqual([
      true,
      304,
      tag,
      '',
    ]);
  });

  it('holds every claim as CSV and as Parquet, the same rows', async () => {
    const rows = parse(await server.text('/datasets/current.csv'), { columns: true }) as Record<string, string>[];
    const claims = await server.json<Record<string, unknown>[]>('/export/claims.json');
    expect(rows.map(({ id }) => id)).toEqual(claims.map(({ id }) => id));
    const { columns, objects } = await parquet(await bytesOf(await server.get('/datasets/current.parquet')));
    expect(columns).toMatchObject({
      estimate: ['DOUBLE', undefined, 'OPTIONAL'],
      period_start: ['INT32', 'DATE', 'OPTIONAL'],
      published: ['INT32', 'DATE', 'REQUIRED'],
      undated: ['BOOLEAN', undefined, 'REQUIRED'],
      text: ['BYTE_ARRAY', 'UTF8', 'REQUIRED'],
    });
    const days = ['period_start', 'period_end', 'published'];
    const told = objects.map((row) =>
      Object.fromEntries(
        Object.entries(row).map(([name, cell]) => {
          return [name, days.includes(name) && cell instanceof Date ? cell.toISOString().slice(0, 10) : (cell ?? null)];
        }),
      ),
    );
    expect(told).toEqual(claims);
  });

  it.each([
    ['/datasets/current.sqlite', 404, 'NOT_FOUND'],
    ['/datasets/.db', 404, 'NOT_FOUND'],
    ['/datasets/..%2FCURRENT.db', 409, 'DATASET_NOT_NAMED'],
    ['/datasets/0123456789abcdef.db', 409, 'DATASET_NOT_SERVED'],
  ])('is not had at %s', async (path, status, code) => {
    expect((await server.refusal(path)).slice(0, 2)).toEqual([status, code]);
  });
});

/** Reads a Parquet file with the reader that its writer is built on. */
async function parquet(bytes: Buffer) {
  const require = createRequire(import.meta.url);
  const reader = (await import(createRequire(require.resolve('hyparquet-writer')).resolve('hyparquet'))) as Reader;
  const source = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) as ArrayBuffer;
  const { schema } = reader.parquetMetadata(source);
  const columns = Object.fromEntries(
    schema.slice(1).map((one) => [one.name, [one.type, one.converted_type, one.repetition_type]]),
  );
  return { columns, objects: await reader.parquetReadObjects({ file: source }) };
}

interface Reader {
  parquetMetadata(source: ArrayBuffer): {
    schema: { name: string; type?: string; converted_type?: string; repetition_type?: string }[];
  };
  parquetReadObjects(options: { file: ArrayBuffer }): Promise<Record<string, unknown>[]>;
}
