import { capital } from './audit-markdown.js';
import { type AuditLine, type AuditReport, MEANING } from './audit-report.js';

const escapeHtml = (text: string): string => text.replace(/[&<>"']/g, (mark) => `&#${mark.charCodeAt(0)};`);

const STYLE = `
:root { color-scheme: light dark; --refuted: #c62828; --contradicted: #d9730d; --stale: #8d6e63; --confirmed: #2e7d32; --unconfirmed: #78909c }
body { font: 16px/1.55 system-ui, sans-serif; max-width: 60rem; margin: 2.5rem auto; padding: 0 1rem }
h1 { line-height: 1.2 } h2 { margin-top: 2.5rem; border-left: .4rem solid var(--mark); padding-left: .6rem }
.bar { display: flex; height: 1.6rem; border-radius: .4rem; overflow: hidden; margin: 1.5rem 0 .5rem }
.bar span { background: var(--mark); min-width: 2px } .legend { display: flex; flex-wrap: wrap; gap: .3rem 1.2rem; padding: 0; list-style: none }
.legend a { color: inherit } .legend i { display: inline-block; width: .8rem; height: .8rem; border-radius: .2rem; background: var(--mark); margin-right: .4rem }
ul.lines { list-style: none; padding: 0 } ul.lines > li { padding: .6rem 0; border-top: 1px solid color-mix(in srgb, currentColor 15%, transparent) }
.place { opacity: .65; font-size: .85em } ul.why { margin: .3rem 0 0; padding-left: 1.2rem } .meaning { opacity: .8 }
`;

/** An audit as a page that stands alone. */
export function auditHtml({ source, asOf, claims, sections }: AuditReport): string {
  const found = sections.filter((section) => section.claims > 0);
  const title = escapeHtml(source.name);
  const link = source.url?.startsWith('http') ? `<a href="${escapeHtml(source.url)}">${title}</a>` : title;
  const mark = (verdict: string) => `style="--mark: var(--${verdict})"`;
  const bar = found.map((one) => `<span ${mark(one.verdict)}></span>`);
  const widths = found.map((one, index) => `.bar span:nth-child(${index + 1}) { flex: ${one.claims} }`).join(' ');
  const legend = found.map(
    (one) => `<li><a href="#${one.verdict}"><i ${mark(one.verdict)}></i>${one.claims} ${one.verdict}</a></li>`,
  );
  const parts = found.map(
    (one) => `<section id="${one.verdict}"><h2 ${mark(one.verdict)}>${capital(one.verdict)} (${one.claims})</h2>
<p class="meaning">${MEANING[one.verdict]}</p>
<ul class="lines">${one.lines.map(lineOf).join('\n')}</ul></section>`,
  );
  return `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><title>Audit: ${title}</title><meta name="viewport" content="width=device-width">
<style>${STYLE}${widths}</style></head>
<body>
<h1>Audit: ${title}</h1>
<p>Every claim that chipgraph holds from ${link} (${escapeHtml(source.by)}), judged as of ${escapeHtml(asOf)} by rules of arithmetic and physics and by all other sources.</p>
<div class="bar" role="img" aria-label="${escapeHtml(found.map((one) => `${one.claims} ${one.verdict}`).join(', '))}">${bar.join('')}</div>
<ul class="legend">${legend.join('')}</ul>
<p>${claims} claims in all. Generated from the graph; nothing of it is written by hand.</p>
${parts.join('\n')}
</body>
</html>
`;
}

function lineOf({ subject, property, values, places, reasons }: AuditLine): string {
  const head = `<b>${escapeHtml(subject)}</b>, ${escapeHtml(property)}: <b>${values.map(escapeHtml).join(', ')}</b>`;
  const why = reasons.map((reason) => `<li>${escapeHtml(reason)}</li>`).join('');
  return `<li>${head} <span class="place">${places.map(escapeHtml).join('; ')}</span><ul class="why">${why}</ul></li>`;
}
