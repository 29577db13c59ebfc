import { type AuditLine, type AuditReport, extent, found, opening, tally } from './audit-report.js';
import { capital, LABELS, MEANING } from './audit-verdicts.js';
import { isWebAddress, linkedText, type TextPart } from './linked-text.js';

const escapeHtml = (text: string): string => text.replace(/[&<>"']/g, (mark) => `&#${mark.charCodeAt(0)};`);

const STYLE = `
:root { color-scheme: light dark; --refuted: #c62828; --contradicted: #d9730d; --in-question: #a87d00; --stale: #8d6e63; --confirmed: #2e7d32; --unconfirmed: #78909c }
body { font: 16px/1.55 system-ui, sans-serif; max-width: 60rem; margin: 2.5rem auto; padding: 0 1rem }
h1 { line-height: 1.2 } h2 { margin-top: 2.5rem; border-left: .4rem solid var(--mark); padding-left: .6rem }
.bar { display: flex; height: 1.6rem; border-radius: .4rem; overflow: hidden; margin: 1.5rem 0 .5rem }
.bar span { background: var(--mark); min-width: 2px } .legend { display: flex; flex-wrap: wrap; gap: .3rem 1.2rem; padding: 0; list-style: none }
.legend a { color: inherit } .legend i { display: inline-block; width: .8rem; height: .8rem; border-radius: .2rem; background: var(--mark); margin-right: .4rem }
ul.lines { list-style: none; padding: 0 } ul.lines > li { padding: .6rem 0; border-top: 1px solid color-mix(in srgb, currentColor 15%, transparent) }
.place { opacity: .65; font-size: .85em } ul.why { margin: .3rem 0 0; padding-left: 1.2rem } .meaning { opacity: .8 } dt { font-weight: 600 } dd { margin: 0 0 .5rem }
`;

/** An audit as a page that stands alone. */
export function auditHtml(report: AuditReport): string {
  const { source, sections, cited, legend } = report;
  const shown = found(sections);
  const title = escapeHtml(source.name);
  const mark = (verdict: string) => `style="--mark: var(--${verdict})"`;
  const bar = shown.map((one) => `<span ${mark(one.verdict)}></span>`);
  const widths = shown.map((one, index) => `.bar span:nth-child(${index + 1}) { flex: ${one.claims} }`).join(' ');
  const counts = shown.map(
    (one) => `<li><a href="#${one.verdict}"><i ${mark(one.verdict)}></i>${one.claims} ${LABELS[one.verdict]}</a></li>`,
  );
  const parts = shown.map(
    (
      one,
    ) => `<section id="${one.verdict}"><h2 ${mark(one.verdict)}>${capital(LABELS[one.verdict])} (${extent(one)})</h2>
<p class="meaning">${MEANING[one.verdict]}</p>
<ul class="lines">${one.lines.map((line) => lineOf(line, cited)).join('\n')}</ul></section>`,
  );
  const words = legend.map(({ term, meaning }) => `<dt>${escapeHtml(term)}</dt><dd>${escapeHtml(meaning)}</dd>`);
  return `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><title>Audit: ${title}</title><meta name="viewport" content="width=device-width">
<style>${STYLE}${widths}</style></head>
<body>
<h1>Audit: ${title}</h1>
<p>${opening(report).map(part).join('')}</p>
<div class="bar" role="img" aria-label="${escapeHtml(tally(report))}">${bar.join('')}</div>
<ul class="legend">${counts.join('')}</ul>
<p>${escapeHtml(capital(tally(report)))}. Generated from the graph; nothing of it is written by hand.</p>
${parts.join('\n')}
${words.length > 0 ? `<section><h2>What the words mean</h2><dl>${words.join('\n')}</dl></section>` : ''}
</body>
</html>
`;
}

function lineOf({ subject, property, values, places, notes, reasons }: AuditLine, cited: AuditReport['cited']): string {
  const head = `<b>${escapeHtml(subject)}</b>, ${escapeHtml(property)}: <b>${values.map(escapeHtml).join(', ')}</b>`;
  const why = [
    ...notes.map((note) => `note: ${escapeHtml(note)}`),
    ...reasons.map((reason) => linkedText(reason, cited).map(part).join('')),
  ].map((text) => `<li>${text}</li>`);
  return `<li>${head} <span class="place">${places.map(escapeHtml).join('; ')}</span><ul class="why">${why.join('')}</ul></li>`;
}

function part({ text, url }: TextPart): string {
  return isWebAddress(url) ? `<a href="${escapeHtml(url)}">${escapeHtml(text)}</a>` : escapeHtml(text);
}
