import { eq, sql } from 'drizzle-orm';
import type { BetterSQLite3Database } from 'drizzle-orm/better-sqlite3';
import { alias as aliased } from 'drizzle-orm/sqlite-core';
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
    claim: db
      .select({ subject: subject.id })
      .from(claim)
      .innerJoin(subject, eq(subject.pk, claim.subject))
      .where(eq(claim.id, placeholder('id')))
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
