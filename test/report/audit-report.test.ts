import { describe, expect, it } from 'vitest';
import { type GraphLiteral, storeOf } from '../../src/domain/graph-literal.js';
import { View } from '../../src/domain/view.js';
import { auditHtml } from '../../src/report/audit-html.js';
import { auditMarkdown } from '../../src/report/audit-markdown.js';
import { type AuditReport, auditReport } from '../../src/report/audit-report.js';
import { vocabulary } from '../shipped.js';

const hostile = '<img src=x onerror=alert(1)> & "quotes" [a](javascript:b) *bold*';
const report: AuditReport = {
  source: { id: 's', name: hostile, url: 'javascript:alert(1)', by: hostile },
  asOf: '2026-06-30',
  claims: 1,
  sections: [
    {
      verdict: 'refuted',
      claims: 1,
      lines: [
        {
          subject: hostile,
          property: hostile,
          values: [hostile],
          places: [hostile],
          notes: [hostile],
          reasons: [hostile],
        },
      ],
    },
    { verdict: 'confirmed', claims: 0, lines: [] },
  ],
  cited: [{ text: '& "quotes"', url: 'javascript:alert(2)' }],
  legend: [{ term: hostile, meaning: hostile }],
};

describe('what a seed says', () => {
  it('is text in a page, and an address that is no web page is no link', () => {
    const page = auditHtml(report);
    expect(page).not.toContain('<img');
    expect(page).not.toContain('href="javascript');
    expect(page).not.toContain('Confirmed');
  });

  it('is text in Markdown', () => {
    const page = auditMarkdown(report);
    expect(page).not.toMatch(/(?<!\\)<img|(?<!\\)\[a\]|(?<!\\)\*bold/);
    expect(page).not.toMatch(/(?<!\\)\]\(javascript/);
  });
});

const said = (value: string, at: string, more = {}) => ({ value, source: 'article', grade: 'D' as const, at, ...more });
const source = (name: string, url: string, publisher: string) => ({
  kind: 'source',
  name,
  keys: { category: 'press', grade: 'C', url, publisher },
});
const graph: GraphLiteral = {
  article: source('An article', 'https://example.org/a', 'News'),
  first: source('WSE-3', 'https://example.org/(1)', 'Wiki'),
  second: source('WSE-3', 'https://example.org/2', 'Encyclopedia'),
  wafer: {
    kind: 'chip',
    name: 'Wafer',
    claims: {
      memory: [
        said('44 GB', 'Table 1'),
        said('44 GB', 'Paragraph 2'),
        { value: '44 GB', source: 'second', grade: 'C' },
        { value: '44 GB', source: 'first', grade: 'B' },
      ],
      compute: said('125 PFLOP/s', 'Table 1', { basis: 'fp16-sparse', nature: 'estimate', note: 'Said of the peak.' }),
    },
  },
};
const reportOn = (literal: GraphLiteral) => auditReport(new View(storeOf(literal, vocabulary), vocabulary), 'article');

describe('an audit in Markdown', () => {
  it('tells claims with basis, nature and note, sources with publisher, grade and link, and what its words mean', () => {
    expect(auditMarkdown(reportOn(graph)).split('\n').slice(5)).toEqual([
      '**3 claims: 2 confirmed, 1 unconfirmed.**',
      '',
      '## Confirmed (2 claims in 1 line)',
      '',
      'At least one independent source says the same.',
      '',
      '- **Wafer**, memory: **44 GB** (Table 1; Paragraph 2)',
      '  - also in [“WSE-3” (Wiki, grade B)](https://example.org/%281%29), [“WSE-3” (Encyclopedia, grade C)](https://example.org/2)',
      '',
      '## Unconfirmed (1 claim)',
      '',
      'No rule and no better source speaks against it, and no independent source says the same: neither right nor wrong.',
      '',
      '- **Wafer**, compute (fp16-sparse, estimate): **125 PFLOP/s** (Table 1)',
      '  - note: Said of the peak.',
      '  - nobody else speaks of it',
      '',
      '## What the words mean',
      '',
      expect.stringMatching(/^- \*\*\(…\) after a property\*\*: the basis/),
      expect.stringMatching(/^- \*\*note\*\*: /),
      expect.stringMatching(/^- \*\*grade\*\*: .*A: audited filing/),
      '',
    ]);
  });

  it('says that there are no claims', () => {
    const { wafer: _, ...sources } = graph;
    expect(auditMarkdown(reportOn(sources)).split('\n').slice(5)).toEqual(['**No claims.**', '']);
  });
});

describe('an audit as a page', () => {
  it('links the sources that it names', () => {
    expect(auditHtml(reportOn(graph))).toContain(
      'also in <a href="https://example.org/(1)">“WSE-3” (Wiki, grade B)</a>, <a href="https://example.org/2">“WSE-3” (Encyclopedia, grade C)</a>',
    );
  });
});
