import type Database from 'better-sqlite3';
import type { Content } from '../domain/graph.js';
import type { Vocabulary } from '../domain/vocabulary.js';
import type { BuildStep } from './build-steps.js';
import { ContentHash } from './content-id.js';
import { openDraft } from './draft-file.js';
import { dropIndexes } from './indexes.js';
import { claimRow } from './rows.js';
import { claim, dataset, scenario } from './schema.js';
import { addDefaultFigures } from './sql-views.js';
import { writeTable } from './table-writer.js';
import { indexText } from './text-search.js';
import { EntityWriter } from './write-entities.js';

/** What was written: the id of the content, and how much there is of it. */
export interface Written {
  readonly id: string;
  readonly entities: number;
  readonly claims: number;
  readonly sources: number;
}

/**
 * Writes a content into a new SQLite file as it is walked: migrations, rows in the order of their ids, indexes, full-text
 * index, default figures. Of the content nothing is kept but the ids of entities.
 */
export function writeDataset(
  file: string,
  content: Content,
  vocabulary: Vocabulary,
  done: (step: BuildStep) => void,
): Written {
  const connection = openDraft(file);
  try {
    const makeIndexes = dropIndexes(connection);
    const written = connection.transaction(() => writeRows(connection, content, vocabulary, done))();
    makeIndexes();
    done('indexes');
    indexText(connection);
    done('text index');
    connection.exec('ANALYZE; DROP TABLE IF EXISTS sqlite_stat4;');
    done('statistics');
    addDefaultFigures(connection, vocabulary);
    done('figures');
    return written;
  } finally {
    connection.close();
  }
}

function writeRows(
  connection: Database.Database,
  { today, entities, claims, scenarios }: Content,
  vocabulary: Vocabulary,
  done: (step: BuildStep) => void,
): Written {
  const hash = new ContentHash(today);
  const nodes = new EntityWriter(connection, vocabulary);
  for (const node of hash.over(entities)) nodes.write(node);
  for (const node of entities) nodes.writeKeys(node);
  nodes.end();
  done('entities');
  let count = 0;
  const claimRows = function* () {
    for (const item of hash.over(claims)) yield claimRow(++count, item, nodes.keyOf);
  };
  writeTable(connection, claim, claimRows());
  writeTable(connection, scenario, hash.over(scenarios));
  done('claims');
  const id = hash.id();
  const told = Object.entries({ id, today }).map(([name, value]) => ({ name, value }));
  writeTable(connection, dataset, told);
  return { id, claims: count, entities: nodes.count, sources: nodes.sources };
}
