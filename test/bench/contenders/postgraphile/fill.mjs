import { readFileSync } from 'node:fs';
import { openDataset } from '../data/dataset.mjs';

/** What each table is filled with, as an array of each row. */
const ROWS = {
  company: "SELECT id, name FROM entity WHERE kind = 'company'",
  model: "SELECT id, name FROM entity WHERE kind = 'model'",
  system: `SELECT entity.id, entity.name, vendor.id FROM system JOIN entity ON entity.pk = system.entity
    JOIN entity AS vendor ON vendor.pk = system.vendor`,
  benchmark_result: `SELECT entity.id, entity.name, system.id, model.id FROM benchmark_result AS result
    JOIN entity ON entity.pk = result.entity JOIN entity AS system ON system.pk = result.system
    JOIN entity AS model ON model.pk = result.model`,
  figure: `SELECT id, property, estimate, low, high, unit, basis FROM default_figure JOIN entity ON entity.pk = subject
    WHERE claim IS NOT NULL`,
  customer_share: `SELECT entity.id, vendor.id, share.period, estimate FROM customer_share AS share
    JOIN entity ON entity.pk = share.entity JOIN entity AS vendor ON vendor.pk = share.vendor
    JOIN default_figure ON subject = share.entity AND property = 'share'`,
  disclosure_threshold: `SELECT entity.id, period, estimate FROM claim JOIN entity ON entity.pk = subject
    WHERE property = 'customerDisclosureThreshold'`,
};

const TEXTS = `SELECT id, kind, name, coalesce((SELECT group_concat(name, '|') FROM alias WHERE alias.entity = pk), '') AS aliases,
    description FROM entity
  WHERE kind <> 'source' OR EXISTS (SELECT 1 FROM claim WHERE claim.source = pk)`;

/** Copies a dataset into tables of PostgreSQL. */
export async function fill(cluster, file) {
  const database = openDataset(file);
  const textOf = (name) => readFileSync(new URL(name, import.meta.url), 'utf8');
  cluster.execute(textOf('tables.sql'));
  for (const [table, sql] of Object.entries(ROWS)) await cluster.copy(table, database.prepare(sql).raw().iterate());
  await cluster.copy('search_text', searchRows(database.prepare(TEXTS).iterate()));
  database.close();
  cluster.execute(textOf('functions.sql'));
}

function* searchRows(rows) {
  for (const { id, kind, name, aliases, description } of rows) {
    const words = wordsOf([id, name, aliases, description].join(' '));
    const joined = [id, name, ...aliases.split('|')].map((text) => wordsOf(text).join(''));
    yield [id, kind.toUpperCase().replaceAll('-', '_'), name, arrayOf(words), arrayOf(joined)];
  }
}

/** The words of a text without case and accents. */
export const wordsOf = (text) =>
  text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu) ?? [];

const arrayOf = (words) =>
  `{${[...new Set(words)]
    .filter((word) => word !== '')
    .map((word) => `"${word}"`)
    .join(',')}}`;
