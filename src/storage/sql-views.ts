import type Database from 'better-sqlite3';
import { defaultFigures } from '../domain/default-figures.js';
import type { Figure } from '../domain/figure.js';
import { snakeCase } from '../domain/names.js';
import type { Store } from '../domain/store.js';
import { fromCoherent } from '../domain/unit.js';
import { View } from '../domain/view.js';
import type { Vocabulary } from '../domain/vocabulary.js';
import { FigureColumns } from './figure-columns.js';
import { defaultFigure } from './schema.js';
import { SqliteStore } from './sqlite-store.js';
import { writeTable } from './table-writer.js';

/** How many claims are kept in memory while figures are worked out: more than those around one entity. */
const CACHED_CLAIMS = 20_000;

/** A view keeps what it has worked out; after so many entities it is left for a new one, so that memory does not grow. */
const ENTITIES_OF_VIEW = 500;

/**
 * Adds what any SQLite tool can read: the default figures of every entity, and for each kind a view `<kind>_figures`
 * with one column for each property and metric, named with its unit. A metric that needs an argument is left out.
 */
export function addDefaultFigures(connection: Database.Database, vocabulary: Vocabulary): void {
  const store = new SqliteStore(connection, vocabulary, CACHED_CLAIMS);
  const [entities, claims] = [keysIn(connection, 'entity'), keysIn(connection, 'claim')];
  const columns = new FigureColumns(connection);
  const rows = function* () {
    for (const figure of figuresOf(store, vocabulary, columns)) yield rowOf(figure, entities, claims);
  };
  connection.transaction(() => {
    writeTable(connection, defaultFigure, rows());
    columns.end();
  })();
  for (const kind of vocabulary.entities.keys()) connection.exec(figuresView(kind, vocabulary));
}

/** Looks up the integer key of an id in a table. */
function keysIn(connection: Database.Database, table: 'entity' | 'claim'): (id: string) => number | null {
  const statement = connection.prepare<[string], number>(`SELECT pk FROM ${table} WHERE id = ?`).pluck();
  return (id) => statement.get(id) ?? null;
}

type KeyOf = ReturnType<typeof keysIn>;

function rowOf(figure: Figure, entities: KeyOf, claims: KeyOf): typeof defaultFigure.$inferInsert {
  const { subject, property, quantity, unit, basis, period, claim, formula } = figure;
  const told = (value: number | undefined) =>
    value === undefined || !Number.isFinite(value) ? null : fromCoherent(value, unit);
  return {
    subject: entities(subject) as number, // the figure is of an entity of this file
    property,
    low: told(quantity?.low),
    estimate: told(quantity?.estimate),
    high: told(quantity?.high),
    unit: unit.text,
    basis: basis ?? null,
    period: period?.label ?? null,
    claim: claim ? claims(claim.id) : null,
    formula: formula ?? null,
  };
}

function* figuresOf(store: Store, vocabulary: Vocabulary, columns: FigureColumns): Iterable<Figure> {
  let [view, seen] = [new View(store, vocabulary), 0];
  for (const kind of vocabulary.entities.keys()) {
    const names = defaultFigures(kind, vocabulary).map(({ name }) => name);
    for (const [row, id] of store.ids(kind).entries()) {
      seen += 1;
      if (seen % ENTITIES_OF_VIEW === 0) view = new View(store, vocabulary);
      for (const name of names) {
        const figure = view.figure(id, name);
        if (!figure.quantity) continue;
        columns.put(kind, name, row, figure.quantity);
        yield figure;
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

/** The view of a kind, as SQL. */
const figuresView = (kind: string, vocabulary: Vocabulary): string =>
  `CREATE VIEW "${snakeCase(kind)}_figures" AS ${figuresSelect(kind, vocabulary)};`;

/** What the view of a kind selects, as SQL. Names come from the vocabulary, never from a user. */
export function figuresSelect(
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
  return `SELECT\n  ${columns}\nFROM entity e JOIN "${snakeCase(kind)}" k ON k.entity = e.pk${shown}`;
}
