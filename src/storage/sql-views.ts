import { drizzle } from 'drizzle-orm/better-sqlite3';
import { defaultFigures } from '../domain/default-figures.js';
import type { Figure } from '../domain/figure.js';
import { snakeCase } from '../domain/names.js';
import { fromCoherent } from '../domain/unit.js';
import { View } from '../domain/view.js';
import type { Vocabulary } from '../domain/vocabulary.js';
import { openConnection } from './connection.js';
import { prepareInsert } from './insert.js';
import { defaultFigure } from './schema.js';
import { SqliteStore } from './sqlite-store.js';

/**
 * Adds what any SQLite tool can read: the default figures of every entity, and for each kind a view `<kind>_figures`
 * with one column for each property and metric, named with its unit. A metric that needs an argument is left out.
 */
export function addDefaultFigures(file: string, vocabulary: Vocabulary): void {
  const store = new SqliteStore(file, vocabulary);
  const rows = [...figuresOf(new View(store, vocabulary), vocabulary)];
  store.close();
  const connection = openConnection(file);
  try {
    const keys = new Map(
      connection
        .prepare<[], { id: string; pk: number }>('SELECT id, pk FROM entity')
        .all()
        .map(({ id, pk }) => [id, pk]),
    );
    const claims = new Map(
      connection
        .prepare<[], { id: string; pk: number }>('SELECT id, pk FROM claim')
        .all()
        .map(({ id, pk }) => [id, pk]),
    );
    const db = drizzle(connection);
    connection.transaction(() => {
      const insert = prepareInsert(db, defaultFigure);
      for (const figure of rows) insert(rowOf(figure, keys, claims));
    })();
    for (const kind of vocabulary.entities.keys()) connection.exec(figuresView(kind, vocabulary));
  } finally {
    connection.close();
  }
}

type Keys = ReadonlyMap<string, number>;

function rowOf(figure: Figure, keys: Keys, claims: Keys): typeof defaultFigure.$inferInsert {
  const { subject, property, quantity, unit, basis, period, claim, formula } = figure;
  const told = (value: number | undefined) =>
    value === undefined || !Number.isFinite(value) ? null : fromCoherent(value, unit);
  return {
    subject: keys.get(subject) as number, // the figure is of an entity of this file
    property,
    low: told(quantity?.low),
    estimate: told(quantity?.estimate),
    high: told(quantity?.high),
    unit: unit.text,
    basis: basis ?? null,
    period: period?.label ?? null,
    claim: (claim && claims.get(claim.id)) ?? null,
    formula: formula ?? null,
  };
}

function* figuresOf(view: View, vocabulary: Vocabulary): Iterable<Figure> {
  for (const kind of vocabulary.entities.keys()) {
    const names = defaultFigures(kind, vocabulary).map(({ name }) => name);
    for (const id of view.store.ids(kind)) {
      for (const name of names) {
        const figure = view.figure(id, name);
        if (figure.quantity) yield figure;
      }
    }
  }
}

/** What a view has to say besides where the tables hold several versions. */
export interface Versioned {
  /** Before what a row is looked up by. */
  readonly sameVersion: string;
  /** After what joins an entity to the row of its kind. */
  readonly shown: string;
}

const ONE_VERSION: Versioned = { sameVersion: '', shown: '' };

/** The view of a kind, as SQL. Names come from the vocabulary, never from a user. */
export function figuresView(
  kind: string,
  vocabulary: Vocabulary,
  { sameVersion, shown }: Versioned = ONE_VERSION,
): string {
  const keys = Object.entries(vocabulary.definition(kind).keys).map(([name, { type }]) => {
    const column = `k."${snakeCase(name)}"`;
    return type === 'entity'
      ? `(SELECT id FROM entity WHERE ${sameVersion}pk = ${column}) AS "${snakeCase(name)}"`
      : `${column} AS "${snakeCase(name)}"`;
  });
  const figures = defaultFigures(kind, vocabulary).flatMap(({ name, unit }) => {
    const column = [snakeCase(name), ...(unit.text.replaceAll('%', 'percent').match(/[A-Za-z]+/g) ?? [])]
      .join('_')
      .toLowerCase();
    return [
      ['', 'estimate'],
      ['_low', 'low'],
      ['_high', 'high'],
    ].map(([suffix, bound]) => {
      return `(SELECT ${bound} FROM default_figure WHERE ${sameVersion}subject = e.pk AND property = '${name}') AS "${column}${suffix}"`;
    });
  });
  const columns = ['e.id AS id', 'e.name AS name', ...keys, ...figures].join(',\n  ');
  const table = snakeCase(kind);
  return `CREATE VIEW "${table}_figures" AS SELECT\n  ${columns}\nFROM entity e JOIN "${table}" k ON k.entity = e.pk${shown};`;
}
