import { describe, expect, it } from 'vitest';
import { coverageOf } from '../../src/domain/coverage.js';
import { type GraphLiteral, storeOf } from '../../src/domain/graph-literal.js';
import { holdingsOf } from '../../src/domain/holdings.js';
import { View } from '../../src/domain/view.js';
import { COVERAGE_FORMATS } from '../../src/report/coverage-formats.js';
import { vocabulary } from './figures.js';

/** Two sites on 30 June 2026; the page repeats the study, so that the two are one voice. */
const GRAPH: GraphLiteral = {
  study: {
    kind: 'source',
    keys: { category: 'paper', grade: 'A', url: 'https://example.org/study', license: 'CC BY' },
  },
  page: { kind: 'source', keys: { category: 'forum', grade: 'D', cites: 'study', url: 'https://example.org/page' } },
  paper: {
    kind: 'source',
    keys: { category: 'press', grade: 'C', url: 'https://example.org/paper', archived: 'https://example.org/kept' },
  },
  memphis: {
    kind: 'site',
    claims: {
      power: [
        { value: '150 MW', basis: 'facility', source: 'study', grade: 'A', published: '2026-06-20' },
        { value: '150 MW', basis: 'facility', source: 'page', grade: 'D', published: '2026-06-29' },
      ],
    },
  },
  abilene: {
    kind: 'site',
    claims: {
      power: [
        { value: '200 MW', basis: 'facility', source: 'study', grade: 'A', published: '2025-06-30' },
        { value: '300 MW', basis: 'facility', source: 'paper', grade: 'C', published: '2026-05-31' },
        { value: '300 MW', basis: 'it-load', source: 'paper', grade: 'C', published: '2026' },
      ],
      location: { value: 'Abilene, Texas', source: 'study', grade: 'A', published: '2025-06-30' },
    },
  },
  nowhere: { kind: 'company' },
  somewhere: {
    kind: 'site',
    keys: { operator: 'nowhere' },
    claims: { maybeSameAs: { value: 'abilene', source: 'paper' } },
  },
};

const view = new View(storeOf(GRAPH, vocabulary), vocabulary);
const coverage = coverageOf(view);

describe('the coverage of a graph', () => {
  it('tells by kind what is claimed of how many, from how many voices, how old and how good', () => {
    // The ages in days: 10 and 1 of Memphis; 365 twice, 30 and 0 of Abilene; 0 of the third. The median is 10.
    expect(coverage.kinds.find(({ kind }) => kind === 'site')).toEqual({
      kind: 'site',
      entities: ['abilene', 'memphis', 'somewhere'],
      undescribed: [],
      fromOneSource: ['memphis', 'somewhere'],
      grades: [
        { grade: 'A', count: 3 },
        { grade: 'B', count: 1 },
        { grade: 'C', count: 2 },
        { grade: 'D', count: 1 },
      ],
      medianAgeInDays: 10,
      absent: { power: ['somewhere'], location: ['memphis', 'somewhere'] },
    });
  });

  it('tells apart an entity of which nothing is claimed', () => {
    expect(coverage.kinds.find(({ kind }) => kind === 'company')).toMatchObject({
      entities: ['nowhere'],
      undescribed: ['nowhere'],
      fromOneSource: [],
      medianAgeInDays: undefined,
    });
  });

  it('names sources without an archived copy and without a licence, and counts quotes', () => {
    const { unarchived, unlicensed, quoted } = coverage;
    expect({ unarchived, unlicensed, quoted }).toEqual({
      unarchived: ['page', 'study'],
      unlicensed: ['page', 'paper'],
      quoted: { count: 0, of: 7 },
    });
  });

  it('names a figure as disputed once, on the basis on which sources differ', () => {
    expect(
      coverage.disputed.map(({ subject, property, claims }) => [
        subject,
        property,
        claims.map(({ written }) => written),
      ]),
    ).toEqual([['abilene', 'power', ['200 MW', '300 MW']]]);
  });
});

describe('the report on coverage', () => {
  const report = (format: string) => COVERAGE_FORMATS[format]?.(coverage, holdingsOf(view)) ?? '';

  it('is a text with a table for each question', () => {
    const lines = report('text').split('\n');
    expect(lines).toEqual(expect.arrayContaining(['coverage as of 2026-06-30', 'Properties without a claim']));
    expect(lines.map((line) => line.trim().replace(/ {2,}/g, ' | '))).toEqual(
      expect.arrayContaining([
        'kind | entities | nothing claimed | one source | median age, days | A | B | C | D',
        'site | 3 | 0 | 2 | 10 | 3 | 1 | 2 | 1',
        'company | 1 | 1 | 0 | unknown | 0 | 0 | 0 | 0',
        '2025 | 2',
        'site | location | 2 of 3 | memphis, somewhere',
        'claims that quote their source | 0 of 7',
        'abilene | power | facility | unspecified | 200 MW (study, A); 300 MW (paper, C)',
      ]),
    );
  });

  it('is Markdown for a pull request', () => {
    expect(report('markdown')).toContain(
      '## Disputed figures\n\n| entity | property | basis | period | claims |\n| --- |',
    );
    expect(report('markdown')).toContain('| site | 3 | 0 | 2 | 10 | 3 | 1 | 2 | 1 |');
  });

  it('is JSON with everything', () => {
    expect(JSON.parse(report('json'))).toEqual(
      JSON.parse(
        JSON.stringify({
          ...coverage,
          years: [
            { name: '2025', count: 2 },
            { name: '2026', count: 5 },
          ],
        }),
      ),
    );
  });
});
