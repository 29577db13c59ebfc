import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Vocabulary } from '../domain/vocabulary.js';
import type { Imported, Importer, ImportOptions, RowProgress } from '../importers/account/importer.js';
import { countsOf, describeCounts, reportLines } from '../importers/account/report.js';
import type { InputFile } from '../importers/input/source-row.js';
import { seedTablePath, seedTableText } from '../importers/seeds/seed-table.js';
import { finishAll, type StagedFile, writeAll } from '../importers/seeds/staging.js';
import { checkSeeds } from '../seed/check.js';
import { ListedClaims } from '../seed/claim-shelf.js';
import { readCsv } from '../seed/read-csv.js';
import { knownOf, layeredSeeds } from './known-seeds.js';
import { UserError } from './user-error.js';

/** Where an import reads from and writes to. */
export interface ImportPlaces {
  readonly files: readonly string[];
  /** The seeds that it adds to. */
  readonly seeds: string;
  /** Where its tables go; laid over the seeds. */
  readonly out: string;
}

/** What an import has done. */
export interface ImportOutcome {
  readonly name: string;
  readonly imported: Imported;
  /** Entities and claims of the seeds and the import together. */
  readonly entities: number;
  readonly claims: number;
  readonly paths: readonly string[];
  readonly changed: boolean;
}

/**
 * Reads files of a data set and writes them as tables of seeds, all or nothing. They are checked together with the seeds
 * first, so that what is written can be built.
 * @throws ImportError or SeedError; nothing is written then
 */
export function importData(
  importer: Importer,
  { files, seeds, out }: ImportPlaces,
  options: ImportOptions,
  vocabulary: Vocabulary,
  progress: RowProgress,
): ImportOutcome {
  const set = importer.read(files.map(readInput), options);
  finishAll(out);
  const owned = new RegExp(`(^|/)${set.name.replaceAll('.', '\\.')}(\\.[a-z-]+)?\\.csv$`);
  const base = layeredSeeds([seeds, out], vocabulary, (path) => owned.test(path));
  const imported = set.convert(knownOf(base), progress);
  const texts = new Map(
    imported.tables.flatMap((table) => {
      const text = seedTableText(table);
      return text === undefined ? [] : [[seedTablePath(table), text] as const];
    }),
  );
  const keysOf = (kind: string) => Object.keys(vocabulary.definition(kind).keys);
  const read = [...texts].map(([path, text]) => {
    const kind = path.split('/')[0] ?? '';
    return readCsv(join(out, path), kind, text, keysOf(kind));
  });
  const all = [base, ...read].map((reading) => () => reading);
  const { entities, claims } = checkSeeds(seeds, all, vocabulary, new ListedClaims());
  const report = [`${set.name}: ${describeCounts(countsOf(imported))}`, ...reportLines(imported)];
  const staged: StagedFile[] = [...texts, [`${set.name}.import.txt`, `${report.join('\n')}\n`]];
  const gone = ownedFiles(out, owned).filter((path) => !texts.has(path));
  const changed = writeAll(out, set.name, [...staged, ...gone.map((path): StagedFile => [path, undefined])]);
  const paths = staged.map(([path]) => join(out, path));
  return { name: set.name, imported, entities: entities.length, claims: claims.length, paths, changed };
}

function readInput(path: string): InputFile {
  if (!existsSync(path)) throw new UserError(`there is no file "${path}"; expected one to import`);
  return { path, text: readFileSync(path, 'utf8') };
}

/** The tables in a folder that the same data set has written before. */
function ownedFiles(folder: string, owned: RegExp): readonly string[] {
  if (!existsSync(folder)) return [];
  const kinds = readdirSync(folder, { withFileTypes: true }).filter(
    (entry) => entry.isDirectory() && !entry.name.startsWith('.'),
  );
  return kinds.flatMap(({ name }) =>
    readdirSync(join(folder, name))
      .filter((file) => owned.test(file))
      .map((file) => `${name}/${file}`),
  );
}
