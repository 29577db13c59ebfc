import { parse } from 'csv-parse/sync';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ask } from '../shipped.js';
import { address, serve } from './serving.js';

type Row = Record<string, string | number | boolean | null>;

let server: Awaited<ReturnType<typeof serve>>;
beforeAll(async () => {
  server = await serve();
});
afterAll(() => server.stop());

const rows = (path: string, parameters: Record<string, unknown>) => server.json<Row[]>(address(path, parameters));
const csv = async (path: string, parameters: Record<string, unknown>) =>
  parse(await server.text(address(path, parameters)), { columns: true }) as Record<string, string>[];

interface Figure {
  readonly estimate: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly unit: string;
  readonly basis: string | null;
  readonly period: string | null;
  readonly nature: string | null;
  readonly grade: string | null;
}
const FIGURE = 'estimate low high unit basis period nature grade';

describe('an export of entities', () => {
  it('says what the API says, in the unit, order and filter that were asked for', async () => {
    const filter = { power: { atLeast: 10, unit: 'kW' }, vendor: ['cerebras', 'nvidia'] };
    const orderBy = { field: 'power', by: 'LOW', direction: 'DESC' };
    type Answer = { systems: { nodes: { id: string; name: string; vendor: { id: string }; power: Figure }[] } };
    const { systems } = ask<Answer>(
      `query ($filter: SystemFilter, $orderBy: SystemOrder) { systems(filter: $filter, orderBy: $orderBy, first: 100) {
        nodes { id name vendor { id } power(unit: "W") { ${FIGURE} } } } }`,
      { filter, orderBy },
    );
    const found = await rows('/export/systems.json', { fields: 'vendor,power', 'unit.power': 'W', filter, orderBy });
    expect(found.length).toBeGreaterThan(3);
    expect(found.map(({ power_sources, ...row }) => row)).toEqual(
      systems.nodes.map(({ id, name, vendor, power: { estimate, ...sides } }) => ({
        ...{ id, name, vendor: vendor.id, power: estimate },
        ...Object.fromEntries(Object.entries(sides).map(([side, value]) => [`power_${side}`, value])),
      })),
    );
  });

  it('names every source that a derived figure rests on, through all metrics below it', async () => {
    const [row] = await rows('/export/benchmark-result.json', {
      fields: 'throughputPerKilowatt',
      filter: { system: ['cerebras-cs-3'], model: ['gpt-3-175b'] },
    });
    // 550 token/s of the article over 23 kW of the aggregator's article
    expect(row).toMatchObject({
      id: 'cerebras-cs-3-gpt-3-175b-batch-1',
      throughputPerKilowatt_sources: 'ainews-cerebras-ipo-2026;awesomeagents-wse-3',
    });
  });

  it('is seen in the view that was asked for', async () => {
    const one = { fields: 'revenue', 'period.revenue': '2025', filter: { revenue: { known: true } } };
    const revenueOf = async (view: Record<string, unknown>) =>
      (await rows('/export/companies.json', { ...one, ...view })).find(({ id }) => id === 'cerebras')?.revenue;
    const assume = [{ set: { about: 'cerebras', property: 'revenue', value: '$600M', period: '2025' } }];
    expect([
      await revenueOf({}),
      await revenueOf({ scenario: 'cerebras-without-mbzuai' }),
      await revenueOf({ assume }),
      await revenueOf({ asOf: '2024-12-31' }),
      await revenueOf({ sources: { include: { ids: ['ainews-cerebras-ipo-2026'] } } }),
    ]).toEqual([510e6, expect.closeTo(193.8e6, 0), 600e6, null, null]);
  });

  it('takes the arguments of a metric', async () => {
    const fields = { fields: 'revenueAtRiskIfCut', 'customer.revenueAtRiskIfCut': 'mbzuai' };
    const found = await csv('/export/companies.csv', { ...fields, 'cut.revenueAtRiskIfCut': '50 %' });
    // half of 62 % of $510M
    expect(Number(found.find(({ id }) => id === 'cerebras')?.revenueAtRiskIfCut)).toBeCloseTo(158.1e6, 0);
  });

  it('has a row for each entity and field where it is long, and an empty cell for what is unknown', async () => {
    const asked = { fields: 'vendor,power', filter: { power: { known: false } }, limit: '1' };
    const lines = (await server.text(address('/export/systems.csv', { ...asked, shape: 'long' }))).split('\r\n');
    expect(lines).toEqual([
      'id,name,field,estimate,low,high,unit,basis,period,nature,grade,sources,text',
      'alcf-cs-3-cluster,ALCF CS-3 Wafer-Scale Cluster,vendor,,,,,,,,,,cerebras',
      'alcf-cs-3-cluster,ALCF CS-3 Wafer-Scale Cluster,power,,,,kW,,,,,,unknown: missing alcf-cs-3-cluster.power',
      '',
    ]);
  });

  it('has a column for each property and metric that needs no argument, unless fields are named', async () => {
    const [head = ''] = (await server.text('/export/company.csv')).split('\r\n');
    const columns = head.split(',');
    expect(columns).toEqual(expect.arrayContaining(['fiscalYearEnd', 'revenue', 'customerConcentration_sources']));
    expect(columns.filter((name) => name.startsWith('revenueAtRiskIfCut'))).toEqual([]);
    expect(columns.filter((name) => name.startsWith('competitors'))).toEqual(['competitors']);
  });

  it.each(['system', 'systems'])('is called %s, the kind in the singular or the plural', async (name) => {
    const { systems } = ask<{ systems: { totalCount: number } }>('{ systems { totalCount } }');
    expect(await rows(`/export/${name}.json`, { fields: 'power' })).toHaveLength(systems.totalCount);
  });

  it('is the same rows in every form', async () => {
    const asked = { fields: 'memory' };
    const found = await rows('/export/chips.json', asked);
    const lines = (await server.text(address('/export/chips.ndjson', asked))).trimEnd().split('\n');
    expect(lines.map((line) => JSON.parse(line) as Row)).toEqual(found);
    const cells = (row: Row) =>
      Object.fromEntries(Object.entries(row).map(([name, cell]) => [name, String(cell ?? '')]));
    expect(await csv('/export/chips.csv', asked)).toEqual(found.map(cells));
  });

  it('is whole where there are more than a page of them, and is cut where a limit is set', async () => {
    const { sources } = ask<{ sources: { totalCount: number } }>('{ sources { totalCount } }');
    const ids = (await rows('/export/sources.json', { fields: 'grade' })).map(({ id }) => id);
    expect([ids.length, new Set(ids).size]).toEqual([sources.totalCount, sources.totalCount]);
    expect((await rows('/export/sources.json', { fields: 'grade', limit: '60' })).map(({ id }) => id)).toEqual(
      ids.slice(0, 60),
    );
  });

  it('is a file to a browser as CSV', async () => {
    const response = await server.get('/export/systems.csv?fields=power');
    expect(response.headers.get('content-disposition')).toMatch(
      /^attachment; filename=chipgraph-systems-[0-9a-f]{12}.csv$/,
    );
    expect(response.headers.get('content-type')).toMatch(/^text\/csv; charset=utf-8/);
    expect((await server.get('/export/systems.json?fields=power')).headers.get('content-disposition')).toBeNull();
  });
});

describe('a filter that is nested as deep as an address can be', () => {
  it('is answered or refused as any other', async () => {
    const deep = (depth: number) => `${'{"not":'.repeat(depth)}{}${'}'.repeat(depth)}`;
    const asked = `/export/systems.csv?fields=power&filter=${deep(1000)}`;
    const response = await server.get(asked);
    expect([response.status, server.log]).toEqual([200, []]);
    // An even number of denials is none.
    expect(await response.text()).toBe(await server.text('/export/systems.csv?fields=power'));
    expect((await server.refusal(asked.slice(0, -1)))[0]).toBe(400);
  });
});

describe('what cannot be exported', () => {
  it.each([
    ['/export/sytems.csv', 404, 'there is nothing called "sytems" to export; did you mean "systems"?'],
    ['/export/systems', 404, 'nothing is exported as "systems"; expected an ending of csv, json, ndjson, schema.json'],
    ['/export/systems.jsn', 404, /did you mean "json"\?$/],
    ['/export/systems.csv?field=power', 400, 'there is no parameter "field"; did you mean "fields"?'],
    ['/export/systems.csv?fields=powr', 400, 'fields: system has no "powr"; did you mean "power"?'],
    ['/export/systems.csv?fields=constructor', 400, 'fields: system has no "constructor"'],
    ['/export/__proto__.csv', 404, /there is nothing called "__proto__"/],
    ['/export/systems.csv?fields=power&fields=memory', 400, 'fields: given twice, expected once'],
    ['/export/systems.csv?unit.powr=kW', 400, 'there is no parameter "unit.powr"; did you mean "unit.power"?'],
    ['/export/systems.csv?unit.power=USD', 400, 'unit.power: "USD" has another dimension; expected one like kW'],
    ['/export/systems.csv?fields=memory&unit.power=W', 400, 'unit.power: "power" is not among the fields asked for'],
    ['/export/systems.csv?basis.power=server', 400, /^basis\.power: "power" has no basis "server"/],
    ['/export/companies.csv?period.revenue=soon', 400, /^period\.revenue: "soon" is not a period/],
    ['/export/systems.csv?filter={', 400, 'filter: found "{", expected JSON as the API\'s input of that name'],
    ['/export/systems.csv?filter=1', 400, /^filter: found 1; Expected type "SystemFilter" to be an object/],
    ['/export/systems.csv?filter={"powr":{}}', 400, /^filter: found .* Did you mean "power"/],
    ['/export/systems.csv?filter={"power":{"atLeast":1e999}}', 400, /^filter: .*atLeast/],
    ['/export/systems.csv?orderBy={"field":"powr"}', 400, /^orderBy: .*powr/],
    ['/export/systems.csv?limit=0', 400, 'limit: found "0", expected a whole number from 1 on'],
    ['/export/systems.csv?limit=1e3', 400, 'limit: found "1e3", expected a whole number from 1 on'],
    ['/export/systems.csv?shape=tall', 400, 'shape: found "tall", expected one of wide, long'],
    ['/export/systems.csv?asOf=yes', 400, /^asOf: found "yes"; "yes" is not a date/],
    ['/export/systems.csv?scenario=none', 400, 'scenario: there is no scenario "none"'],
    ['/export/systems.csv?assume=[{"set":{}}]', 400, /^assume: /],
    ['/export/systems.csv?sources={"include":{"ids":["none"]}}', 400, 'sources: there is no source "none"'],
    ['/export/companies.csv?fields=revenueAtRiskIfCut', 400, /^customer\.revenueAtRiskIfCut: is missing/],
    [
      '/export/companies.csv?fields=revenueAtRiskIfCut&customer.revenueAtRiskIfCut=nobody',
      400,
      /^revenueAtRiskIfCut: customer: "nobody" does not exist/,
    ],
  ])('is told for %s', async (path, status, message) => {
    const code = status === 404 ? 'NOT_FOUND' : 'BAD_USER_INPUT';
    const expected: unknown = typeof message === 'string' ? message : expect.stringMatching(message);
    expect(await server.refusal(path)).toEqual([status, code, expected]);
    expect(server.log).toEqual([]);
  });
});
