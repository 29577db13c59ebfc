import type Database from 'better-sqlite3';

/** A value as SQLite takes it. */
export type Value = string | number | null;

/** Rows in a statement; as many as a table writer takes. */
const ROWS = 8;

/** Inserts rows that are in SQLite's own terms already, several at a time. */
export class RowWriter {
  private readonly insertMany: Database.Statement<Value[]>;
  private readonly insertOne: Database.Statement<Value[]>;
  private waiting: (readonly Value[])[] = [];

  constructor(connection: Database.Database, table: string, columns: readonly string[]) {
    const insert = `INSERT INTO "${table}" (${columns.map((name) => `"${name}"`)}) VALUES`;
    const row = `(${columns.map(() => '?')})`;
    this.insertMany = connection.prepare(`${insert} ${new Array(ROWS).fill(row)}`);
    this.insertOne = connection.prepare(`${insert} ${row}`);
  }

  write(row: readonly Value[]): void {
    this.waiting.push(row);
    if (this.waiting.length < ROWS) return;
    this.insertMany.run(...this.waiting.flat());
    this.waiting = [];
  }

  /** Inserts what still waits for more. */
  end(): void {
    for (const row of this.waiting) this.insertOne.run(...row);
    this.waiting = [];
  }
}
