import type Database from 'better-sqlite3';
import { eq } from 'drizzle-orm';
import { type BetterSQLite3Database, drizzle } from 'drizzle-orm/better-sqlite3';
import { BoundedCache } from '../domain/bounded-cache.js';
import type { Claim } from '../domain/claim.js';
import type { Entity } from '../domain/entity.js';
import type { Scenario } from '../domain/scenario.js';
import type { Store } from '../domain/store.js';
import type { Vocabulary } from '../domain/vocabulary.js';
import { openConnection } from './connection.js';
import { entityOf, type KeyRow } from './entity-row.js';
import { claimOf, dimensionOf } from './rows.js';
import { dataset, scenario } from './schema.js';
import { KindStatements, prepareStatements } from './statements.js';
import { TextSearch } from './text-search.js';

const CACHED_ENTITIES = 200_000;

interface Node {
  readonly pk: number;
  readonly entity: Entity;
}

/** The graph in a SQLite file that does not change. Entities and claims are read once, and kept up to a number of entities. */
export class SqliteStore implements Store {
  readonly today: string;
  /** The content id of the dataset. */
  readonly id: string;
  readonly search: TextSearch;
  private readonly db: BetterSQLite3Database;
  private readonly nodes: BoundedCache<string, Node>;
  private readonly about: BoundedCache<string, readonly Claim[]>;
  private whatIfs: readonly Scenario[] | undefined;
  private readonly lists = new Map<string, readonly string[]>();
  private readonly statements;
  private readonly kinds: KindStatements;

  /** @param cached how many entities are kept, and as many lists */
  constructor(
    private readonly connection: Database.Database,
    private readonly vocabulary: Vocabulary,
    private readonly cached: number = CACHED_ENTITIES,
  ) {
    this.db = drizzle(connection);
    this.nodes = new BoundedCache(cached);
    this.about = new BoundedCache(cached);
    this.statements = prepareStatements(this.db);
    this.kinds = new KindStatements(this.db);
    this.today = this.told('today');
    this.id = this.told('id');
    this.search = new TextSearch(connection);
  }

  /** The graph in a published file, opened read-only. @throws Error from SQLite if it is missing or damaged */
  static open(file: string, vocabulary: Vocabulary): SqliteStore {
    const connection = openConnection(file, { readonly: true, fileMustExist: true });
    connection.exec('PRAGMA query_only = ON; PRAGMA trusted_schema = OFF;');
    // The file never changes: one read transaction saves a lock for each statement.
    connection.exec('BEGIN');
    return new SqliteStore(connection, vocabulary);
  }

  close(): void {
    this.connection.close();
  }

  entity(id: string): Entity | undefined {
    return this.node(id)?.entity;
  }

  scenarios(): readonly Scenario[] {
    this.whatIfs ??= this.db.select().from(scenario).orderBy(scenario.id).all();
    return this.whatIfs;
  }

  claimsAbout(subject: string): readonly Claim[] {
    const known = this.about.get(subject);
    if (known) return known;
    const node = this.node(subject);
    if (!node) return [];
    const rows = this.statements.claimsAbout.all({ subject: node.pk });
    const found = rows.map((row) => {
      const ids = { subject, source: row.source.id, target: row.target?.id ?? null };
      return claimOf(row.claim, ids, dimensionOf(this.vocabulary, node.entity.kind, row.claim.property));
    });
    this.about.set(subject, found);
    return found;
  }

  claimsFrom(source: string): readonly Claim[] {
    const node = this.node(source);
    if (!node) return [];
    const subjects = new Set(this.statements.subjectsFrom.all({ source: node.pk }).map(({ id }) => id));
    return [...subjects].flatMap((id) => this.claimsAbout(id).filter((claim) => claim.source === source));
  }

  *claims(): Iterable<Claim> {
    for (const { id } of this.statements.subjects.all()) yield* this.claimsAbout(id);
  }

  ids(kind: string): readonly string[] {
    return this.kept(`kind ${kind}`, () => this.statements.ids.all({ kind }).map(({ id }) => id));
  }

  claimed(kind: string): readonly string[] {
    return this.kept(`claimed ${kind}`, () => this.statements.claimed.all({ kind }).map(({ id }) => id));
  }

  keyedTo(kind: string, key: string, id: string): readonly string[] {
    return this.kept(`key ${kind} ${key} ${id}`, () => {
      const target = this.node(id);
      if (!target) return [];
      return this.kinds.keyedTo(kind, key, target.pk);
    });
  }

  claimedTo(kind: string, property: string, id: string): readonly string[] {
    return this.kept(`claim ${kind} ${property} ${id}`, () => {
      const target = this.node(id);
      if (!target) return [];
      return this.statements.claimedTo.all({ target: target.pk, property, kind }).map((row) => row.id);
    });
  }

  private node(id: string): Node | undefined {
    const known = this.nodes.get(id);
    if (known) return known;
    const row = this.statements.entity.get({ id });
    if (!row) return undefined;
    const { kind, name, description, pk } = row;
    const keys = this.keysOf(kind, pk);
    const aliases = this.statements.aliases.all({ entity: pk }).map((item) => item.name);
    const found = entityOf({ id, kind, name, description }, aliases, keys);
    const node = { pk, entity: Object.freeze(found) };
    this.nodes.set(id, node);
    return node;
  }

  /** The keys of an entity: ids in place of integer keys. */
  private keysOf(kind: string, pk: number): KeyRow {
    const row = this.kinds.row(kind, pk) ?? {};
    const definition = this.vocabulary.definition(kind);
    return Object.fromEntries(
      Object.entries(row)
        .filter(([name]) => name !== 'entity')
        .map(([name, value]) => {
          const isReference = definition.keys[name]?.type === 'entity' && value !== null;
          return [name, isReference ? (this.statements.idOf.get({ pk: value })?.id ?? null) : (value as string | null)];
        }),
    );
  }

  private kept(key: string, read: () => readonly string[]): readonly string[] {
    const known = this.lists.get(key);
    if (known) return known;
    const found = Object.freeze(read());
    if (this.lists.size >= this.cached) this.lists.clear();
    this.lists.set(key, found);
    return found;
  }

  private told(name: string): string {
    const row = this.db.select({ value: dataset.value }).from(dataset).where(eq(dataset.name, name)).get();
    if (!row) throw new TypeError(`the dataset does not tell its ${name}`);
    return row.value;
  }
}
