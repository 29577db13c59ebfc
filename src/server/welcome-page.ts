import type { Manifest } from '../storage/dataset-folder.js';

const escapeHtml = (text: string): string => text.replace(/[&<>"]/g, (mark) => `&#${mark.charCodeAt(0)};`);

const EXAMPLE = `curl http://localhost:4000/graphql -H 'content-type: application/json' \\
  -d '{"query":"{ company(id: \\"cerebras\\") { customerConcentration { text formula } } }"}'`;

/** What a browser sees at the root: what is served, and how to ask it. */
export function welcomePage({ dataset, entities, claims, sources, today }: Manifest): string {
  return `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><title>chipgraph</title><meta name="viewport" content="width=device-width">
<style>
:root { color-scheme: light dark }
body { font: 17px/1.6 system-ui, sans-serif; max-width: 46rem; margin: 4rem auto; padding: 0 1rem }
pre { overflow-x: auto; padding: 1rem; border: 1px solid color-mix(in srgb, currentColor 25%, transparent); border-radius: .5rem; font-size: .85rem }
</style></head>
<body>
<h1>chipgraph</h1>
<p>A knowledge graph of AI compute: every number a sourced claim, every answer with its working.</p>
<p><strong>${entities}</strong> entities, <strong>${claims}</strong> claims from <strong>${sources}</strong> sources, as of ${escapeHtml(today)}.
Dataset <code>${escapeHtml(dataset.slice(0, 16))}</code>.</p>
<p>What becomes of what a source says is told at <code>/audits/&lt;source&gt;</code>, such as
<a href="/audits/ainews-cerebras-ipo-2026">the article that the project started from</a>.</p>
<p>The GraphQL API is at <code>/graphql</code>:</p>
<pre>${escapeHtml(EXAMPLE)}</pre>
</body>
</html>
`;
}
