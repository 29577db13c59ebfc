import type Database from 'better-sqlite3';

/**
 * Drops the indexes of a new file, so that rows go in faster; which there are is for the migrations to say.
 * @returns makes them again
 */
export function dropIndexes(connection: Database.Database): () => void {
  const indexes = connection
    .prepare<[], { name: string; sql: string }>(
      "SELECT name, sql FROM sqlite_master WHERE type = 'index' AND sql IS NOT NULL ORDER BY rowid",
    )
    .all();
  for (const { name } of indexes) connection.exec(`DROP INDEX "${name}"`);
  return () => {
    for (const { sql } of indexes) connection.exec(sql);
  };
}
