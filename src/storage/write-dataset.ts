import { fileURLToPath } from 'node:url';
import { type BetterSQLite3Database, drizzle } from 'drizzle-orm/better-sqlite3';
import { migrate } from 'drizzle-orm/better-sqlite3/migrator';
import type { Entity } from '../domain/entity.js';
import type { Graph } from '../domain/graph.js';
import type { Vocabulary } from '../domain/vocabulary.js';
import type { BuildStep } from './build-steps.js';
import { tableOf } from './columns.js';
import { openConnection } from './connection.js';
import { prepareInsert } from './insert.js';
import { claimRow } from './rows.js';
import { alias, claim, dataset, entity, scenario } from './schema.js';
import { indexText } from './text-search.js';

const MIGRATIONS = fileURLToPath(new URL('../../migrations/', import.meta.url));

/** Writes a graph into a new SQLite file: migrations, rows in the order of their ids, full-text index. */
export function writeDataset(
  file: string,
  graph: Graph,
  id: string,
  vocabulary: Vocabulary,
  done: (step: BuildStep) => void,
): void {
  const connection = openConnection(file);
  try {
    connection.exec('PRAGMA journal_mode = DELETE; PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON;');
    const db = drizzle(connection);
    migrate(db, { migrationsFolder: MIGRATIONS });
    const keys = new Map(graph.entities.map((node, index) => [node.id, index + 1]));
    const keyOf = (of: string): number => {
      const key = keys.get(of);
      if (key === undefined) throw new TypeError(`the graph points to "${of}", which it does not hold`);
      return key;
    };
    connection.transaction(() => {
      db.insert(dataset)
        .values([
          { name: 'id', value: id },
          { name: 'today', value: graph.today },
        ])
        .run();
      writeEntities(db, graph.entities, vocabulary, keyOf);
      done('entities');
      const insert = prepareInsert(db, claim);
      for (const [index, item] of graph.claims.entries()) insert(claimRow(index + 1, item, keyOf));
      const insertScenario = prepareInsert(db, scenario);
      for (const item of graph.scenarios) insertScenario(item);
      done('claims');
    })();
    indexText(connection);
    done('text index');
    connection.exec('ANALYZE; DROP TABLE IF EXISTS sqlite_stat4;');
    done('statistics');
  } finally {
    connection.close();
  }
}

function writeEntities(
  db: BetterSQLite3Database,
  entities: readonly Entity[],
  vocabulary: Vocabulary,
  keyOf: (id: string) => number,
): void {
  const insertEntity = prepareInsert(db, entity);
  const insertAlias = prepareInsert(db, alias);
  for (const { id, kind, name, description, aliases } of entities) {
    insertEntity({ pk: keyOf(id), id, kind, name, description });
    for (const [position, other] of aliases.entries()) insertAlias({ entity: keyOf(id), position, name: other });
  }
  for (const kind of vocabulary.entities.keys()) {
    const insert = prepareInsert(db, tableOf(kind));
    for (const node of entities) if (node.kind === kind) insert(keyRow(node, vocabulary, keyOf) as never);
  }
}

/** The row of a kind's own table: ids as integer keys, a period as its label and days. */
function keyRow(
  node: Entity,
  vocabulary: Vocabulary,
  keyOf: (id: string) => number,
): Record<string, string | number | null> {
  const row: Record<string, string | number | null> = { entity: keyOf(node.id) };
  for (const [name, key] of Object.entries(vocabulary.definition(node.kind).keys)) {
    const value = node.keys[name];
    row[name] = value === undefined ? null : key.type === 'entity' ? keyOf(value) : value;
  }
  if (node.period) Object.assign(row, { periodStart: node.period.start, periodEnd: node.period.end });
  return row;
}
