import { getTableColumns, is } from 'drizzle-orm';
import { type AnySQLiteColumn, SQLiteTable } from 'drizzle-orm/sqlite-core';
import { camelCase } from '../domain/names.js';
import * as schema from './schema.js';

/** The table of a kind. @throws TypeError if the schema has none: a kind was added without its migration */
export function tableOf(kind: string): SQLiteTable & { entity: AnySQLiteColumn } {
  const table: unknown = Object.entries(schema).find(([name]) => name === camelCase(kind))?.[1];
  if (!is(table, SQLiteTable)) throw new TypeError(`the schema has no table for the kind "${kind}"`);
  return table as SQLiteTable & { entity: AnySQLiteColumn };
}

/** The column of a key. @throws TypeError if the table has none */
export function columnOf(kind: string, key: string): AnySQLiteColumn {
  const column = getTableColumns(tableOf(kind))[key];
  if (!column) throw new TypeError(`the table of "${kind}" has no column for the key "${key}"`);
  return column;
}
