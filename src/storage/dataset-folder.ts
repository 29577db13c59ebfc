import { createHash } from 'node:crypto';
import {
  chmodSync,
  closeSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import type { Graph } from '../domain/graph.js';
import type { Vocabulary } from '../domain/vocabulary.js';
import { openConnection } from './connection.js';
import { formatId } from './format-id.js';
import { addDefaultFigures } from './sql-views.js';
import { SqliteStore } from './sqlite-store.js';
import { contentId, type WriteProgress, writeDataset } from './write-dataset.js';

/** What `CURRENT` says of the dataset that is served. */
export interface Manifest {
  /** sha256 of the canonical content. */
  readonly dataset: string;
  /** What the file was made with: its tables, and the definitions behind its default figures. */
  readonly format: string;
  readonly file: string;
  /** sha256 of the file, against damage. */
  readonly sha256: string;
  readonly today: string;
  readonly entities: number;
  readonly claims: number;
  readonly sources: number;
  readonly built: string;
}

/** A folder without a usable dataset; the message says what was found. */
export class DatasetError extends Error {
  readonly code = 'DATASET_ERROR';
}

const CURRENT = 'CURRENT';
/** Datasets that stay beside the current one, the latest first. */
const KEPT_DATASETS = 3;

/** The folder of built datasets: immutable files, each named once, and a small manifest that says which is current. */
export class DatasetFolder {
  constructor(readonly path: string) {}

  /** @throws DatasetError if there is no manifest or it cannot be read */
  manifest(): Manifest {
    const file = join(this.path, CURRENT);
    if (!existsSync(file)) throw new DatasetError(`there is no dataset in "${this.path}"; run "chipgraph build" first`);
    try {
      return JSON.parse(readFileSync(file, 'utf8')) as Manifest;
    } catch {
      throw new DatasetError(`"${file}" is damaged; run "chipgraph build" to write it anew`);
    }
  }

  /**
   * Opens the current dataset, read-only, after its file has been compared with the manifest.
   * @throws DatasetError if the file is missing, is not the one that was built, or was built with other definitions
   */
  open(vocabulary: Vocabulary): { manifest: Manifest; store: SqliteStore } {
    const manifest = this.manifest();
    const file = join(this.path, manifest.file);
    if (!existsSync(file)) throw new DatasetError(`the dataset "${file}" is missing; run "chipgraph build"`);
    if (manifest.format !== formatId(vocabulary)) {
      throw new DatasetError(
        `the dataset "${file}" was built with other definitions than these; run "chipgraph build"`,
      );
    }
    const found = sha256(file);
    if (found !== manifest.sha256) {
      throw new DatasetError(`the dataset "${file}" is damaged: its sha256 is ${found}, expected ${manifest.sha256}`);
    }
    return { manifest, store: new SqliteStore(file, vocabulary) };
  }

  /** Whether the current dataset is this graph, made with these definitions, and undamaged. */
  holds(graph: Graph, vocabulary: Vocabulary): boolean {
    try {
      const { dataset, format, file, sha256: expected } = this.manifest();
      const same = dataset === contentId(graph) && format === formatId(vocabulary);
      return same && sha256(join(this.path, file)) === expected;
    } catch {
      return false; // no manifest or no file: then it holds nothing
    }
  }

  /**
   * Builds a graph into a new file, verifies it and makes it the current dataset. Until the manifest is renamed, the
   * last dataset stays the current one; after it, the new one is. A file name is never used a second time.
   */
  publish(graph: Graph, vocabulary: Vocabulary, now: Date, progress: WriteProgress): Manifest {
    mkdirSync(this.path, { recursive: true });
    const dataset = contentId(graph);
    const sources = graph.entities.filter(({ kind }) => kind === 'source').length;
    const counts = { entities: graph.entities.length, claims: graph.claims.length, sources };
    const file = `${dataset.slice(0, 16)}-${now.getTime().toString(36)}-${process.pid}.sqlite`;
    const path = join(this.path, file);
    const draft = `${path}.tmp`;
    try {
      writeDataset(draft, graph, dataset, vocabulary, progress);
      addDefaultFigures(draft, vocabulary);
      verify(draft, dataset, counts);
      sync(draft);
      chmodSync(draft, 0o444);
      renameSync(draft, path);
      sync(this.path);
    } catch (error) {
      rmSync(draft, { force: true });
      throw error;
    }
    const format = formatId(vocabulary);
    const manifest = {
      dataset,
      format,
      file,
      sha256: sha256(path),
      today: graph.today,
      ...counts,
      built: now.toISOString(),
    };
    this.write(manifest);
    this.sweep(manifest);
    return manifest;
  }

  private write(manifest: Manifest): void {
    const draft = join(this.path, `${CURRENT}.${process.pid}.tmp`);
    writeFileSync(draft, `${JSON.stringify(manifest, undefined, 2)}\n`);
    sync(draft);
    renameSync(draft, join(this.path, CURRENT));
    sync(this.path);
  }

  /** Removes drafts of builds that were killed, and datasets older than the one before: a server may still read that. */
  private sweep({ file }: Manifest): void {
    const names = readdirSync(this.path);
    for (const name of names) {
      const pid = /-(\d+)\.sqlite\.tmp(?:-journal)?$/.exec(name)?.[1];
      if (pid !== undefined && !isAlive(Number(pid))) rmSync(join(this.path, name), { force: true });
    }
    const older = names.filter((name) => name.endsWith('.sqlite') && name !== file);
    const byAge = older.sort((a, b) => statSync(join(this.path, b)).mtimeMs - statSync(join(this.path, a)).mtimeMs);
    for (const name of byAge.slice(KEPT_DATASETS)) rmSync(join(this.path, name), { force: true });
  }
}

/** Whether a process of this machine still runs. */
function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

function verify(file: string, id: string, expected: { entities: number; claims: number }): void {
  const connection = openConnection(file, { readonly: true });
  try {
    const integrity = connection.prepare<[], { integrity_check: string }>('PRAGMA integrity_check').get();
    const broken = connection.prepare('PRAGMA foreign_key_check').all();
    const count = (table: string) =>
      connection.prepare<[], { n: number }>(`SELECT count(*) AS n FROM ${table}`).get()?.n;
    const found = { entities: count('entity'), claims: count('claim') };
    const told = connection.prepare<[], { value: string }>("SELECT value FROM dataset WHERE name = 'id'").get()?.value;
    if (
      integrity?.integrity_check !== 'ok' ||
      told !== id ||
      broken.length > 0 ||
      found.entities !== expected.entities ||
      found.claims !== expected.claims
    ) {
      throw new DatasetError(
        `the file that was written does not verify: ${JSON.stringify({ integrity, found, expected })}`,
      );
    }
  } finally {
    connection.close();
  }
}

function sha256(file: string): string {
  return createHash('sha256').update(readFileSync(file)).digest('hex');
}

/** Makes sure that a file or folder is on the disk before anything relies on it. */
function sync(path: string): void {
  const handle = openSync(path, 'r');
  try {
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}
