import { desc, eq, sql } from 'drizzle-orm';
import { customType, integer, primaryKey, text, timestamp } from 'drizzle-orm/pg-core';
import * as storage from '../storage/schema.js';
import { RECORD, recordTable } from './record-table.js';

/**
 * The tables of the shared record. Rows are added and, when a version is pruned, taken away; none is ever changed.
 * What sources say stands in the tables of `src/storage/schema.ts`, each row with its version.
 */

/** A dataset that is in the record as a whole; the key stands for it in every row. */
export const version = RECORD.table('version', {
  key: integer().primaryKey().generatedAlwaysAsIdentity(),
  /** sha256 of the canonical content: the same whichever engine holds it. */
  dataset: text().notNull(),
  /** The tables and definitions that its read model was made with. */
  format: text().notNull(),
  /** sha256 of the read model. */
  sha256: text().notNull(),
  today: text().notNull(),
  entities: integer().notNull(),
  claims: integer().notNull(),
  sources: integer().notNull(),
  built: timestamp({ withTimezone: true }).notNull(),
  written: timestamp({ withTimezone: true }).notNull().defaultNow(),
  writer: text().notNull(),
  /** The software that figures and read model were made by; null where a publisher did not tell yet. */
  software: text(),
});

/** The history of the pointer: what the last row names is current. Its number is one more than the one before. */
export const publication = RECORD.table('publication', {
  number: integer().primaryKey(),
  version: integer()
    .notNull()
    .references(() => version.key),
  at: timestamp({ withTimezone: true }).notNull().defaultNow(),
  publisher: text().notNull(),
  /** Where it was made to say that the record had been restored from a back-up: when. */
  restored: timestamp({ withTimezone: true }),
});

/** The versions whose rows were taken away. */
export const pruning = RECORD.table('pruning', {
  version: integer()
    .primaryKey()
    .references(() => version.key),
  at: timestamp({ withTimezone: true }).notNull().defaultNow(),
});

const bytes = customType<{ data: Buffer }>({ dataType: () => 'bytea' });

/** The file that a version was published from, in pieces that are compressed each by itself: what nodes serve. */
export const readModel = RECORD.table(
  'read_model',
  {
    version: integer()
      .notNull()
      .references(() => version.key),
    position: integer().notNull(),
    piece: bytes().notNull(),
  },
  (table) => [primaryKey({ name: 'read_model_key', columns: [table.version, table.position] })],
);

/** The version that is served. */
export const current = RECORD.view('current').as((query) =>
  query
    .select({
      number: publication.number,
      version: publication.version,
      dataset: version.dataset,
      format: version.format,
      sha256: version.sha256,
      today: version.today,
      entities: version.entities,
      claims: version.claims,
      sources: version.sources,
      built: version.built,
      at: publication.at,
      publisher: publication.publisher,
      software: version.software,
      /** When the record was last said to have been restored; null for never. */
      restored: sql<Date | null>`(select max("restored") from "chipgraph"."publication")`.as('restored'),
    })
    .from(publication)
    .innerJoin(version, eq(version.key, publication.version))
    .orderBy(desc(publication.number))
    .limit(1),
);

export const entity = recordTable(storage.entity, 'pk');
export const alias = recordTable(storage.alias, 'entity', 'position');
export const company = recordTable(storage.company, 'entity');
export const chip = recordTable(storage.chip, 'entity');
export const system = recordTable(storage.system, 'entity');
export const model = recordTable(storage.model, 'entity');
export const benchmark = recordTable(storage.benchmark, 'entity');
export const benchmarkResult = recordTable(storage.benchmarkResult, 'entity');
export const deployment = recordTable(storage.deployment, 'entity');
export const contract = recordTable(storage.contract, 'entity');
export const contractLeg = recordTable(storage.contractLeg, 'entity');
export const market = recordTable(storage.market, 'entity');
export const marketShare = recordTable(storage.marketShare, 'entity');
export const customerShare = recordTable(storage.customerShare, 'entity');
export const customerGroupShare = recordTable(storage.customerGroupShare, 'entity');
export const comparison = recordTable(storage.comparison, 'entity');
export const site = recordTable(storage.site, 'entity');
export const offering = recordTable(storage.offering, 'entity');
export const event = recordTable(storage.event, 'entity');
export const software = recordTable(storage.software, 'entity');
export const prediction = recordTable(storage.prediction, 'entity');
export const assumption = recordTable(storage.assumption, 'entity');
export const source = recordTable(storage.source, 'entity');
export const claim = recordTable(storage.claim, 'pk');
export const defaultFigure = recordTable(storage.defaultFigure, 'subject', 'property');
export const scenario = recordTable(storage.scenario, 'id');
export { RECORD };
