import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { buildPages, type Places } from '../../src/web/build.js';
import { compress } from '../../src/web/compress.js';

let folder: string;
let places: Places;
const log: string[] = [];

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'chipgraph-pages-'));
  places = { source: join(folder, 'web'), built: join(folder, 'built'), packages: join(folder, 'lock.json') };
  mkdirSync(join(places.source, 'poster'), { recursive: true });
  mkdirSync(join(places.source, 'queries'));
  writeFileSync(places.packages, '{}');
  writeFileSync(join(folder, 'package.json'), '{"type":"module"}');
  writeFileSync(join(places.source, 'poster/vite.config.ts'), 'export default {}');
  writeFileSync(join(places.source, 'poster/index.html'), '<p>Tokens per second');
  writeFileSync(join(places.source, 'queries/search.graphql'), '{ dataset { id } }');
  log.length = 0;
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

const build = () => buildPages(places, (line) => log.push(line.replace(/[\d.]+ s$/, '… s')));
const BUILT = 'built the poster in … s';

it('builds pages once, and leaves nothing else behind', async () => {
  await build();
  await build();
  expect(log).toEqual([BUILT]);
  expect(readFileSync(join(places.built, 'poster/index.html'), 'utf8')).toContain('<p>Tokens per second');
  expect(readdirSync(places.built).sort()).toEqual(['poster', 'poster.stamp', 'trusted-documents.json']);
});

it.each([
  ['web/poster/index.html', '<p>Tokens per joule'],
  ['web/queries/search.graphql', 'query Joules { today }'],
  ['lock.json', '{ "lockfileVersion": 3 }'],
])('builds anew when %s has changed', async (file, text) => {
  await build();
  writeFileSync(join(folder, file), text);
  await build();
  expect(log).toEqual([BUILT, BUILT]);
});

it('does not build anew for what is made from the seeds', async () => {
  mkdirSync(join(places.source, 'audits'));
  await build();
  writeFileSync(join(places.source, 'audits/article.md'), 'Refuted');
  await build();
  expect(log).toEqual([BUILT]);
});

it('builds for readers, not for developers, whatever the environment says', async () => {
  writeFileSync(join(places.source, 'poster/poster.js'), 'document.title = process.env.NODE_ENV');
  writeFileSync(join(places.source, 'poster/index.html'), '<script type="module" src="./poster.js"></script>');
  process.env.NODE_ENV = 'test';
  await build();
  const assets = join(places.built, 'poster/assets');
  const [script = ''] = readdirSync(assets);
  expect(readFileSync(join(assets, script), 'utf8')).toMatch(/document\.title=.production./);
});

it('keeps the pages that were built when the next build fails', async () => {
  await build();
  writeFileSync(join(places.source, 'poster/index.html'), '<script type="module" src="./missing.ts"></script>');
  await expect(build()).rejects.toThrow('missing.ts');
  expect(readFileSync(join(places.built, 'poster/index.html'), 'utf8')).toContain('<p>Tokens per second');
  expect(readdirSync(places.built).sort()).toEqual(['poster', 'poster.stamp', 'trusted-documents.json']);
});

it('compresses text, twice, and leaves alone what is compressed already', async () => {
  const files = join(folder, 'files');
  mkdirSync(files);
  writeFileSync(join(files, 'page.js'), 'throughput / power');
  writeFileSync(join(files, 'font.woff2'), 'font');
  await compress().writeBundle({ dir: files });
  expect(readdirSync(files).sort()).toEqual(['font.woff2', 'page.js', 'page.js.br', 'page.js.gz']);
  expect(brotliDecompressSync(readFileSync(join(files, 'page.js.br'))).toString()).toBe('throughput / power');
  expect(gunzipSync(readFileSync(join(files, 'page.js.gz'))).toString()).toBe('throughput / power');
});
