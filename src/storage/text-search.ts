import type Database from 'better-sqlite3';

/** An entity found by its text; a smaller score is a better match. */
export interface Hit {
  readonly id: string;
  readonly score: number;
}

const MAX_WORDS = 16;

/** The index over names, aliases and descriptions, made when a dataset is built. */
export const CREATE_SEARCH = `
  CREATE VIRTUAL TABLE search USING fts5(name, aliases, id, description, tokenize = 'unicode61 remove_diacritics 2');
  INSERT INTO search (rowid, name, aliases, id, description)
    SELECT pk, name, coalesce((SELECT group_concat(name, ' | ') FROM alias WHERE alias.entity = entity.pk), ''), id, description
    FROM entity ORDER BY pk;
  INSERT INTO search (search) VALUES ('optimize');`;

/** Finds entities by words, each of which may be the beginning of a longer one. */
export class TextSearch {
  private readonly statement: Database.Statement<[string], Hit & { kind: string }>;

  constructor(connection: Database.Database) {
    // A match in the name weighs most, then aliases, the id, and the description.
    this.statement = connection.prepare(`
      SELECT entity.id AS id, entity.kind AS kind, bm25(search, 10.0, 8.0, 4.0, 1.0) AS score
      FROM search JOIN entity ON entity.pk = search.rowid
      WHERE search MATCH ? ORDER BY score, entity.id`);
  }

  /** All hits for a text, best first. The text is data, never query syntax. */
  find(text: string, kinds?: readonly string[]): readonly Hit[] {
    const words = text.match(/[\p{L}\p{N}]+/gu)?.slice(0, MAX_WORDS) ?? [];
    if (words.length === 0) return [];
    const hits = this.statement.all(words.map((word) => `"${word}"*`).join(' '));
    return hits.filter(({ kind }) => !kinds || kinds.includes(kind)).map(({ id, score }) => ({ id, score }));
  }
}
