import Database from 'better-sqlite3';

/**
 * better-sqlite3 12 aborts on Node 24.19 and newer when one of its statements or iterators is collected as garbage
 * (https://github.com/WiseLibs/better-sqlite3/issues/1515); release 13, which mends it, does not run on Node 20. So
 * connections, statements and iterators are kept for as long as the process lives. They are few: whoever runs a statement
 * often prepares it once, and only what builds, publishes or reads whole tables iterates.
 */
const kept: object[] = [];

/** Opens a SQLite file. @throws Error from SQLite if it is missing or cannot be opened */
export function openConnection(file: string, options: Database.Options = {}): Database.Database {
  const connection = new Database(file, options);
  const prepare = connection.prepare.bind(connection);
  kept.push(connection);
  connection.prepare = ((sql: string) => {
    const statement = prepare(sql);
    const iterate = statement.iterate.bind(statement);
    statement.iterate = (...given) => {
      const rows = iterate(...given);
      kept.push(rows);
      return rows;
    };
    kept.push(statement);
    return statement;
  }) as Database.Database['prepare'];
  return connection;
}
