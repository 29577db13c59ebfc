import type Database from 'better-sqlite3';
import type { Vocabulary } from '../domain/vocabulary.js';
import { openDraft } from './draft-file.js';
import { dropIndexes } from './indexes.js';
import { figuresView } from './sql-views.js';
import { indexText } from './text-search.js';

/** A value as SQLite takes it. */
export type Value = string | number | null;

/** The file of a dataset that is written from rows which another engine holds, table by table. */
export class DraftDataset {
  private readonly connection: Database.Database;
  private readonly makeIndexes: () => void;

  constructor(readonly file: string) {
    this.connection = openDraft(file);
    this.makeIndexes = dropIndexes(this.connection);
    this.connection.exec('BEGIN');
  }

  /** What inserts a row into a table, its values in the order of the columns. */
  insertInto(table: string, columns: readonly string[]): (row: readonly Value[]) => void {
    const names = columns.map((name) => `"${name}"`).join(', ');
    const values = columns.map(() => '?').join(', ');
    const statement = this.connection.prepare(`INSERT INTO "${table}" (${names}) VALUES (${values})`);
    return (row) => void statement.run(row);
  }

  /** Ends the rows, and adds what follows from them. */
  finish(facts: Readonly<Record<'id' | 'today', string>>): void {
    const tell = this.insertInto('dataset', ['name', 'value']);
    for (const [name, value] of Object.entries(facts)) tell([name, value]);
    this.connection.exec('COMMIT');
    this.makeIndexes();
    indexText(this.connection);
    this.connection.exec('ANALYZE; DROP TABLE IF EXISTS sqlite_stat4;');
  }

  /** Adds the views of what the file holds of default figures already. */
  showFigures(vocabulary: Vocabulary): void {
    for (const kind of vocabulary.entities.keys()) this.connection.exec(figuresView(kind, vocabulary));
  }

  close(): void {
    this.connection.close();
  }
}
