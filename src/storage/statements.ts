import type Database from 'better-sqlite3';
import { getTableColumns, getTableName, type InferSelectModel } from 'drizzle-orm';
import type { SQLiteTable } from 'drizzle-orm/sqlite-core';
import { onceMade } from '../domain/once-made.js';
import { columnOf, tableOf } from './columns.js';
import type { StoredChunk } from './figure-columns.js';
import { claim, entity } from './schema.js';

/**
 * The statements that a store runs again and again, each prepared once, when it is first needed. Their text is made
 * from the tables of the schema. What SQLite gives is taken as it is: by a profile, turning each row over once more took
 * about as long as reading it.
 */

/** A row of `claim` with the ids of its source and its target; SQLite has no boolean. */
export interface ClaimFound extends Omit<InferSelectModel<typeof claim>, 'undated'> {
  readonly undated: number;
  readonly sourceId: string;
  readonly targetId: string | null;
}

/** Ids that a statement gives, one in a row. */
export type Ids<Parameters extends unknown[]> = Database.Statement<Parameters, string>;

/** All columns of a table by the names that the schema has for them. */
const all = (table: SQLiteTable, as: string): string =>
  Object.entries(getTableColumns(table))
    .map(([name, column]) => `${as}."${column.name}" AS "${name}"`)
    .join(', ');

export function prepareStatements(connection: Database.Database) {
  const ids = <Parameters extends unknown[]>(text: string) =>
    connection.prepare<Parameters, string>(text).pluck() as Ids<Parameters>;
  const subjects = 'SELECT DISTINCT e.id FROM claim c JOIN entity e ON e.pk = c.subject';
  return lazily({
    entity: () =>
      connection.prepare<[id: string], InferSelectModel<typeof entity>>(
        `SELECT ${all(entity, 'e')} FROM entity e WHERE e.id = ?`,
      ),
    aliases: () => ids<[entity: number]>('SELECT name FROM alias WHERE entity = ? ORDER BY position'),
    ids: () => ids<[kind: string]>('SELECT id FROM entity WHERE kind = ? ORDER BY id'),
    claimed: () =>
      ids<[kind: string]>(
        'SELECT e.id FROM entity e WHERE e.kind = ? AND EXISTS (SELECT 1 FROM claim c WHERE c.subject = e.pk) ORDER BY e.id',
      ),
    claimsAbout: () =>
      connection.prepare<[subject: number], ClaimFound>(
        `SELECT ${all(claim, 'c')}, s.id AS "sourceId", t.id AS "targetId"
        FROM claim c JOIN entity s ON s.pk = c.source LEFT JOIN entity t ON t.pk = c.target
        WHERE c.subject = ? ORDER BY c.id`,
      ),
    figureColumn: () =>
      connection.prepare<[kind: string, property: string], StoredChunk>(
        'SELECT chunk, low, estimate, high FROM figure_column WHERE kind = ? AND property = ? ORDER BY chunk',
      ),
    subjectsFrom: () => ids<[source: number]>(`${subjects} WHERE c.source = ? ORDER BY e.id`),
    subjects: () => ids<[]>(`${subjects} ORDER BY e.id`),
    claimedTo: () =>
      ids<[target: number, property: string, kind: string]>(
        `${subjects} WHERE c.target = ? AND c.property = ? AND e.kind = ? ORDER BY e.id`,
      ),
  });
}

/** An object whose properties are made when they are first asked for. */
function lazily<T extends object>(makers: { readonly [Name in keyof T]: () => T[Name] }): T {
  const made = {};
  for (const [name, make] of Object.entries<() => unknown>(makers)) onceMade(made, name, make);
  return made as T;
}

type KeyRow = Readonly<Record<string, string | null>>;

/** The statements on the tables of kinds, each prepared when it is first needed. */
export class KindStatements {
  private readonly rows = new Map<string, Database.Statement<[entity: number], KeyRow>>();
  private readonly keyed = new Map<string, Ids<[target: number]>>();

  constructor(private readonly connection: Database.Database) {}

  /** The keys of an entity of a kind, ids in place of integer keys; undefined if there is none. */
  keys(kind: string, pk: number): KeyRow | undefined {
    const statement = this.rows.get(kind) ?? this.connection.prepare<[number], KeyRow>(keysText(kind));
    this.rows.set(kind, statement);
    return statement.get(pk);
  }

  /** Ids of the entities of a kind whose key has a value, sorted. */
  keyedTo(kind: string, key: string, target: number): string[] {
    const name = `${kind} ${key}`;
    const statement = this.keyed.get(name) ?? this.connection.prepare<[number], string>(keyedText(kind, key)).pluck();
    this.keyed.set(name, statement as Ids<[number]>);
    return statement.all(target) as string[];
  }
}

/** Names of tables and columns come from the schema, never from a user. */
function keysText(kind: string): string {
  const keys = Object.entries(getTableColumns(tableOf(kind))).filter(([name]) => name !== 'entity');
  const columns = keys.map(([name, { name: column, dataType }]) => {
    const isReference = dataType === 'number';
    return isReference ? `(SELECT id FROM entity WHERE pk = k."${column}") AS "${name}"` : `k."${column}" AS "${name}"`;
  });
  return `SELECT ${['1 AS present', ...columns].join(', ')} FROM "${tableName(kind)}" k WHERE k.entity = ?`;
}

const keyedText = (kind: string, key: string): string =>
  `SELECT e.id FROM "${tableName(kind)}" k JOIN entity e ON e.pk = k.entity
    WHERE k."${columnOf(kind, key).name}" = ? ORDER BY e.id`;

const tableName = (kind: string): string => getTableName(tableOf(kind));
