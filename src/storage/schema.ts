import {
  type AnySQLiteColumn,
  blob,
  index,
  integer,
  primaryKey,
  real,
  sqliteTable,
  text,
} from 'drizzle-orm/sqlite-core';
import type { EditDraft } from '../domain/edit.js';

/**
 * The tables of a dataset. `entity` holds every node; each kind has a table of its own with its keys as typed,
 * foreign-keyed columns; what sources say are rows of `claim`, so that a new property needs no migration.
 * Integer keys are private to one file; ids are what the world sees.
 */

export const entity = sqliteTable(
  'entity',
  {
    pk: integer().primaryKey(),
    id: text().notNull().unique(),
    kind: text().notNull(),
    name: text().notNull(),
    description: text().notNull(),
  },
  (table) => [index('entity_kind').on(table.kind, table.id)],
);

const reference = (name?: string) => (name ? integer(name) : integer()).references((): AnySQLiteColumn => entity.pk);
const self = () => reference().primaryKey();
const period = () => ({ period: text(), periodStart: text('period_start'), periodEnd: text('period_end') });

export const alias = sqliteTable(
  'alias',
  { entity: reference().notNull(), position: integer().notNull(), name: text().notNull() },
  (table) => [index('alias_entity').on(table.entity, table.position)],
);

export const company = sqliteTable('company', { entity: self(), fiscalYearEnd: text('fiscal_year_end') });

export const chip = sqliteTable('chip', { entity: self(), vendor: reference().notNull() }, (table) => [
  index('chip_vendor').on(table.vendor),
]);

export const system = sqliteTable('system', { entity: self(), vendor: reference().notNull() }, (table) => [
  index('system_vendor').on(table.vendor),
]);

export const model = sqliteTable('model', { entity: self(), developer: reference() }, (table) => [
  index('model_developer').on(table.developer),
]);

export const benchmark = sqliteTable('benchmark', { entity: self() });

export const benchmarkResult = sqliteTable(
  'benchmark_result',
  {
    entity: self(),
    system: reference().notNull(),
    model: reference().notNull(),
    benchmark: reference().notNull(),
  },
  (table) => [
    index('benchmark_result_system').on(table.system),
    index('benchmark_result_model').on(table.model),
    index('benchmark_result_benchmark').on(table.benchmark),
  ],
);

export const deployment = sqliteTable(
  'deployment',
  { entity: self(), customer: reference().notNull(), vendor: reference() },
  (table) => [index('deployment_customer').on(table.customer), index('deployment_vendor').on(table.vendor)],
);

export const contract = sqliteTable(
  'contract',
  { entity: self(), vendor: reference().notNull(), customer: reference().notNull() },
  (table) => [index('contract_vendor').on(table.vendor), index('contract_customer').on(table.customer)],
);

export const contractLeg = sqliteTable(
  'contract_leg',
  {
    entity: self(),
    contract: reference().notNull(),
    payer: reference().notNull(),
    payee: reference().notNull(),
    leg: text().notNull(),
  },
  (table) => [
    index('contract_leg_contract').on(table.contract),
    index('contract_leg_payer').on(table.payer),
    index('contract_leg_payee').on(table.payee),
  ],
);

export const market = sqliteTable(
  'market',
  { entity: self(), partOf: reference('part_of'), workload: text() },
  (table) => [index('market_part_of').on(table.partOf)],
);

export const marketShare = sqliteTable(
  'market_share',
  { entity: self(), company: reference().notNull(), market: reference().notNull(), ...period() },
  (table) => [index('market_share_company').on(table.company), index('market_share_market').on(table.market)],
);

export const customerShare = sqliteTable(
  'customer_share',
  { entity: self(), vendor: reference().notNull(), customer: reference(), ...period() },
  (table) => [index('customer_share_vendor').on(table.vendor), index('customer_share_customer').on(table.customer)],
);

export const customerGroupShare = sqliteTable(
  'customer_group_share',
  { entity: self(), vendor: reference().notNull(), ...period() },
  (table) => [index('customer_group_share_vendor').on(table.vendor)],
);

export const comparison = sqliteTable(
  'comparison',
  { entity: self(), result: reference().notNull(), baseline: reference().notNull() },
  (table) => [index('comparison_result').on(table.result), index('comparison_baseline').on(table.baseline)],
);

export const site = sqliteTable('site', { entity: self(), operator: reference() }, (table) => [
  index('site_operator').on(table.operator),
]);

export const offering = sqliteTable('offering', { entity: self(), provider: reference().notNull() }, (table) => [
  index('offering_provider').on(table.provider),
]);

export const event = sqliteTable('event', { entity: self(), company: reference() }, (table) => [
  index('event_company').on(table.company),
]);

export const software = sqliteTable('software', { entity: self(), maintainer: reference() }, (table) => [
  index('software_maintainer').on(table.maintainer),
]);

export const prediction = sqliteTable('prediction', { entity: self() });

export const assumption = sqliteTable('assumption', { entity: self() });

export const source = sqliteTable(
  'source',
  {
    entity: self(),
    url: text(),
    identifier: text(),
    publisher: text(),
    published: text(),
    retrieved: text(),
    category: text().notNull(),
    grade: text().notNull(),
    cites: reference(),
    license: text(),
    archived: text(),
  },
  (table) => [index('source_cites').on(table.cites)],
);

export const claim = sqliteTable(
  'claim',
  {
    pk: integer().primaryKey(),
    id: text().notNull().unique(),
    subject: reference().notNull(),
    property: text().notNull(),
    type: text({ enum: ['quantity', 'entity', 'text', 'date'] }).notNull(),
    // A quantity, in the coherent unit of its property; a bound that is open is null.
    low: real(),
    estimate: real(),
    high: real(),
    resolution: real(),
    coverage: real(),
    target: reference(),
    text: text(),
    date: text(),
    dateStart: text('date_start'),
    dateEnd: text('date_end'),
    written: text().notNull(),
    ...period(),
    basis: text().notNull(),
    nature: text().notNull(),
    published: text().notNull(),
    publishedStart: text('published_start').notNull(),
    publishedEnd: text('published_end').notNull(),
    undated: integer({ mode: 'boolean' }).notNull(),
    source: reference().notNull(),
    locator: text().notNull(),
    statement: text().notNull(),
    grade: text().notNull(),
    rank: text().notNull(),
    note: text(),
    quote: text(),
  },
  (table) => [
    index('claim_subject').on(table.subject),
    index('claim_source').on(table.source),
    index('claim_target').on(table.target, table.property),
  ],
);

/** What the default view answers, in the unit that each figure is told in; the views per kind are made from it. */
export const defaultFigure = sqliteTable(
  'default_figure',
  {
    subject: reference().notNull(),
    property: text().notNull(),
    low: real(),
    estimate: real(),
    high: real(),
    unit: text().notNull(),
    basis: text(),
    period: text(),
    claim: integer().references(() => claim.pk),
    formula: text(),
  },
  (table) => [index('default_figure_subject').on(table.subject, table.property)],
);

/**
 * The same figures for all entities of a kind side by side, as the lists of a kind are sorted and filtered by: 8-byte
 * numbers in coherent units, in the order of the entities' ids, so many entities in a chunk. A chunk in which nothing is
 * known is left out.
 */
export const figureColumn = sqliteTable(
  'figure_column',
  {
    kind: text().notNull(),
    property: text().notNull(),
    chunk: integer().notNull(),
    low: blob({ mode: 'buffer' }).notNull(),
    estimate: blob({ mode: 'buffer' }).notNull(),
    high: blob({ mode: 'buffer' }).notNull(),
  },
  (table) => [primaryKey({ columns: [table.kind, table.property, table.chunk] })],
);

/** What-if edits with a rationale; the edits as JSON, in the notation of the seeds. */
export const scenario = sqliteTable('scenario', {
  id: text().primaryKey(),
  name: text().notNull(),
  rationale: text().notNull(),
  edits: text({ mode: 'json' }).$type<readonly EditDraft[]>().notNull(),
});

/** What the dataset says of itself: its id and its day. */
export const dataset = sqliteTable('dataset', { name: text().primaryKey(), value: text().notNull() });
