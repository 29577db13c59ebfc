import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ask, refusal, vocabulary } from '../shipped.js';

interface List {
  readonly totalCount: number;
  readonly nodes: readonly { readonly id: string; readonly sorted?: { readonly estimate: number | null } }[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string };
}

/** All pages of a list, one after another. */
function walk(
  list: string,
  size: number,
  order = '',
  sorted = '',
): { pages: List[]; ids: string[]; values: (number | null)[] } {
  const pages: List[] = [];
  for (let after: string | null = null; ; ) {
    const query = `query ($after: String) { list: ${list}(first: ${size}, after: $after ${order}) { totalCount nodes { id ${sorted} } pageInfo { hasNextPage endCursor } } }`;
    const page: List = ask<{ list: List }>(query, { after }).list;
    pages.push(page);
    if (!page.pageInfo.hasNextPage) break;
    after = page.pageInfo.endCursor;
  }
  const nodes = pages.flatMap((page) => page.nodes);
  return { pages, ids: nodes.map(({ id }) => id), values: nodes.map((node) => node.sorted?.estimate ?? null) };
}

describe('lists', () => {
  it('are paged to the end without loss or repeats, in whatever order and page size', () => {
    const orders = [
      '',
      ', orderBy: { field: power, direction: DESC }',
      ', orderBy: { field: memoryBandwidthPerKilowatt, by: LOW }',
    ];
    const whole = new Set(walk('systems', 100).ids);
    expect(whole.size).toBeGreaterThan(5);
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 7 }), fc.constantFrom(...orders), (size, order) => {
        const { ids, pages } = walk('systems', size, order);
        expect(new Set(ids)).toEqual(whole);
        expect(ids).toHaveLength(whole.size);
        for (const { totalCount } of pages) expect(totalCount).toBe(whole.size);
      }),
      { numRuns: 30 },
    );
  });

  it('sort by a property and by a metric, what is unknown last', () => {
    for (const field of ['power', 'memoryBandwidthPerKilowatt']) {
      const { values } = walk(
        'systems',
        3,
        `, orderBy: { field: ${field}, direction: DESC }`,
        `sorted: ${field} { estimate }`,
      );
      const known = values.filter((value) => value !== null);
      expect(known.length).toBeGreaterThan(2);
      expect(known).toEqual([...known].sort((a, b) => b - a));
      expect(values.slice(known.length).every((value) => value === null)).toBe(true);
    }
  });

  it('filter in any unit of the dimension', () => {
    const inUnit = (limits: string) => walk('systems', 100, `, filter: { power: { ${limits} } }`).ids;
    const heavy = inUnit('atLeast: 15');
    expect(heavy.length).toBeGreaterThan(0);
    expect(inUnit('atLeast: 15000, unit: "W"')).toEqual(heavy);
    expect(inUnit('atLeast: 0.015, unit: "MW"')).toEqual(heavy);
    expect(heavy.length).toBeLessThan(walk('systems', 100).ids.length);
  });

  it('say whether an interval has to lie within the limits or to reach into them', () => {
    const seen = (certainty: string) =>
      ask<{ view: { systems: List } }>(
        `{ view(sources: { include: { ids: ["awesomeagents-wse-3"] } }) { systems(filter: { power: { atLeast: 23, certainty: ${certainty} } }) { totalCount nodes { id } pageInfo { hasNextPage endCursor } } } }`,
      ).view.systems.nodes.map(({ id }) => id);
    expect(seen('POSSIBLY')).toEqual(['cerebras-cs-3']); // about 23 kW: 22.5 to 23.5
    expect(seen('CERTAINLY')).toEqual([]);
  });

  it('hold every kind, and lead both ways along every relation', () => {
    for (const { plural } of vocabulary.entities.values()) {
      expect(walk(plural, 100).ids.length, plural).toBeGreaterThan(
        plural === 'sites' || plural === 'offerings' ? -1 : 0,
      );
    }
    const path = ask<{ company: { systems: { nodes: { id: string; vendor: { id: string } }[] } } }>(
      '{ company(id: "nvidia") { systems { nodes { id vendor { id } } } } }',
    );
    expect(path.company.systems.nodes.length).toBeGreaterThan(0);
    expect(path.company.systems.nodes.every(({ vendor }) => vendor.id === 'nvidia')).toBe(true);
  });

  it.each([
    ['{ systems(first: 101) { totalCount } }', 'first: found 101, expected 0 to 100'],
    ['{ systems(first: -1) { totalCount } }', 'first: found -1, expected 0 to 100'],
    ['{ systems(after: "nonsense") { totalCount } }', 'after: "nonsense" is no cursor of this list'],
    [
      '{ systems(filter: { power: { atLeast: 1e999 } }) { totalCount } }',
      'power: found Infinity, expected a finite number',
    ],
    [
      '{ systems(filter: { power: { atLeast: 3, atMost: 2 } }) { totalCount } }',
      'power: found atLeast 3 above atMost 2, expected the lesser first',
    ],
    [
      '{ systems(filter: { power: { atLeast: 3, unit: "GB" } }) { totalCount } }',
      'power: the unit "GB" has another dimension; expected one like kW',
    ],
    [
      '{ chip(id: "cerebras-wse-3") { memory(unit: "kW") { text } } }',
      'unit: "kW" has another dimension; expected one like GB',
    ],
    [
      '{ system(id: "cerebras-cs-3") { power(basis: "server-namplate") { text } } }',
      'basis: "power" has no basis "server-namplate"; did you mean "server-nameplate"?',
    ],
    [
      '{ company(id: "nvidia") { revenue(period: "FY26") { text } } }',
      'period: "FY26" is not a period; expected one such as 2024, 2024-06-30, 2024-Q1, FY2026-Q2 or 2024-01-01/2024-06-30',
    ],
    [
      '{ chip(id: "cerebras-wse-3") { neededToHold(model: "gpt-3-175") { text } } }',
      'model: "gpt-3-175" does not exist; did you mean "gpt-3-175b"?',
    ],
    [
      '{ view(sources: { include: { ids: ["ainews-cerebras-ipo-2062"] } }) { dataset { id } } }',
      'sources: there is no source "ainews-cerebras-ipo-2062"; did you mean "ainews-cerebras-ipo-2026"?',
    ],
  ])('%s is refused: %s', (query, message) => {
    expect(refusal(query)).toEqual({ message, code: 'BAD_USER_INPUT' });
  });
});

describe('search', () => {
  const found = (text: string, kinds = '') =>
    ask<{ search: List }>(
      `query ($text: String!) { search(text: $text ${kinds}) { totalCount nodes { id } pageInfo { hasNextPage endCursor } } }`,
      { text },
    ).search.nodes.map(({ id }) => id);

  it('finds by name, by alias and by the beginning of a word', () => {
    expect(found('CS-3')[0]).toBe('cerebras-cs-3');
    expect(found('wse')).toEqual(expect.arrayContaining(['cerebras-wse-2', 'cerebras-wse-3']));
    expect(found('nvid', ', kinds: [COMPANY]')).toEqual(['nvidia']);
  });

  it('finds first who is called so, and last what was written about them', () => {
    expect([found('Cerebras')[0], found('NVIDIA')[0], found('openai')[0]]).toEqual(['cerebras', 'nvidia', 'openai']);
    const kinds = ask<{ search: { nodes: { kind: string }[] } }>(
      '{ search(text: "Cerebras", first: 100) { nodes { kind } } }',
    );
    const isSource = kinds.search.nodes.map(({ kind }) => kind === 'SOURCE');
    expect(isSource).toEqual(isSource.toSorted((a, b) => Number(a) - Number(b)));
  });

  it.each([
    ['cs3', 'cerebras-cs-3'],
    ['CS 3', 'cerebras-cs-3'],
    ['h 200', 'nvidia-h200-sxm'],
    ['mi-300x', 'amd-mi300x'],
  ])('finds %s, however it is joined', (text, id) => {
    expect(found(text)[0]).toBe(id);
  });

  it('takes what is typed as text, never as a query of the index', () => {
    for (const text of ['"', 'a" OR "b', 'NEAR(', '*', 'name:x', "'; DROP TABLE entity;", ''])
      expect(() => found(text)).not.toThrow();
    expect(found('')).toEqual([]);
  });

  it('shows only what the view sees', () => {
    const { view } = ask<{ view: { search: List } }>(
      '{ view(asOf: "2015-01-01") { search(text: "cerebras") { totalCount nodes { id } pageInfo { hasNextPage endCursor } } } }',
    );
    expect(view.search.nodes).toEqual([]);
  });
});
