import { describe, expect, it } from 'vitest';
import { auditMarkdown } from '../../src/report/audit-markdown.js';
import { auditReport } from '../../src/report/audit-report.js';
import { ask, view } from '../shipped.js';

const ARTICLE = 'ainews-cerebras-ipo-2026';

interface Judged {
  readonly verdict: string;
  readonly reasons: readonly string[];
  readonly claim: { readonly property: string; readonly subject: { readonly id: string }; readonly written: string };
}

const { source } = ask<{ source: { claims: { totalCount: number }; audit: { judgements: Judged[] } } }>(`{
  source(id: "${ARTICLE}") {
    claims { totalCount }
    audit { judgements { verdict reasons claim { property written subject { id } } } }
  }
}`);
const { judgements } = source.audit;

const verdictOn = (subject: string, property: string, written: string): string | undefined =>
  judgements.find(({ claim }) => {
    return claim.subject.id === subject && claim.property === property && claim.written === written;
  })?.verdict;

describe('the audit of the article', () => {
  it('judges every claim once', () => {
    expect(judgements).toHaveLength(source.claims.totalCount);
    expect(judgements.filter(({ reasons }) => reasons.length === 0)).toEqual([]);
  });

  it.each([
    ['cerebras-cs-3-gpt-3-175b-batch-1', 'throughput', '~550 token/s', 'REFUTED'],
    ['nvidia-dgx-h100-gpt-3-175b-batch-1', 'throughput', '~320 token/s', 'REFUTED'],
    ['cerebras-openai', 'share', 'over 60 %', 'REFUTED'],
    ['cerebras-wse-3', 'largestModelHeld', '~200B parameter', 'REFUTED'],
    ['nvidia', 'revenue', '$47.5 billion', 'REFUTED'],
    ['cerebras', 'revenue', '$150 million', 'REFUTED'],
    ['cerebras-wse-3', 'transistors', '2.6 trillion', 'CONTRADICTED'],
    ['cerebras-ipo', 'amountRaised', '$500 million to $1 billion', 'CONTRADICTED'],
    ['cerebras', 'valuation', '$4-5 billion', 'CONTRADICTED'],
    ['cerebras-wse-3', 'memory', '44 GB', 'CONFIRMED'],
    ['cerebras-wse-3', 'memoryBandwidth', '21 PB/s', 'CONFIRMED'],
    ['nvidia-h100-sxm', 'memoryBandwidth', '3.35 TB/s', 'CONFIRMED'],
    ['jais-13b', 'parameters', '13B parameter', 'CONFIRMED'],
    ['cerebras-cs-3-vs-nvidia-dgx-h100', 'throughputRatio', '1.7 times', 'UNCONFIRMED'],
    ['gpt-4', 'parameters', '1.8T parameter', 'UNCONFIRMED'],
  ])('%s.%s %s: %s', (subject, property, written, verdict) => {
    expect(verdictOn(subject, property, written)).toBe(verdict);
  });

  it('counts what it judges', () => {
    const { audit } = ask<{ source: { audit: { counts: { verdict: string; claims: number }[] } } }>(
      `{ source(id: "${ARTICLE}") { audit { counts { verdict claims } } } }`,
    ).source;
    const counted = (verdict: string) => judgements.filter((one) => one.verdict === verdict).length;
    expect(audit.counts.map(({ claims }) => claims)).toEqual(audit.counts.map(({ verdict }) => counted(verdict)));
  });

  it('is the page that the README links to, written anew by this test with -u', async () => {
    const page = auditMarkdown(auditReport(view, ARTICLE));
    await expect(page).toMatchFileSnapshot(`../../src/web/audits/${ARTICLE}.md`);
  });
});
