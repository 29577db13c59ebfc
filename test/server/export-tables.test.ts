import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ask, view, vocabulary } from '../shipped.js';
import { address, serve } from './serving.js';

type Row = Record<string, string | number | boolean | null>;

let server: Awaited<ReturnType<typeof serve>>;
beforeAll(async () => {
  server = await serve();
});
afterAll(() => server.stop());

const rows = (path: string, parameters: Record<string, unknown> = {}) => server.json<Row[]>(address(path, parameters));

describe('the export of claims', () => {
  it('holds every claim of the dataset once', async () => {
    const ids = (await rows('/export/claims.json')).map(({ id }) => id);
    expect(ids.length).toBe(server.service.manifest.claims);
    expect([...ids].sort()).toEqual([...view.store.claims()].map(({ id }) => id).sort());
  });

  it('tells a claim as the API does, with the days that its period and its publication are', async () => {
    type Told = Record<string, string | number | null> & { source: { id: string; name: string; url: string | null } };
    const { company } = ask<{ company: { name: string; claims: { nodes: Told[] } } }>(
      `{ company(id: "nvidia") { name claims(property: "revenue", first: 100) { nodes {
        id property low estimate high unit text written basis period nature grade rank published locator quote note
        source { id name ... on Source { url } } } } } }`,
    );
    const found = await rows('/export/claims.json', { about: 'nvidia', property: 'revenue' });
    expect(found.length).toBeGreaterThan(5);
    expect(
      found.map(({ entity, undated, period_start, period_end, published, published_as_written, ...row }) => ({
        ...row,
        published: published_as_written,
      })),
    ).toEqual(
      company.claims.nodes.map(({ source, ...told }) => ({
        ...told,
        ...{ subject: 'nvidia', subject_name: company.name, kind: 'COMPANY' },
        ...{ source: source.id, source_name: source.name, url: source.url },
      })),
    );
    expect(found.find(({ period }) => period === 'FY2024')).toMatchObject({
      period_start: '2023-01-30',
      period_end: '2024-01-28',
    });
  });

  it('is of one kind, of one source, of a view', async () => {
    const source = 'ainews-cerebras-ipo-2026';
    const all = await rows('/export/claims.json');
    const picked = await rows('/export/claims.json', { kind: 'SYSTEM', source });
    expect(picked).toEqual(all.filter((row) => row.kind === 'SYSTEM' && row.source === source));
    expect(picked.length).toBeGreaterThan(0);
    const known = await rows('/export/claims.json', { asOf: '2024-12-31' });
    const before = all.filter((row) => String(row.published) <= '2024-12-31' || row.kind === 'ASSUMPTION');
    expect(known.map(({ id }) => id)).toEqual(before.map(({ id }) => id));
    expect(await rows('/export/claims.json', { limit: '60' })).toEqual(all.slice(0, 60));
  });

  it.each([
    ['/export/claims.csv?about=nvdia', 'about: there is no "nvdia"; did you mean "nvidia"?'],
    ['/export/claims.csv?source=nvidia', 'source: "nvidia" is a company, expected a source'],
    ['/export/claims.csv?property=powr', 'property: no kind has "powr"; did you mean "power"?'],
    ['/export/claims.csv?kind=SYSTEMS', /^kind: found "SYSTEMS", expected one of .*did you mean "system"\?$/],
    ['/export/claims.csv?fields=id', /^there is no parameter "fields"; expected one of about, kind, property, source/],
  ])('refuses %s', async (path, message) => {
    const expected: unknown = typeof message === 'string' ? message : expect.stringMatching(message);
    expect(await server.refusal(path)).toEqual([400, 'BAD_USER_INPUT', expected]);
  });
});

describe('the export of findings', () => {
  it('lists what the API lists, over more than one page', async () => {
    type Found = {
      id: string;
      severity: string;
      text: string;
      found: { low: number | null };
      claims: { id: string }[];
    };
    const { findings } = ask<{ findings: { totalCount: number; nodes: Found[] } }>(
      '{ findings(first: 100) { totalCount nodes { id severity text found { low } claims { id } } } }',
    );
    const found = await rows('/export/findings.json');
    expect(found).toHaveLength(findings.totalCount);
    expect(
      found.slice(0, 100).map(({ id, severity, text, found_low, claims }) => [id, severity, text, found_low, claims]),
    ).toEqual(
      findings.nodes.map(({ id, severity, text, found: { low }, claims }) => {
        return [id, severity, text, low, claims.map((claim) => claim.id).join(';')];
      }),
    );
  });

  it('takes the arguments of the API', async () => {
    const asked = { rule: 'market-share-excess', about: 'nvidia-ai-chips-2024', severity: 'ERROR' };
    const [only, ...more] = await rows('/export/findings.json', asked);
    // 78 % of $90 billion are $70.2 billion, of at most $47.5 billion
    expect([only?.found_estimate, only?.expected_estimate, more.length]).toEqual([70.2e9, 47.5e9, 0]);
    expect(await server.refusal('/export/findings.csv?rule=market-share-exces')).toEqual([
      400,
      'BAD_USER_INPUT',
      'rule: there is no rule "market-share-exces"; did you mean "market-share-excess"?',
    ]);
  });
});

describe('the export of a history', () => {
  it('has a row for each point, with times that sort', async () => {
    type Point = { estimate: number; lastDay: string | null; picked: boolean; claim: { id: string } };
    const { node } = ask<{ node: { history: Point[] } }>(
      '{ node(id: "nvidia") { history(property: "revenue", basis: "data-center", unit: "USD") { estimate lastDay picked claim { id } } } }',
    );
    const asked = { entity: 'nvidia', property: 'revenue', basis: 'data-center', unit: 'USD' };
    const found = await rows('/export/history.json', asked);
    const points = node.history.map(({ estimate, lastDay, picked, claim }) => {
      return [lastDay && `${lastDay}T00:00:00Z`, estimate, picked, claim.id];
    });
    const told = found.map(({ time, estimate, picked, claim }) => [time, estimate, picked, claim]);
    expect(told).toHaveLength(points.length);
    expect(told).toEqual(expect.arrayContaining(points));
    const times = found.flatMap(({ time }) => time ?? []);
    expect(times).toEqual([...times].sort());
    const published = (await rows('/export/history.json', { ...asked, by: 'publication' })).map(({ time }) => time);
    expect(published).toEqual([...published].sort());
    expect(published.length).toBeGreaterThan(3);
  });

  it.each([
    ['', 'entity: is missing, expected one such as entity=nvidia'],
    ['?entity=nvidia', 'property: is missing, expected one such as property=revenue'],
    ['?entity=nvdia&property=revenue', 'entity: there is no "nvdia"; did you mean "nvidia"?'],
    ['?entity=nvidia&property=revenu', 'property: company has no "revenu"; did you mean "revenue"?'],
    ['?entity=nvidia&property=revenue&unit=kW', 'unit: "kW" has another dimension; expected one like USD'],
    ['?entity=nvidia&property=revenue&by=day', 'by: found "day", expected one of period, publication'],
  ])('refuses %s', async (search, message) => {
    expect(await server.refusal(`/export/history.csv${search}`)).toEqual([400, 'BAD_USER_INPUT', message]);
  });
});

describe('the JSON Schema of an export', () => {
  const tables = [...vocabulary.entities.keys(), 'claims', 'findings'].map((name) => [name, ''] as const);

  it.each([...tables, ['history', '?entity=nvidia&property=revenue'], ['systems', '?shape=long']] as const)(
    'of %s holds for every row%s',
    async (name, search) => {
      const schema = await server.json<RowSchema>(`/export/${name}.schema.json${search}`);
      const found = await server.json<Row[]>(`/export/${name}.json${search}`);
      expect(found.flatMap((row) => faults(schema, row))).toEqual([]);
    },
  );

  it('finds fault with a row that does not fit', async () => {
    const schema = await server.json<RowSchema>('/export/systems.schema.json?fields=power');
    const [row] = await rows('/export/systems.json', { fields: 'power', filter: { power: { known: true } } });
    expect(faults(schema, { ...row, power: 'much' })).toEqual(['power: "much"']);
    expect(faults(schema, { ...row, power_grade: 'E', more: 1 })).toEqual(['columns', 'power_grade: "E"']);
  });
});

interface RowSchema {
  readonly properties: Record<string, { type: string | string[]; format?: string; enum?: unknown[] }>;
  readonly required: string[];
}

const FORMATS: Readonly<Record<string, RegExp>> = {
  date: /^\d{4}-\d\d-\d\d$/,
  'date-time': /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/,
};

/** What of a row does not fit its schema: the words of JSON Schema that exports use. */
function faults({ properties, required }: RowSchema, row: Row): string[] {
  const sameColumns = JSON.stringify(Object.keys(row).sort()) === JSON.stringify([...required].sort());
  const cells = Object.entries(properties).flatMap(([name, { type, format, enum: choices }]) => {
    const cell = row[name] ?? null;
    const fitsType = [type].flat().includes(cell === null ? 'null' : typeof cell);
    const fitsFormat = !format || cell === null || (FORMATS[format] as RegExp).test(String(cell));
    return fitsType && fitsFormat && (!choices || choices.includes(cell)) ? [] : [`${name}: ${JSON.stringify(cell)}`];
  });
  return [...(sameColumns ? [] : ['columns']), ...cells];
}
