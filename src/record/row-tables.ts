import { is } from 'drizzle-orm';
import { getTableConfig, PgTable } from 'drizzle-orm/pg-core';
import { RECORD } from './record-table.js';
import * as tables from './tables.js';

/** A column of rows that are the same in the record and in a dataset's file. */
export interface RowColumn {
  readonly name: string;
  readonly type: 'integer' | 'real' | 'boolean' | 'text';
}

/** A table whose rows belong to a version. */
export interface RowTable {
  readonly name: string;
  /** Name with its schema, as SQL writes it. */
  readonly qualified: string;
  /** All columns but the version. */
  readonly columns: readonly RowColumn[];
  /** The columns by which rows are told apart within a version, and in whose order they are read. */
  readonly order: readonly string[];
}

const TYPES: Readonly<Record<string, RowColumn['type']>> = {
  PgInteger: 'integer',
  PgDoublePrecision: 'real',
  PgBoolean: 'boolean',
};

/** The tables that hold what a dataset says; nodes and their aliases come first, since the others point to them. */
export const ROW_TABLES: readonly RowTable[] = Object.values(tables).flatMap((table) => {
  if (!is(table, PgTable)) return [];
  const { name, columns, primaryKeys } = getTableConfig(table);
  const [key] = primaryKeys;
  if (key?.columns[0]?.name !== 'version') return [];
  const rows = columns.filter(({ name }) => name !== 'version');
  return {
    name,
    qualified: `${RECORD.schemaName}.${name}`,
    columns: rows.map(({ name, columnType }) => ({ name, type: TYPES[columnType] ?? 'text' })),
    order: key.columns.slice(1).map(({ name }) => name),
  };
});

/** Names of columns as SQL writes them in a list. */
export const listed = (names: readonly string[]): string => names.map((name) => `"${name}"`).join(', ');
