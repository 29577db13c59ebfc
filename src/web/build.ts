import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

const PACKAGE = fileURLToPath(new URL('../../', import.meta.url));
const SOURCE = join(PACKAGE, 'src/web');
const BUILT = join(PACKAGE, 'dist/web');
/** What all pages are made from, beside the files that lie in src/web itself. */
const SHARED = [join(SOURCE, 'queries'), join(PACKAGE, 'package-lock.json')];

/** A set of pages that is built by itself: a folder of src/web with a `vite.config.ts`. */
export const pageFolders = (): string[] =>
  readdirSync(SOURCE).filter((name) => existsSync(join(SOURCE, name, 'vite.config.ts')));

/** Builds those pages into dist/web whose sources or packages are not what they were last built from. */
export async function buildPages(): Promise<void> {
  for (const name of pageFolders()) {
    const stamp = stampOf(name);
    const stampFile = join(BUILT, `${name}.stamp`);
    if (existsSync(join(BUILT, name)) && existsSync(stampFile) && readFileSync(stampFile, 'utf8') === stamp) continue;
    const start = performance.now();
    await buildPage(name);
    writeFileSync(stampFile, stamp);
    console.log(`built src/web/${name} in ${((performance.now() - start) / 1000).toFixed(1)} s`);
  }
}

/** Builds beside the pages that are being served, and takes their place when done. */
async function buildPage(name: string): Promise<void> {
  const { build } = await import('vite');
  const outDir = join(BUILT, `${name}.${process.pid}`);
  mkdirSync(BUILT, { recursive: true });
  try {
    await build({ root: join(SOURCE, name), logLevel: 'warn', build: { outDir, emptyOutDir: true } });
    rmSync(join(BUILT, name), { recursive: true, force: true });
    renameSync(outDir, join(BUILT, name));
  } finally {
    rmSync(outDir, { recursive: true, force: true });
  }
}

/** The hash of every file that the pages are made from. */
function stampOf(name: string): string {
  const own = readdirSync(SOURCE, { withFileTypes: true }).filter((entry) => entry.isFile());
  const paths = [...own.map((entry) => join(SOURCE, entry.name)), ...[join(SOURCE, name), ...SHARED].flatMap(filesIn)];
  const hash = createHash('sha256');
  for (const path of paths.sort())
    hash
      .update(`${relative(PACKAGE, path)}\0`)
      .update(readFileSync(path))
      .update('\0');
  return hash.digest('hex');
}

function filesIn(path: string): string[] {
  if (path.endsWith('.json')) return [path];
  const entries = readdirSync(path, { recursive: true, withFileTypes: true });
  return entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await buildPages();
