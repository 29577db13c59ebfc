import { once } from 'node:events';
import { request } from 'node:http';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { auditMarkdown } from '../../src/report/audit-markdown.js';
import { auditReport } from '../../src/report/audit-report.js';
import { view } from '../shipped.js';
import { serve } from './serving.js';

const SOURCE = 'ainews-cerebras-ipo-2026';

let server: Awaited<ReturnType<typeof serve>>;
beforeAll(async () => {
  server = await serve();
});
afterAll(() => server.stop());

describe('an audit', () => {
  it('is had as Markdown, JSON and HTML, the same report as on the command line', async () => {
    const report = auditReport(view, SOURCE);
    expect(await server.text(`/audits/${SOURCE}.md`)).toBe(auditMarkdown(report));
    expect(await server.json(`/audits/${SOURCE}.json`)).toEqual(JSON.parse(JSON.stringify(report)));
    expect(await server.text(`/audits/${SOURCE}.html`)).toBe(await server.text(`/audits/${SOURCE}`));
    expect(await server.refusal('/audits/ainews-cerebras-ipo-2025.md')).toEqual([
      404,
      'NOT_FOUND',
      `there is no source "ainews-cerebras-ipo-2025"; did you mean "${SOURCE}"?`,
    ]);
  });
});

describe('a claim', () => {
  it('is JSON to a program, with and without the ending', async () => {
    const [claim] = view.claims('cerebras');
    const plain = await server.json(`/claims/${claim?.id}`);
    expect(plain).toMatchObject({ id: claim?.id, subject: { id: 'cerebras' } });
    expect(await server.json(`/claims/${claim?.id}.json`)).toEqual(plain);
  });
});

describe('every answer', () => {
  it.each(['/', '/health', '/datasets', '/schema.graphql', '/feed.atom', '/nothing', '/export/nothing.csv'])(
    'says which dataset is served: %s',
    async (path) => {
      expect((await server.get(path)).headers.get('x-chipgraph-dataset')).toBe(server.service.manifest.dataset);
    },
  );

  it.each([
    '/export/systems.csv?fields=power',
    '/export/systems.schema.json',
    `/claims/${[...view.store.claims()][0]?.id}`,
    `/audits/${SOURCE}.json`,
  ])('is not sent again to who has it: %s', async (path) => {
    const response = await server.get(path);
    const tag = response.headers.get('etag') ?? '';
    const again = await server.get(path, { 'if-none-match': tag });
    expect([tag.length, again.status, await again.text()]).toEqual([34, 304, '']);
  });

  it('has another tag for other parameters, and the same one in whatever order they stand', async () => {
    const tagOf = async (path: string) => (await server.get(path)).headers.get('etag');
    const tag = await tagOf('/export/systems.csv?fields=power&limit=2');
    const hash = server.service.manifest.dataset;
    expect(await tagOf(`/export/systems.csv?limit=2&dataset=${hash}&fields=power`)).toBe(tag);
    expect(await tagOf('/export/systems.csv?fields=power&limit=3')).not.toBe(tag);
    expect(await tagOf('/export/systems.json?fields=power&limit=2')).not.toBe(tag);
  });

  it('leaves room for others while a large one is sent, and ends with who asked for it', async () => {
    const slow = request(`${server.url}/export/claims.json`);
    slow.end();
    const [response] = (await once(slow, 'response')) as [NodeJS.ReadableStream & { destroy(): void }];
    expect((await server.get('/health')).status).toBe(200);
    response.destroy();
    await new Promise((done) => setTimeout(done, 50));
    expect([(await server.get('/export/claims.json')).status, server.log]).toEqual([200, []]);
  });

  it('has a head without a body where only that is asked for', async () => {
    const response = await fetch(`${server.url}/export/systems.csv?fields=power`, { method: 'HEAD' });
    expect([response.status, response.headers.get('content-type'), await response.text()]).toEqual([
      200,
      'text/csv; charset=utf-8; header=present',
      '',
    ]);
  });
});
