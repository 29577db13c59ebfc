import { eq, getTableColumns, sql } from 'drizzle-orm';
import type { BetterSQLite3Database } from 'drizzle-orm/better-sqlite3';
import { alias as aliased } from 'drizzle-orm/sqlite-core';
import { columnOf, tableOf } from './columns.js';
import { alias, claim, entity } from './schema.js';

/** The statements that a store runs again and again, prepared once. */
export function prepareStatements(db: BetterSQLite3Database) {
  const subject = aliased(entity, 'subject');
  const source = aliased(entity, 'source_entity');
  const target = aliased(entity, 'target_entity');
  const placeholder = sql.placeholder;
  return {
    entity: db
      .select()
      .from(entity)
      .where(eq(entity.id, placeholder('id')))
      .prepare(),
    idOf: db
      .select({ id: entity.id })
      .from(entity)
      .where(eq(entity.pk, placeholder('pk')))
      .prepare(),
    aliases: db
      .select({ name: alias.name })
      .from(alias)
      .where(eq(alias.entity, placeholder('entity')))
      .orderBy(alias.position)
      .prepare(),
    ids: db
      .select({ id: entity.id })
      .from(entity)
      .where(eq(entity.kind, placeholder('kind')))
      .orderBy(entity.id)
      .prepare(),
    claimed: db
      .select({ id: entity.id })
      .from(entity)
      .where(
        sql`${entity.kind} = ${placeholder('kind')} AND EXISTS (SELECT 1 FROM ${claim} WHERE ${claim.subject} = ${entity.pk})`,
      )
      .orderBy(entity.id)
      .prepare(),
    claimsAbout: db
      .select({ claim, source: { id: source.id }, target: { id: target.id } })
      .from(claim)
      .innerJoin(source, eq(source.pk, claim.source))
      .leftJoin(target, eq(target.pk, claim.target))
      .where(eq(claim.subject, placeholder('subject')))
      .orderBy(claim.id)
      .prepare(),
    subjectsFrom: db
      .selectDistinct({ id: subject.id })
      .from(claim)
      .innerJoin(subject, eq(subject.pk, claim.subject))
      .where(eq(claim.source, placeholder('source')))
      .orderBy(subject.id)
      .prepare(),
    subjects: db
      .selectDistinct({ id: subject.id })
      .from(claim)
      .innerJoin(subject, eq(subject.pk, claim.subject))
      .orderBy(subject.id)
      .prepare(),
    claimedTo: db
      .selectDistinct({ id: subject.id })
      .from(claim)
      .innerJoin(subject, eq(subject.pk, claim.subject))
      .where(
        sql`${claim.target} = ${placeholder('target')} AND ${claim.property} = ${placeholder('property')} AND ${subject.kind} = ${placeholder('kind')}`,
      )
      .orderBy(subject.id)
      .prepare(),
  };
}

/** The statements on the tables of kinds, each prepared when it is first needed. */
export class KindStatements {
  private readonly rows = new Map<string, ReturnType<typeof prepareRow>>();
  private readonly keyed = new Map<string, ReturnType<typeof prepareKeyed>>();

  constructor(private readonly db: BetterSQLite3Database) {}

  /** The row of a kind's table by the entity's integer key; undefined if there is none. */
  row(kind: string, pk: number): Readonly<Record<string, string | number | null>> | undefined {
    const statement = this.rows.get(kind) ?? prepareRow(this.db, kind);
    this.rows.set(kind, statement);
    return statement.get({ entity: pk }) as Record<string, string | number | null> | undefined;
  }

  /** Ids of the entities of a kind whose key has a value, sorted. */
  keyedTo(kind: string, key: string, target: number): string[] {
    const name = `${kind} ${key}`;
    const statement = this.keyed.get(name) ?? prepareKeyed(this.db, kind, key);
    this.keyed.set(name, statement);
    return statement.all({ target }).map(({ id }) => id);
  }
}

function prepareRow(db: BetterSQLite3Database, kind: string) {
  const table = tableOf(kind);
  return db
    .select(getTableColumns(table))
    .from(table)
    .where(eq(table.entity, sql.placeholder('entity')))
    .prepare();
}

function prepareKeyed(db: BetterSQLite3Database, kind: string, key: string) {
  const table = tableOf(kind);
  return db
    .select({ id: entity.id })
    .from(table)
    .innerJoin(entity, eq(entity.pk, table.entity))
    .where(eq(columnOf(kind, key), sql.placeholder('target')))
    .orderBy(entity.id)
    .prepare();
}
