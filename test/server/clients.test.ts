import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { buildClientSchema, type IntrospectionQuery, lexicographicSortSchema, printSchema } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ask as askClient, mostEfficient } from '../../src/web/examples/client.js';
import { ask } from '../shipped.js';
import { serve } from './serving.js';

let server: Awaited<ReturnType<typeof serve>>;
beforeAll(async () => {
  server = await serve();
});
afterAll(() => server.stop());

describe('the schema', () => {
  it('is served as the one that is committed, in its own language and as an introspection', async () => {
    const committed = readFileSync('test/schema.graphql', 'utf8').trim();
    expect((await server.text('/schema.graphql')).trim()).toBe(committed);
    const introspection = await server.json<IntrospectionQuery>('/schema.json');
    expect(printSchema(lexicographicSortSchema(buildClientSchema(introspection))).trim()).toBe(committed);
  });

  it('is not sent again to who has it', async () => {
    const tag = (await server.get('/schema.json')).headers.get('etag') ?? '';
    expect((await server.get('/schema.json', { 'if-none-match': tag })).status).toBe(304);
  });
});

describe('the example of a client', () => {
  it('is what a strict compiler accepts, with nothing beside it', () => {
    const options = ['--noEmit', '--strict', '--target', 'ES2023', '--module', 'NodeNext', '--types', 'node'];
    const client = 'src/web/examples/client.ts';
    expect(() => execFileSync('npx', ['tsc', '--ignoreConfig', ...options, client], { stdio: 'pipe' })).not.toThrow();
  });

  it('says what the API says, and from which dataset', async () => {
    const { data, dataset } = await mostEfficient(server.url, 3, server.service.manifest.dataset);
    expect([dataset, data.benchmarkResults.nodes.length]).toEqual([server.service.manifest.dataset, 3]);
    expect(data).toEqual(
      ask(`{ benchmarkResults(first: 3, filter: { throughputPerKilowatt: { known: true } },
        orderBy: { field: throughputPerKilowatt, direction: DESC }) {
        nodes { name throughputPerKilowatt { low estimate high text } } } }`),
    );
  });

  it('throws what the API says of a mistake', async () => {
    await expect(askClient(server.url, '{ sytems { totalCount } }')).rejects.toThrow(/Did you mean "systems"/);
    await expect(mostEfficient(server.url, 1, '0123456789ab')).rejects.toThrow(/"0123456789ab" is not served/);
  });
});

interface Dashboard {
  readonly templating: { readonly list: readonly { readonly name: string; readonly query: string }[] };
  readonly panels: readonly {
    readonly title: string;
    readonly targets: readonly {
      readonly url: string;
      readonly type: string;
      readonly columns: readonly { readonly selector: string; readonly type: string }[];
    }[];
  }[];
}
const dashboard = JSON.parse(readFileSync('src/web/examples/grafana-dashboard.json', 'utf8')) as Dashboard;

describe('the example of a Grafana dashboard', () => {
  const values = new Map(dashboard.templating.list.map(({ name, query }) => [name, query]));
  const targets = dashboard.panels.flatMap(({ title, targets }) => targets.map((target) => [title, target] as const));

  it.each(targets)('has rows for "%s" with every column that it shows', async (_, { url, type, columns }) => {
    const filled = url.replace(/\$\{(\w+)\}/g, (_whole, name: string) => {
      return name === 'server' ? server.url : (values.get(name) ?? expect.fail(`there is no variable ${name}`));
    });
    const response = await fetch(filled);
    expect([response.status, type]).toEqual([200, 'csv']);
    const [head = '', ...rows] = (await response.text()).trimEnd().split('\r\n');
    expect(rows.length).toBeGreaterThan(0);
    expect(columns.map(({ selector }) => selector).filter((name) => !head.split(',').includes(name))).toEqual([]);
  });

  it('shows more than one kind of panel, and takes all of it from this server', () => {
    expect(targets.length).toBeGreaterThanOrEqual(5);
    expect(targets.filter(([, { url }]) => !/^\$\{server\}\/export\//.test(url))).toEqual([]);
  });
});
