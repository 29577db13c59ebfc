import type Database from 'better-sqlite3';

/** A value as SQLite takes it. */
export type Value = string | number | null;

/** Rows in a statement; as many as a table writer takes. */
const ROWS = 8;

/** Inserts rows that are in SQLite's own terms already, several at a time. */
export class RowWriter {
  private readonly insertMany: Database.Statement<Value[]>;
  private readonly insertOne: Database.Statement<Value[]>;
  private readonly buffer: Value[];
  private readonly width: number;
  private waiting = 0;

  constructor(connection: Database.Database, table: string, columns: readonly string[]) {
    const insert = `INSERT INTO "${table}" (${columns.map((name) => `"${name}"`)}) VALUES`;
    const row = `(${columns.map(() => '?')})`;
    this.width = columns.length;
    this.buffer = new Array<Value>(ROWS * columns.length).fill(null);
    this.insertMany = connection.prepare(`${insert} ${new Array(ROWS).fill(row)}`);
    this.insertOne = connection.prepare(`${insert} ${row}`);
  }

  write(row: readonly Value[]): void {
    const start = this.waiting * this.width;
    for (let at = 0; at < this.width; at += 1) this.buffer[start + at] = row[at] as Value;
    this.waiting += 1;
    if (this.waiting < ROWS) return;
    this.insertMany.run(...this.buffer);
    this.waiting = 0;
  }

  /** Inserts what still waits for more. */
  end(): void {
    for (let row = 0; row < this.waiting; row += 1) {
      this.insertOne.run(...this.buffer.slice(row * this.width, (row + 1) * this.width));
    }
    this.waiting = 0;
  }
}
