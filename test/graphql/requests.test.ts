import { describe, expect, it } from 'vitest';
import { ask, refusal, run } from '../shipped.js';

describe('a filter of sources', () => {
  it('in which nothing is given filters nothing', () => {
    const counts = ask<Record<string, { chips: { totalCount: number } }>>(`query ($none: [ID!]) {
      all: view { chips { totalCount } }
      a: view(sources: { exclude: {} }) { chips { totalCount } }
      b: view(sources: { exclude: { ids: $none } }) { chips { totalCount } }
      c: view(sources: { include: {} }) { chips { totalCount } }
    }`);
    expect(new Set(Object.values(counts).map(({ chips }) => chips.totalCount)).size).toBe(1);
    expect(counts.all?.chips.totalCount).toBeGreaterThan(10);
  });

  it('that is excluded is seen nowhere, also where another source repeats it', () => {
    const { sources } = ask<{ sources: { nodes: { id: string; cites: { id: string } | null }[] } }>(
      '{ sources(first: 100) { nodes { id cites { id } } } }',
    );
    const original = sources.nodes.find(({ cites }) => cites)?.cites?.id ?? expect.fail('no source cites another');
    const { view } = ask<{ view: { sources: { nodes: { id: string }[] }; search: { nodes: { id: string }[] } } }>(
      `query ($id: ID!, $text: String!) { view(sources: { exclude: { ids: [$id] } }) {
        sources(first: 100) { nodes { id } } search(text: $text, kinds: [SOURCE]) { nodes { id } }
      } }`,
      { id: original, text: original },
    );
    expect([...view.sources.nodes, ...view.search.nodes].map(({ id }) => id)).not.toContain(original);
  });
});

describe('figures', () => {
  it('have stated figures only where they are computed', () => {
    const { company } = ask<{ company: { revenue: { known: boolean; stated: unknown[] } } }>(
      '{ company(id: "nvidia") { revenue(period: "1999") { known stated { id } } } }',
    );
    expect(company.revenue).toEqual({ known: false, stated: [] });
  });

  it('are refused in units that numbers cannot tell', () => {
    expect(refusal('{ system(id: "cerebras-cs-3") { power(unit: "EW^9*EW^9/EW^9/EW^8") { text } } }')).toEqual({
      message: 'unit: "EW" has the exponent 9 in "EW^9*EW^9/EW^9/EW^8"; expected one from -4 to 4, and not 0',
      code: 'BAD_USER_INPUT',
    });
    const long = 's'.repeat(20_000);
    expect(refusal(`{ system(id: "cerebras-cs-3") { power(unit: "${long}") { text } } }`).code).toBe('BAD_USER_INPUT');
  });

  it('say why what there is cannot be used, and cite the relations that led to their inputs', () => {
    const { system } = ask<{ system: { totalMemory: { inputs: { path: string; via: { property: string }[] }[] } } }>(
      '{ system(id: "cerebras-cs-3") { totalMemory { inputs { path via { property } } } } }',
    );
    expect(system.totalMemory.inputs.find(({ path }) => path === 'chip.memory')?.via).toEqual([{ property: 'chip' }]);
  });
});

describe('small traps', () => {
  it.each([
    [
      '{ chip(id: "cerebras-wse-3") { claims(property: "memroy") { totalCount } } }',
      'property: chip has no "memroy"; did you mean "memory"?',
    ],
    [
      '{ models(filter: { developer: [""] }) { totalCount } }',
      'filter: "developer" leads to a company, and "" does not exist',
    ],
    [
      '{ systems(filter: { vendor: ["nvidea"] }) { totalCount } }',
      'filter: "vendor" leads to a company, and "nvidea" does not exist; did you mean "nvidia"?',
    ],
    [
      '{ systems(filter: { or: [{ vendor: ["nvidia"] }, { not: { vendor: ["cerebras-cs-3"] } }] }) { totalCount } }',
      'filter: "vendor" leads to a company, and "cerebras-cs-3" is a system',
    ],
    [
      '{ contractLegs(filter: { leg: ["purchas"] }) { totalCount } }',
      'filter: "leg" is never "purchas"; did you mean "purchase"?',
    ],
    [
      '{ system(id: "cerebras-cs-3") { power(unit: "") { text } } }',
      'unit: "" has another dimension; expected one like kW',
    ],
    ['{ view(asOf: 20260131) { dataset { id } } }', 'asOf: found 20260131, expected a date such as "2026-01-31"'],
  ])('%s is refused', (query, message) => {
    expect(refusal(query).message).toBe(message);
  });

  it('a date that is none is told with its argument and its place', () => {
    const [error] = run('{\n  view(asOf: "2026-13") { dataset { id } }\n}').errors ?? [];
    expect([error?.message, error?.locations]).toEqual([
      'asOf: "2026-13" is not a date; expected one such as 2026-05-13, 2026-05 or 2026',
      [{ line: 2, column: 14 }],
    ]);
  });

  it('lists are not sorted by what needs another entity', () => {
    expect(refusal('{ benchmarkResults(orderBy: { field: speedUp }) { totalCount } }').message).toContain(
      '"speedUp" does not exist in "BenchmarkResultOrderField"',
    );
  });
});
