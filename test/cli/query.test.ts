import { describe, expect, inject, it } from 'vitest';
import { chipgraph } from './chipgraph.js';

const data = ['--data', inject('shipped')];

describe('chipgraph query', () => {
  it('prints the result as JSON', () => {
    const { code, out } = chipgraph(['query', '{ chip(id: "cerebras-wse-3") { transistors { estimate } } }', ...data]);
    expect(JSON.parse(out)).toEqual({ data: { chip: { transistors: { estimate: 4e12 } } } });
    expect(code).toBe(0);
  });

  it('takes a file with variables, or standard input', () => {
    const file = chipgraph(['query', 'src/web/queries/search.graphql', '--variables', '{"text":"cs-3"}', ...data]);
    expect(JSON.parse(file.out).data.search.nodes[0].id).toBe('cerebras-cs-3');
    const piped = chipgraph(['query', '-', ...data], '{ dataset { claims } }');
    expect(JSON.parse(piped.out).data.dataset.claims).toBeGreaterThan(300);
  });

  it('prints the first list as a table', () => {
    const query = '{ companies(ids: ["nvidia", "cerebras"]) { nodes { id revenue { text period } } } }';
    const { out } = chipgraph(['query', query, '--table', ...data]);
    expect(out.split('\n').map((line) => line.split(/ {2,}/))).toEqual([
      ['id', 'revenue.text', 'revenue.period'],
      [expect.stringMatching(/^-+$/), expect.stringMatching(/^-+$/), expect.stringMatching(/^-+$/)],
      ['cerebras', '$510M', '2025'],
      ['nvidia', '$215.938B', 'FY2026'],
      [''],
    ]);
  });

  it('ends with 1 and says why: a query that is refused, variables that are no JSON, no dataset', () => {
    const refused = chipgraph(['query', '{ chip(id: "cerebras-wse-3") { memroy { text } } }', ...data]);
    expect([refused.code, refused.errors]).toEqual([1, expect.stringContaining('Did you mean "memory"')]);
    const variables = chipgraph(['query', '{ dataset { id } }', '--variables', 'x', ...data]);
    expect([variables.code, variables.errors]).toEqual([
      1,
      expect.stringContaining('found "x", expected a JSON object'),
    ]);
    const file = chipgraph(['query', 'nofile.graphql', ...data]);
    expect([file.code, file.errors]).toEqual([1, 'chipgraph: "nofile.graphql" is no query and no such file exists\n']);
    const missing = chipgraph(['query', '{ dataset { id } }', '--data', '/nowhere']);
    expect([missing.code, missing.errors]).toEqual([
      1,
      'chipgraph: there is no dataset in "/nowhere"; run "chipgraph build" first\n',
    ]);
  });
});

describe('chipgraph', () => {
  it('lists its commands', () => {
    const { out } = chipgraph(['--help']);
    for (const command of ['serve', 'build', 'check', 'query'])
      expect(out).toMatch(new RegExp(`^  ${command}\\b`, 'm'));
  });

  it('checks the shipped seeds: at least 50 entities and 300 claims', () => {
    const { code, out } = chipgraph(['check', '--json']);
    const { entities, claims, faults } = JSON.parse(out);
    expect({ code, faults }).toEqual({ code: 0, faults: [] });
    expect(entities).toBeGreaterThanOrEqual(50);
    expect(claims).toBeGreaterThanOrEqual(300);
  });
});
