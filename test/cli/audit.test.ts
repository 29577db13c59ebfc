import { describe, expect, inject, it } from 'vitest';
import { chipgraph } from './chipgraph.js';

const data = ['--data', inject('shipped')];
const ARTICLE = 'ainews-cerebras-ipo-2026';

describe('chipgraph audit', () => {
  it('prints Markdown, a page that stands alone, or JSON with the same counts', () => {
    const markdown = chipgraph(['audit', ARTICLE, ...data]);
    expect([markdown.code, markdown.errors]).toEqual([0, '']);
    const report = JSON.parse(chipgraph(['audit', ARTICLE, '--json', ...data]).out);
    const refuted = report.sections[0].claims;
    expect(markdown.out).toContain(`## Refuted as stated (${refuted} claims)`);
    const html = chipgraph(['audit', ARTICLE, '--format', 'html', ...data]).out;
    expect(html).toContain(`Refuted as stated (${refuted} claims)</h2>`);
    expect(html).not.toMatch(/<script|src=|@import/);
    expect(chipgraph(['audit', ARTICLE, '--format', 'json', ...data]).out).toBe(
      `${JSON.stringify(report, undefined, 2)}\n`,
    );
  });

  it('ends with 1 for a source that does not exist, and names the nearest', () => {
    const { code, out, errors } = chipgraph(['audit', 'ainews-cerebras-ipo-2025', ...data]);
    expect([code, out]).toEqual([1, '']);
    expect(errors).toBe(`chipgraph: there is no source "ainews-cerebras-ipo-2025"; did you mean "${ARTICLE}"?\n`);
  });
});

it('chipgraph audit says what an id is that is no source', () => {
  const { code, errors } = chipgraph(['audit', 'cerebras', ...data]);
  expect([code, errors]).toEqual([1, 'chipgraph: "cerebras" is a company, expected a source\n']);
});

describe('chipgraph check --findings', () => {
  it('lists what cannot hold together, which is no fault of the seeds', () => {
    const { code, out } = chipgraph(['check', '--findings']);
    expect(code).toBe(0);
    expect(out).toContain(`
error count-identity-mismatch/nvidia-dgx-b200/memory
  DGX B200, memory of the system: found 1,440 GB, expected 1,536 GB (memory of its accelerators together)
  - DGX B200, memory: 1,440 GB, says “NVIDIA DGX B200 user guide, introduction” (grade B) at Hardware Overview, component "GPU"
`);
    expect(out).toContain('\n  correction: NVIDIA: read revenue $47.5 billion as that of FY2024\n');
    const { findings } = JSON.parse(chipgraph(['check', '--findings', '--json']).out);
    const errors = findings.filter(({ severity }: { severity: string }) => severity === 'error').length;
    expect(out).toContain(`${errors} errors, ${findings.length - errors} warnings`);
  });
});
