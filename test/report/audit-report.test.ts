import { describe, expect, it } from 'vitest';
import { auditHtml } from '../../src/report/audit-html.js';
import { auditMarkdown } from '../../src/report/audit-markdown.js';
import type { AuditReport } from '../../src/report/audit-report.js';

const hostile = '<img src=x onerror=alert(1)> & "quotes" [a](javascript:b) *bold*';
const report: AuditReport = {
  source: { id: 's', name: hostile, url: 'javascript:alert(1)', by: hostile },
  asOf: '2026-06-30',
  claims: 1,
  sections: [
    {
      verdict: 'refuted',
      claims: 1,
      lines: [{ subject: hostile, property: hostile, values: [hostile], places: [hostile], reasons: [hostile] }],
    },
    { verdict: 'confirmed', claims: 0, lines: [] },
  ],
};

describe('what a seed says', () => {
  it('is text in a page, and an address that is no web page is no link', () => {
    const page = auditHtml(report);
    expect(page).not.toContain('<img');
    expect(page).not.toContain('href="javascript');
    expect(page).not.toContain('Confirmed');
  });

  it('is text in Markdown', () => {
    const page = auditMarkdown({ ...report, source: { ...report.source, url: undefined } });
    expect(page).not.toMatch(/(?<!\\)<img|(?<!\\)\[a\]|(?<!\\)\*bold/);
  });
});
