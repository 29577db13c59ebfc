import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { trustedDocuments } from './trusted-documents.js';

/** Folders and files that a build goes by. */
export interface Places {
  /** Where the sources of all pages are. */
  readonly source: string;
  /** Where the pages that were built are. */
  readonly built: string;
  /** The file that says which version of which package is used. */
  readonly packages: string;
}

/**
 * Builds those pages whose sources or packages are not what they were last built from. Pages that are built by
 * themselves are a folder with a `vite.config.ts`; the example queries and the files beside the folders are part of
 * them all.
 */
export async function buildPages({ source, built, packages }: Places, log: (line: string) => void): Promise<void> {
  mkdirSync(built, { recursive: true });
  const documents = trustedDocuments(source);
  writeFileSync(join(built, 'trusted-documents.json'), `${JSON.stringify({ documents }, undefined, 2)}\n`);
  for (const name of readdirSync(source).filter((name) => existsSync(join(source, name, 'vite.config.ts')))) {
    const shared = filesIn(source).filter((path) => /^(?:queries\/)?[^/]+$/.test(relative(source, path)));
    const stamp = stampOf([packages, ...shared, ...filesIn(join(source, name))], source);
    const stampFile = join(built, `${name}.stamp`);
    if (existsSync(join(built, name)) && existsSync(stampFile) && readFileSync(stampFile, 'utf8') === stamp) continue;
    const start = performance.now();
    await buildPage(join(source, name), join(built, name));
    writeFileSync(stampFile, stamp);
    log(`built the ${name} in ${((performance.now() - start) / 1000).toFixed(1)} s`);
  }
}

/** Builds beside the pages that are being served, and takes their place when done. */
async function buildPage(root: string, target: string): Promise<void> {
  // Vite builds React for development where this says anything else, as it does in tests.
  process.env.NODE_ENV = 'production';
  const { build } = await import('vite');
  const outDir = `${target}.${process.pid}`;
  try {
    await build({ root, logLevel: 'warn', build: { outDir, emptyOutDir: true } });
    rmSync(target, { recursive: true, force: true });
    renameSync(outDir, target);
  } finally {
    rmSync(outDir, { recursive: true, force: true });
  }
}

/** The hash of what is in the files and of how they are called. */
function stampOf(paths: readonly string[], folder: string): string {
  const hash = createHash('sha256');
  for (const path of [...paths].sort())
    hash
      .update(`${relative(folder, path)}\0`)
      .update(readFileSync(path))
      .update('\0');
  return hash.digest('hex');
}

function filesIn(folder: string): string[] {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  return entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
}

if (process.argv[1] && realpathSync(process.argv[1]) === fileURLToPath(import.meta.url)) {
  const place = (path: string) => fileURLToPath(new URL(`../../${path}`, import.meta.url));
  const places = { source: place('src/web'), built: place('dist/web'), packages: place('package-lock.json') };
  await buildPages(places, console.log);
}
