import { integer, real, sqliteTable, text } from 'drizzle-orm/sqlite-core';

// The tables of a dataset that the queries of the bench ask for.

export const entity = sqliteTable('entity', {
  pk: integer().primaryKey(),
  id: text().notNull(),
  kind: text().notNull(),
  name: text().notNull(),
});

export const system = sqliteTable('system', { entity: integer().primaryKey(), vendor: integer().notNull() });

export const benchmarkResult = sqliteTable('benchmark_result', {
  entity: integer().primaryKey(),
  system: integer().notNull(),
  model: integer().notNull(),
});

export const customerShare = sqliteTable('customer_share', {
  entity: integer().primaryKey(),
  vendor: integer().notNull(),
  period: text(),
});

export const claim = sqliteTable('claim', {
  id: text().notNull(),
  subject: integer().notNull(),
  property: text().notNull(),
  estimate: real(),
  period: text(),
  grade: text().notNull(),
  publishedEnd: text('published_end').notNull(),
});

/** The figure that the default view gives of a property, picked when the dataset was built. */
export const defaultFigure = sqliteTable('default_figure', {
  subject: integer().notNull(),
  property: text().notNull(),
  estimate: real(),
  low: real(),
  high: real(),
  unit: text().notNull(),
  basis: text(),
  claim: integer(),
});
