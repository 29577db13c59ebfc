import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { type ImportOutcome, importData } from '../../src/cli/import-data.js';
import { loadImporters } from '../../src/cli/importers.js';
import type { ImportOptions } from '../../src/importers/account/importer.js';
import { ImportError } from '../../src/importers/input/import-error.js';
import { vocabulary } from '../shipped.js';

const importers = await loadImporters();

/** A folder for one test, with the files to be imported and, below `out`, what is written. */
export interface Workplace {
  readonly folder: string;
  readonly out: string;
  /** Writes a file to be imported. */
  file(name: string, text: string): string;
  run(importer: string, files: readonly string[], options?: Partial<ImportOptions>): ImportOutcome;
  /** Every file below `out` by its path. */
  written(): Readonly<Record<string, string>>;
}

/** Does something in a folder of its own, on a copy of the shipped seeds or beside them. */
export function atWork<T>(act: (place: Workplace) => T, seeds: 'beside' | 'copied' = 'beside'): T {
  const folder = mkdtempSync(join(tmpdir(), 'chipgraph-import-'));
  const out = join(folder, 'out');
  if (seeds === 'copied') cpSync('seeds', out, { recursive: true });
  try {
    return act({
      folder,
      out,
      file: (name, text) => {
        mkdirSync(folder, { recursive: true });
        writeFileSync(join(folder, name), text);
        return join(folder, name);
      },
      run: (id, files, { source, retrieved } = {}) => {
        const importer = importers.get(id);
        if (!importer) throw new TypeError(`there is no importer "${id}"`);
        const from = seeds === 'copied' ? out : 'seeds';
        return importData(importer, { files, seeds: from, out }, { source, retrieved }, vocabulary, () => {});
      },
      written: () => filesBelow(out),
    });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Every file below a folder by its path. */
export function filesBelow(folder: string): Readonly<Record<string, string>> {
  if (!existsSync(folder)) return {};
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const paths = entries.map(({ parentPath, name }) => join(parentPath, name)).sort();
  return Object.fromEntries(paths.map((path) => [relative(folder, path), readFileSync(path, 'utf8')]));
}

/** What an import is refused with, the folder's own path left out. */
export function refusalOf(act: () => unknown): readonly string[] {
  try {
    act();
  } catch (error) {
    if (error instanceof ImportError) return error.faults.map(({ place, message }) => `${place}: ${message}`);
    throw error;
  }
  throw new Error('the import was not refused');
}
