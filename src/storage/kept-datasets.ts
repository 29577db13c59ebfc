import { existsSync, readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Graph } from '../domain/graph.js';
import { View } from '../domain/view.js';
import type { Vocabulary } from '../domain/vocabulary.js';
import { openConnection } from './connection.js';
import { DatasetError, type Manifest } from './dataset-folder.js';
import { SqliteStore } from './sqlite-store.js';
import { contentId } from './write-dataset.js';

/** What a dataset's file tells of itself, without a manifest. */
export type KeptDataset = Pick<Manifest, 'dataset' | 'file' | 'today' | 'entities' | 'claims' | 'sources' | 'built'>;

/** The datasets in a folder, the current one and older ones, each opened when it is first asked for and then kept open. */
export class KeptDatasets {
  private readonly told = new Map<string, KeptDataset | undefined>();
  private readonly opened = new Map<string, { readonly view: View } | { readonly fault: string }>();
  private readonly stores: SqliteStore[] = [];

  constructor(
    private readonly folder: string,
    private readonly vocabulary: Vocabulary,
  ) {}

  /** All whose file can be read, the latest built first; of one that was built twice the latest. */
  list(): readonly KeptDataset[] {
    const names = existsSync(this.folder) ? readdirSync(this.folder).filter((name) => name.endsWith('.sqlite')) : [];
    const found = names.flatMap((name) => this.tell(name) ?? []);
    const latestFirst = found.sort((a, b) => (a.built > b.built ? -1 : 1));
    return [...new Map(latestFirst.toReversed().map((one) => [one.dataset, one])).values()].reverse();
  }

  /** The open view of one that is listed, or why there is none. What has failed once is not tried again. */
  open(dataset: string): { readonly view: View } | { readonly fault: string } {
    const file = this.list().find((one) => one.dataset === dataset)?.file;
    if (file === undefined) return { fault: `the dataset "${dataset}" is not kept` };
    const known = this.opened.get(file) ?? this.tryOpen(file);
    this.opened.set(file, known);
    return known;
  }

  close(): void {
    for (const store of this.stores.splice(0)) store.close();
    this.opened.clear();
  }

  private tell(name: string): KeptDataset | undefined {
    if (!this.told.has(name)) this.told.set(name, tellDataset(join(this.folder, name)));
    return this.told.get(name);
  }

  private tryOpen(file: string) {
    try {
      const store = openDataset(join(this.folder, file), this.vocabulary);
      this.stores.push(store);
      return { view: new View(store, this.vocabulary) };
    } catch (error) {
      if (error instanceof DatasetError) return { fault: error.message };
      throw error;
    }
  }
}

/**
 * Opens the file of a dataset, read-only, after its content has been compared with the id that it tells: without a
 * manifest, that is what can be verified.
 * @throws DatasetError if it is missing, is no dataset, is damaged, or was built with other definitions
 */
export function openDataset(file: string, vocabulary: Vocabulary): SqliteStore {
  if (!existsSync(file)) throw new DatasetError(`the dataset "${file}" is missing`);
  let store: SqliteStore | undefined;
  try {
    store = new SqliteStore(file, vocabulary);
    const found = contentId(graphOf(store, vocabulary));
    if (found === store.id) return store;
  } catch (error) {
    store?.close();
    const reason = error instanceof Error ? error.message : String(error);
    throw new DatasetError(`the dataset "${file}" cannot be read with these definitions: ${reason}`);
  }
  store.close();
  throw new DatasetError(
    `the dataset "${file}" is damaged, or was built with other definitions: its content is not what its id tells`,
  );
}

function graphOf(store: SqliteStore, vocabulary: Vocabulary): Graph {
  const ids = [...vocabulary.entities.keys()].flatMap((kind) => store.ids(kind)).sort();
  const entities = ids.flatMap((id) => store.entity(id) ?? []);
  const claims = [...store.claims()].sort((a, b) => (a.id < b.id ? -1 : 1));
  return { today: store.today, entities, claims, scenarios: store.scenarios() };
}

/** What a file tells of itself; undefined for what is no dataset. The time of the build stands in its name. */
function tellDataset(file: string): KeptDataset | undefined {
  try {
    const connection = openConnection(file, { readonly: true, fileMustExist: true });
    try {
      const one = (sql: string) => connection.prepare<[], { value: string | number }>(sql).get()?.value;
      const counts = { entities: one(COUNT_ENTITIES), claims: one(COUNT_CLAIMS), sources: one(COUNT_SOURCES) };
      const [dataset, today] = [one(ID), one(TODAY)];
      const built = builtAt(file);
      if (typeof dataset !== 'string' || typeof today !== 'string' || built === undefined) return undefined;
      return { dataset, file: basename(file), today, built, ...(counts as Record<keyof typeof counts, number>) };
    } finally {
      connection.close();
    }
  } catch {
    return undefined; // no SQLite file, or none of ours
  }
}

const ID = "SELECT value FROM dataset WHERE name = 'id'";
const TODAY = "SELECT value FROM dataset WHERE name = 'today'";
const COUNT_ENTITIES = 'SELECT count(*) AS value FROM entity';
const COUNT_CLAIMS = 'SELECT count(*) AS value FROM claim';
const COUNT_SOURCES = "SELECT count(*) AS value FROM entity WHERE kind = 'source'";

/** `<content id>-<milliseconds in base 36>-<process>.sqlite`: see DatasetFolder.publish. */
function builtAt(file: string): string | undefined {
  const written = /^[0-9a-f]+-([0-9a-z]+)-\d+\.sqlite$/.exec(basename(file))?.[1];
  const time = written === undefined ? Number.NaN : Number.parseInt(written, 36);
  return Number.isNaN(time) ? undefined : new Date(time).toISOString();
}
