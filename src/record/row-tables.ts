import { is } from 'drizzle-orm';
import { getTableConfig, PgTable } from 'drizzle-orm/pg-core';
import { RECORD } from './record-table.js';
import * as tables from './tables.js';

/** A column of rows that are the same in the record and in a dataset's file. */
export interface RowColumn {
  readonly name: string;
  readonly type: 'integer' | 'real' | 'boolean' | 'text';
}

/** What a table is part of; the parts are written and read in this order, since each points to the ones before. */
export const PARTS = ['entities', 'claims', 'figures'] as const;

/** A table whose rows belong to a version. */
export interface RowTable {
  readonly name: string;
  /** Name with its schema, as SQL writes it. */
  readonly qualified: string;
  readonly part: (typeof PARTS)[number];
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

/** Tables in the order in which they are gone through, where it matters; the others stand between the first two. */
const [FIRST, ...LAST] = ['entity', 'claim', 'scenario', 'default_figure'];
const PART_OF: Readonly<Record<string, RowTable['part']>> = {
  claim: 'claims',
  scenario: 'claims',
  default_figure: 'figures',
};

/** All tables with rows of a version. */
const found: readonly RowTable[] = Object.values(tables).flatMap((table) => {
  if (!is(table, PgTable) || table === tables.readModel) return [];
  const { name, columns, primaryKeys } = getTableConfig(table);
  const [key] = primaryKeys;
  if (key?.columns[0]?.name !== 'version') return [];
  const rows = columns.filter(({ name }) => name !== 'version');
  return {
    name,
    part: PART_OF[name] ?? 'entities',
    qualified: `${RECORD.schemaName}.${name}`,
    columns: rows.map(({ name, columnType }) => ({ name, type: TYPES[columnType] ?? 'text' })),
    order: key.columns.slice(1).map(({ name }) => name),
  };
});

/** The tables that hold what a dataset says, in the order in which they are written and read. */
export const ROW_TABLES: readonly RowTable[] = found.toSorted((a, b) => place(a) - place(b));

function place({ name }: RowTable): number {
  return name === FIRST ? -1 : 1 + LAST.indexOf(name);
}

/** Names of columns as SQL writes them in a list. */
export const listed = (names: readonly string[]): string => names.map((name) => `"${name}"`).join(', ');
