import Database from 'better-sqlite3';

/**
 * better-sqlite3 12 aborts on Node 24.19 and newer when one of its statements is collected as garbage
 * (https://github.com/WiseLibs/better-sqlite3/issues/1515); release 13, which mends it, does not run on Node 20. So
 * connections and statements are kept for as long as the process lives. They are few: whoever runs a statement often
 * prepares it once.
 */
const kept: object[] = [];

/** Opens a SQLite file. @throws Error from SQLite if it is missing or cannot be opened */
export function openConnection(file: string, options: Database.Options = {}): Database.Database {
  const connection = new Database(file, options);
  const prepare = connection.prepare.bind(connection);
  kept.push(connection);
  connection.prepare = ((sql: string) => {
    const statement = prepare(sql);
    kept.push(statement);
    return statement;
  }) as Database.Database['prepare'];
  return connection;
}
