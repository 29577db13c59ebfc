import type Database from 'better-sqlite3';
import { type Column, getTableColumns, getTableName, type InferInsertModel } from 'drizzle-orm';
import type { SQLiteTable } from 'drizzle-orm/sqlite-core';

/** Rows in a statement; measured, twice as many were not faster. */
const ROWS = 8;

type Row = Readonly<Record<string, unknown>>;

/**
 * Inserts rows into a table, in the order in which they are given; a column that a row leaves out is null. Values go to
 * SQLite by their position, several rows at a time from one buffer: that was the fastest of what was tried. A row that has
 * all columns in the order of the schema is taken as it is.
 */
export class TableWriter<T extends SQLiteTable> {
  private readonly names: readonly string[];
  private readonly encoded: readonly { readonly column: Column; readonly at: number }[];
  private readonly buffer: unknown[];
  private readonly insertMany: Database.Statement<unknown[]>;
  private readonly insertOne: Database.Statement<unknown[]>;
  private waiting = 0;

  constructor(connection: Database.Database, table: T) {
    const columns = Object.entries(getTableColumns(table));
    this.names = columns.map(([name]) => name);
    this.encoded = columns.flatMap(([, column], at) => (isPlain(column) ? [] : [{ column, at }]));
    this.buffer = new Array(ROWS * columns.length).fill(null);
    const insert = `INSERT INTO "${getTableName(table)}" (${columns.map(([, { name }]) => `"${name}"`)}) VALUES`;
    const row = `(${columns.map(() => '?')})`;
    this.insertMany = connection.prepare(`${insert} ${new Array(ROWS).fill(row)}`);
    this.insertOne = connection.prepare(`${insert} ${row}`);
  }

  write(row: InferInsertModel<T>): void {
    const start = this.waiting * this.names.length;
    this.fill(row, start);
    for (const { column, at } of this.encoded) {
      const value = this.buffer[start + at];
      if (value !== null) this.buffer[start + at] = column.mapToDriverValue(value);
    }
    this.waiting += 1;
    if (this.waiting < ROWS) return;
    this.insertMany.run(...this.buffer);
    this.waiting = 0;
  }

  private fill(row: Row, start: number): void {
    const { names, buffer } = this;
    let at = 0;
    for (const name in row) {
      if (name !== names[at]) break;
      buffer[start + at] = row[name] ?? null;
      at += 1;
    }
    for (; at < names.length; at += 1) buffer[start + at] = row[names[at] as string] ?? null;
  }

  /** Inserts what still waits for more. */
  end(): void {
    const width = this.names.length;
    for (let row = 0; row < this.waiting; row += 1) {
      this.insertOne.run(...this.buffer.slice(row * width, (row + 1) * width));
    }
    this.waiting = 0;
  }
}

/** Inserts all rows of a table. */
export function writeTable<T extends SQLiteTable>(
  connection: Database.Database,
  table: T,
  rows: Iterable<InferInsertModel<T>>,
): void {
  const writer = new TableWriter(connection, table);
  for (const row of rows) writer.write(row);
  writer.end();
}

/** Whether SQLite takes the values of a column as they are. */
const isPlain = ({ dataType }: Column): boolean => dataType === 'string' || dataType === 'number';
