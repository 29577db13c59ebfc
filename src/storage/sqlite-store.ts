import type Database from 'better-sqlite3';
import { eq } from 'drizzle-orm';
import { type BetterSQLite3Database, drizzle } from 'drizzle-orm/better-sqlite3';
import { BoundedCache } from '../domain/bounded-cache.js';
import type { Claim } from '../domain/claim.js';
import { defaultFigures } from '../domain/default-figures.js';
import type { Entity } from '../domain/entity.js';
import type { Scenario } from '../domain/scenario.js';
import type { Numbers, Store } from '../domain/store.js';
import type { Vocabulary } from '../domain/vocabulary.js';
import { openConnection } from './connection.js';
import { entityOf } from './entity-row.js';
import { numbersIn } from './figure-columns.js';
import { claimOf, dimensionOf } from './rows.js';
import { dataset, scenario } from './schema.js';
import { softwareDigest } from './software-digest.js';
import { KindStatements, prepareStatements } from './statements.js';
import { TextSearch } from './text-search.js';

/** Claims that are kept in memory unless another number is asked for. */
export const KEPT_CLAIMS = 200_000;
/** Claims that an entity has in the mean, at least. */
const CLAIMS_OF_ENTITY = 4;
/** Ids that all lists which are kept may hold together. */
const KEPT_IDS = 2_000_000;

interface Node {
  readonly pk: number;
  readonly entity: Entity;
}

/** The graph in a SQLite file that does not change. Entities and claims are read when they are asked for, and kept up to a number of claims. */
export class SqliteStore implements Store {
  readonly today: string;
  /** The content id of the dataset. */
  readonly id: string;
  readonly search: TextSearch;
  private readonly db: BetterSQLite3Database;
  private readonly nodes: BoundedCache<string, Node>;
  private readonly about: BoundedCache<string, readonly Claim[]>;
  private hasFigures: boolean | undefined;
  private whatIfs: readonly Scenario[] | undefined;
  private readonly lists = new BoundedCache<string, readonly string[]>(KEPT_IDS, (ids) => ids.length + 1);
  private readonly statements;
  private readonly kinds: KindStatements;

  /** @param kept how many claims are kept in memory */
  constructor(
    private readonly connection: Database.Database,
    private readonly vocabulary: Vocabulary,
    kept: number = KEPT_CLAIMS,
  ) {
    this.db = drizzle(connection);
    this.nodes = new BoundedCache(kept / CLAIMS_OF_ENTITY);
    this.about = new BoundedCache(kept, (claims) => claims.length + 1);
    this.statements = prepareStatements(connection);
    this.kinds = new KindStatements(connection);
    this.today = this.told('today');
    this.id = this.told('id');
    this.search = new TextSearch(connection);
  }

  /** The graph in a published file, opened read-only. @throws Error from SQLite if it is missing or damaged */
  static open(file: string, vocabulary: Vocabulary, kept?: number): SqliteStore {
    const connection = openConnection(file, { readonly: true, fileMustExist: true });
    connection.exec('PRAGMA query_only = ON; PRAGMA trusted_schema = OFF;');
    // The file never changes: one read transaction saves a lock for each statement.
    connection.exec('BEGIN');
    return new SqliteStore(connection, vocabulary, kept);
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
    const rows = this.statements.claimsAbout.all(node.pk);
    const found = rows.map((row) =>
      claimOf(row, subject, dimensionOf(this.vocabulary, node.entity.kind, row.property)),
    );
    this.about.set(subject, found);
    return found;
  }

  claimsFrom(source: string): readonly Claim[] {
    const node = this.node(source);
    if (!node) return [];
    return this.statements.subjectsFrom
      .all(node.pk)
      .flatMap((id) => this.claimsAbout(id).filter((claim) => claim.source === source));
  }

  *claims(): Iterable<Claim> {
    for (const id of this.statements.subjects.all()) yield* this.claimsAbout(id);
  }

  ids(kind: string): readonly string[] {
    return this.kept(`kind ${kind}`, () => this.statements.ids.all(kind));
  }

  claimed(kind: string): readonly string[] {
    return this.kept(`claimed ${kind}`, () => this.statements.claimed.all(kind));
  }

  figures(kind: string, property: string): Numbers | undefined {
    // Other software may work figures out otherwise.
    this.hasFigures ??= this.tells('software') === softwareDigest();
    const isThere = this.hasFigures && defaultFigures(kind, this.vocabulary).some(({ name }) => name === property);
    return isThere ? numbersIn(this.statements.figureColumn, kind, property, this.ids(kind).length) : undefined;
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
      return this.statements.claimedTo.all(target.pk, property, kind);
    });
  }

  private node(id: string): Node | undefined {
    const known = this.nodes.get(id);
    if (known) return known;
    const row = this.statements.entity.get(id);
    if (!row) return undefined;
    const { kind, name, description, pk } = row;
    const { present, ...keys } = this.kinds.keys(kind, pk) ?? {};
    const found = entityOf({ id, kind, name, description }, this.statements.aliases.all(pk), keys);
    const node = { pk, entity: Object.freeze(found) };
    this.nodes.set(id, node);
    return node;
  }

  private kept(key: string, read: () => readonly string[]): readonly string[] {
    const known = this.lists.get(key);
    if (known) return known;
    const found = Object.freeze(read());
    this.lists.set(key, found);
    return found;
  }

  private told(name: string): string {
    const value = this.tells(name);
    if (value === undefined) throw new TypeError(`the dataset does not tell its ${name}`);
    return value;
  }

  private tells(name: string): string | undefined {
    return this.db.select({ value: dataset.value }).from(dataset).where(eq(dataset.name, name)).get()?.value;
  }
}
