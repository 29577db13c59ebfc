import { getTableColumns, type InferInsertModel, sql } from 'drizzle-orm';
import type { BetterSQLite3Database } from 'drizzle-orm/better-sqlite3';
import type { SQLiteTable } from 'drizzle-orm/sqlite-core';

/** A statement that is prepared once and inserts one row each time; a column that a row leaves out is null. */
export function prepareInsert<T extends SQLiteTable>(
  db: BetterSQLite3Database,
  table: T,
): (row: InferInsertModel<T>) => void {
  const names = Object.keys(getTableColumns(table));
  const placeholders = Object.fromEntries(names.map((name) => [name, sql.placeholder(name)]));
  const empty = Object.fromEntries(names.map((name) => [name, null]));
  const statement = db
    .insert(table)
    .values(placeholders as never)
    .prepare();
  return (row) => void statement.run({ ...empty, ...row });
}
