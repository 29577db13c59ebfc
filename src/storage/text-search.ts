import type Database from 'better-sqlite3';

/** An entity found by its text; a smaller score is a better match. */
export interface Hit {
  readonly id: string;
  readonly score: number;
}

const MAX_WORDS = 16;

/**
 * The index over names, aliases and descriptions. In `joined` stand the id and every name as one word each, so that
 * "cs3" and "h 100" find the CS-3 and the H100.
 */
export const TEXT_INDEX = `
  CREATE VIRTUAL TABLE search
    USING fts5(name, aliases, id, description, joined, tokenize = 'unicode61 remove_diacritics 2');
  INSERT INTO search (rowid, name, aliases, id, description, joined)
    SELECT pk, name, coalesce((SELECT group_concat(name, ' | ') FROM alias WHERE alias.entity = entity.pk), ''), id,
      description, concat_ws(' ', joined(id), joined(name),
        (SELECT group_concat(joined(name), ' ') FROM alias WHERE alias.entity = entity.pk))
    FROM entity ORDER BY pk;
  INSERT INTO search (search) VALUES ('optimize');`;

/** Makes the index when a dataset is built. */
export function indexText(connection: Database.Database): void {
  connection.function('joined', { deterministic: true }, (text) => joined(String(text)));
  connection.exec(TEXT_INDEX);
}

/** A name as one word: no case, accents, spaces or marks. */
const joined = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/[^\p{L}\p{N}]+/gu, '')
    .toLowerCase();

/** Finds entities by words, each of which may be the beginning of a longer one. */
export class TextSearch {
  private readonly statement: Database.Statement<[string, string], Hit & { kind: string }>;

  constructor(connection: Database.Database) {
    // Who is called so comes first, and what is written about others last. Between them a match in the name weighs
    // most, then aliases, the id, and the description; relevance is a number below 0 and far above -1,000.
    this.statement = connection.prepare(`
      SELECT entity.id AS id, entity.kind AS kind, bm25(search, 10.0, 8.0, 4.0, 1.0, 8.0)
          - 1000 * (instr(' ' || search.joined || ' ', ' ' || ? || ' ') > 0) + 1000 * (entity.kind = 'source') AS score
      FROM search JOIN entity ON entity.pk = search.rowid
      WHERE search MATCH ? ORDER BY score, entity.id`);
  }

  /** All hits for a text, best first. The text is data, never query syntax. */
  find(text: string, kinds?: readonly string[]): readonly Hit[] {
    const words = text.match(/[\p{L}\p{N}]+/gu)?.slice(0, MAX_WORDS) ?? [];
    if (words.length === 0) return [];
    const all = words.map((word) => `"${word}"*`).join(' AND ');
    const name = joined(words.join(''));
    const hits = this.statement.all(name, `({name aliases id description} : (${all})) OR (joined : "${name}"*)`);
    return hits.filter(({ kind }) => !kinds || kinds.includes(kind)).map(({ id, score }) => ({ id, score }));
  }
}
