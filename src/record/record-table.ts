import { type AnyColumn, getTableColumns, getTableName } from 'drizzle-orm';
import {
  type AnyPgTable,
  boolean,
  doublePrecision,
  integer,
  json,
  type PgColumnBuilderBase,
  pgSchema,
  primaryKey,
  text,
} from 'drizzle-orm/pg-core';
import type { SQLiteTable } from 'drizzle-orm/sqlite-core';

/** The PostgreSQL schema that holds the record. */
export const RECORD = pgSchema('chipgraph');

/** How a column of a dataset's file is written in PostgreSQL. */
const COLUMNS: Readonly<Record<string, (name: string) => PgColumnBuilderBase>> = {
  SQLiteInteger: integer,
  SQLiteText: text,
  SQLiteReal: doublePrecision,
  SQLiteBoolean: boolean,
  SQLiteTextJson: json,
};

/**
 * A table of a dataset's file as a table of the record: the same columns under the same names, and before them the
 * version that a row belongs to. So one definition, in `src/storage/schema.ts`, serves both engines. Rows point to each
 * other by the integer keys of their version. They were verified when the dataset was built and are verified again by
 * each node, so that they carry no foreign keys, which would make each pruning look into every table for each row.
 */
export function recordTable(table: SQLiteTable, ...keys: readonly string[]): AnyPgTable {
  const columns = Object.values(getTableColumns(table));
  const own = columns.map((column) => [column.name, built(column)] as const);
  const name = getTableName(table);
  return RECORD.table(name, { version: integer('version').notNull(), ...Object.fromEntries(own) }, (made) => {
    const named = made as unknown as Readonly<Record<string, never>>;
    const key = ['version', ...keys].map((column) => named[column] as never);
    return [primaryKey({ name: `${name}_key`, columns: key as unknown as [never, ...never[]] })];
  });
}

/** @throws TypeError for a type of column that the record has no word for yet */
function built(column: AnyColumn): PgColumnBuilderBase {
  const make = COLUMNS[column.columnType];
  if (!make) throw new TypeError(`the record has no column for "${column.name}" of type ${column.columnType}`);
  const made = make(column.name) as PgColumnBuilderBase & { notNull(): PgColumnBuilderBase };
  return column.notNull ? made.notNull() : made;
}
