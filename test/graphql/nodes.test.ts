import { describe, expect, it } from 'vitest';
import { ask, refusal, view } from '../shipped.js';

interface Shown {
  readonly property: string;
  readonly text: string;
}

describe('any entity', () => {
  it('tells all its figures as their own fields would', () => {
    const { node, system } = ask<{ node: { figures: Shown[] }; system: Record<string, { text: string }> }>(`{
      node(id: "cerebras-cs-3") { figures { property text } }
      system(id: "cerebras-cs-3") { power { text } memoryBandwidthPerKilowatt { text } largestModelHeld { text } }
    }`);
    const told = new Map(node.figures.map(({ property, text }) => [property, text]));
    for (const [name, { text }] of Object.entries(system)) expect(told.get(name)).toBe(text);
  });

  it('tells the figures that are asked for, in that order', () => {
    const { node } = ask<{ node: { figures: Shown[] } }>(
      '{ node(id: "cerebras-cs-3") { figures(names: ["power", "totalMemory"]) { property text } } }',
    );
    expect(node.figures).toEqual([
      { property: 'power', text: expect.stringMatching(/kW/) },
      { property: 'totalMemory', text: '44 GB' },
    ]);
  });

  it('separates what is known from what is not', () => {
    const { node } = ask<{ node: Record<string, { known: boolean }[]> }>(`{ node(id: "cerebras-cs-3") {
      all: figures { known } known: figures(known: true) { known } unknown: figures(known: false) { known }
    } }`);
    expect(node.known?.every(({ known }) => known)).toBe(true);
    expect(node.unknown?.some(({ known }) => known)).toBe(false);
    expect([node.known?.length, node.unknown?.length]).toEqual([expect.any(Number), expect.any(Number)]);
    expect((node.known?.length ?? Number.NaN) + (node.unknown?.length ?? Number.NaN)).toBe(node.all?.length);
  });

  it('refuses a name that is no figure of its kind, with the nearest that is', () => {
    expect(refusal('{ node(id: "cerebras-cs-3") { figures(names: ["powr"]) { text } } }')).toEqual({
      message: 'names: system has no figure "powr"; did you mean "power"?',
      code: 'BAD_USER_INPUT',
    });
  });

  it('tells keys, dates and relations as facts, with the claim where there is one', () => {
    const { node } = ask<{ node: { facts: unknown[] } }>(
      '{ node(id: "cerebras-cs-3") { facts { property text node { id } claim { source { id } } } } }',
    );
    expect(node.facts).toContainEqual({
      property: 'vendor',
      text: 'Cerebras Systems',
      node: { id: 'cerebras' },
      claim: null,
    });
    expect(node.facts).toContainEqual({
      ...{ property: 'chip', text: 'WSE-3', node: { id: 'cerebras-wse-3' } },
      claim: { source: { id: expect.any(String) } },
    });
  });

  it('leads to its neighbours, and they lead back', () => {
    const { node } = ask<{ node: { neighbours: { nodes: { relation: string; node: { id: string } }[] } } }>(
      '{ node(id: "cerebras-cs-3") { neighbours(first: 100) { nodes { relation node { id } } } } }',
    );
    const there = node.neighbours.nodes.map(({ node: { id } }) => id);
    expect(there).toEqual(expect.arrayContaining(['cerebras', 'cerebras-wse-3', 'cerebras-cs-3-gpt-3-175b-batch-1']));
    for (const id of new Set(there)) {
      const back = ask<{ node: { neighbours: { nodes: { node: { id: string } }[] } } }>(
        '{ node(id: "ID") { neighbours(kinds: [SYSTEM], first: 100) { nodes { node { id } } } } }'.replace('ID', id),
      );
      expect(back.node.neighbours.nodes.map((one) => one.node.id)).toContain('cerebras-cs-3');
    }
  });
});

describe('the nodes of the graph', () => {
  it('can be had by id, in the order asked for', () => {
    const ids = '["nvidia", "cerebras-cs-3", "nvidia", "gpt-3-175b"]';
    const found = ask<{ nodes: { totalCount: number; nodes: unknown } }>(
      `{ nodes(ids: ${ids}, kinds: [COMPANY, MODEL]) { totalCount nodes { id } } }`,
    );
    expect(found.nodes).toEqual({ totalCount: 2, nodes: [{ id: 'nvidia' }, { id: 'gpt-3-175b' }] });
  });

  it('are all that the view sees of a kind', () => {
    const found = ask<{ nodes: { totalCount: number }; systems: { totalCount: number } }>(
      '{ nodes(kinds: [SYSTEM], first: 1) { totalCount } systems { totalCount } }',
    );
    expect(found.nodes.totalCount).toBe(found.systems.totalCount);
  });

  it('refuse an id that does not exist, with the nearest that does', () => {
    expect(refusal('{ nodes(ids: ["nvidai"]) { totalCount } }')).toEqual({
      message: 'ids: there is no "nvidai"; did you mean "nvidia"?',
      code: 'BAD_USER_INPUT',
    });
  });
});

describe('the claims of the whole graph', () => {
  interface Page {
    readonly totalCount: number;
    readonly nodes: readonly { readonly id: string; readonly published: string; readonly grade: string }[];
  }
  const claims = (given: string) =>
    ask<{ claims: Page }>(`{ claims(first: 100${given}) { totalCount nodes { id published grade } } }`).claims;

  it('come newest first, and are all there', () => {
    const { totalCount, nodes } = claims('');
    const visible = [...view.vocabulary.entities.keys()].flatMap((kind) => view.ids(kind));
    expect(totalCount).toBe(visible.reduce((sum, id) => sum + view.claims(id).length, 0));
    const days = nodes.map(({ id }) => view.claimById(id)?.published.end ?? '');
    expect(days).toEqual([...days].sort().reverse());
  });

  it('can be had by grade, by source, by subject and by day', () => {
    const byGrade = ['A', 'B', 'C', 'D'].map((grade) => claims(`, grades: [${grade}]`).totalCount);
    expect(byGrade.reduce((sum, count) => sum + count, 0)).toBe(claims('').totalCount);
    const article = claims(', sources: ["ainews-cerebras-ipo-2026"], about: ["cerebras-cs-3"]');
    expect(article.nodes.every(({ id }) => view.claimById(id)?.subject === 'cerebras-cs-3')).toBe(true);
    expect(article.totalCount).toBeGreaterThan(0);
    const late = claims(', publishedAfter: "2026-05-31"');
    // The house assumptions are seen in every view, whenever they were written down.
    const always = claims(', about: ["house-assumptions"], publishedAfter: "2026-05-31"').totalCount;
    expect(late.totalCount).toBe(claims('').totalCount - claimsUpTo('2026-05-31') + always);
  });

  const claimsUpTo = (day: string) =>
    ask<{ view: { claims: Page } }>(`{ view(asOf: "${day}") { claims(first: 1) { totalCount nodes { id } } } }`).view
      .claims.totalCount;
});

it('the holdings of a view count what its lists hold', () => {
  const HOLDINGS = 'holdings { kinds { kind count } grades { count } years { count } undated described fromOneSource }';
  interface Held {
    readonly holdings: {
      readonly kinds: readonly { readonly kind: string; readonly count: number }[];
      readonly grades: readonly { readonly count: number }[];
      readonly years: readonly { readonly count: number }[];
      readonly undated: number;
      readonly described: number;
      readonly fromOneSource: number;
    };
    readonly systems: { readonly totalCount: number };
    readonly claims: { readonly totalCount: number };
    readonly unread: { readonly totalCount: number };
  }
  const QUERY = `${HOLDINGS} systems { totalCount } claims { totalCount } unread: claims(dated: false) { totalCount }`;
  const { article } = ask<{ article: Held }>(
    `{ article: view(sources: { include: { ids: ["ainews-cerebras-ipo-2026"] } }) { ${QUERY} } }`,
  );
  const { kinds, grades, years, undated, described, fromOneSource } = article.holdings;
  expect(kinds.find(({ kind }) => kind === 'SYSTEM')?.count).toBe(article.systems.totalCount);
  const sum = (all: readonly { readonly count: number }[]) => all.reduce((total, { count }) => total + count, 0);
  expect([sum(grades), sum(years) + undated]).toEqual([article.claims.totalCount, article.claims.totalCount]);
  expect(undated).toBe(article.unread.totalCount);
  // House assumptions are seen in every view; all else is the article's.
  expect(fromOneSource).toBe(described);
});

it('the bases of a property are those of its claims, the most frequent first', () => {
  interface Held {
    readonly holdings: { readonly bases: readonly { readonly basis: string; readonly count: number }[] };
    readonly claims: { readonly nodes: readonly { readonly property: string; readonly basis: string }[] };
  }
  const { view } = ask<{ view: Held }>(`{ view(sources: { include: { ids: ["epoch-ml-hardware-2026-01"] } }) {
    holdings { bases(kind: CHIP, property: "compute") { basis count } }
    claims(first: 100, about: ["nvidia-b200", "nvidia-a100-40gb", "google-tpu-v4"]) { nodes { property basis } } } }`);
  const { bases } = view.holdings;
  const counts = bases.map(({ count }) => count);
  expect(counts).toEqual(counts.toSorted((a, b) => b - a));
  const some = view.claims.nodes.filter(({ property }) => property === 'compute').map(({ basis }) => basis);
  expect(bases.map(({ basis }) => basis)).toEqual(expect.arrayContaining(some));
  expect(refusal('{ holdings { bases(kind: CHIP, property: "computes") { basis } } }').message).toBe(
    'property: a chip has no property "computes"; did you mean "compute"?',
  );
});

it('the newest findings rest on the newest claims of dated sources', () => {
  interface Found {
    readonly findings: {
      readonly totalCount: number;
      readonly nodes: readonly {
        readonly claims: readonly { readonly undated: boolean; readonly published: string }[];
      }[];
    };
  }
  const found = (order: string) =>
    ask<Found>(`{ findings(first: 100${order}) { totalCount nodes { claims { undated published } } } }`).findings;
  const newest = found(', order: NEWEST');
  const days = newest.nodes.map(({ claims }) =>
    claims
      .filter(({ undated }) => !undated)
      .map(({ published }) => published)
      .sort()
      .at(-1),
  );
  expect(newest.totalCount).toBe(found('').totalCount);
  expect(days.map((day) => day ?? '').map((day) => day.slice(0, 4))).toEqual(
    days.map((day) => (day ?? '').slice(0, 4)).toSorted((a, b) => b.localeCompare(a)),
  );
});

it('the sources of a figure are those of all claims behind it, however deep', () => {
  const { benchmarkResult } = ask<{ benchmarkResult: { throughputPerKilowatt: { sources: { id: string }[] } } }>(
    '{ benchmarkResult(id: "cerebras-cs-3-gpt-3-175b-batch-1") { throughputPerKilowatt { sources { id } } } }',
  );
  const ids = benchmarkResult.throughputPerKilowatt.sources.map(({ id }) => id);
  expect(ids).toContain('ainews-cerebras-ipo-2026');
  expect(ids).toEqual(ids.toSorted());
});
