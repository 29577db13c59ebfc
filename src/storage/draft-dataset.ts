import type Database from 'better-sqlite3';
import type { Vocabulary } from '../domain/vocabulary.js';
import { openDraft } from './draft-file.js';
import { dropIndexes } from './indexes.js';
import { RowWriter } from './row-writer.js';
import { softwareDigest } from './software-digest.js';
import { addDefaultFigures } from './sql-views.js';
import { indexText } from './text-search.js';

/** The file of a dataset that is written from rows which another engine holds, table by table. */
export class DraftDataset {
  private readonly connection: Database.Database;
  private readonly makeIndexes: () => void;

  constructor(readonly file: string) {
    this.connection = openDraft(file);
    this.makeIndexes = dropIndexes(this.connection);
    this.connection.exec('BEGIN');
  }

  /** What writes the rows of a table, their values in the order of the columns. */
  writer(table: string, columns: readonly string[]): RowWriter {
    return new RowWriter(this.connection, table, columns);
  }

  /** Ends the rows, and adds what follows from them. */
  finish(facts: Readonly<Record<'id' | 'today', string>>): void {
    const writer = this.writer('dataset', ['name', 'value']);
    const told = { ...facts, software: softwareDigest() };
    for (const [name, value] of Object.entries(told)) writer.write([name, value]);
    writer.end();
    this.connection.exec('COMMIT');
    this.makeIndexes();
    indexText(this.connection);
    this.connection.exec('ANALYZE; DROP TABLE IF EXISTS sqlite_stat4;');
  }

  /** Works out the default figures, and adds them with their views. */
  addFigures(vocabulary: Vocabulary): void {
    addDefaultFigures(this.connection, vocabulary);
  }

  close(): void {
    this.connection.close();
  }
}
