import { getTableColumns } from 'drizzle-orm';
import type { SQLiteTable } from 'drizzle-orm/sqlite-core';
import { snakeCase } from '../domain/names.js';
import type { Vocabulary } from '../domain/vocabulary.js';
import { tableOf } from '../storage/columns.js';
import { ContentHash } from '../storage/content-id.js';
import { entityOf } from '../storage/entity-row.js';
import { claimOf, dimensionOf } from '../storage/rows.js';
import { claim } from '../storage/schema.js';
import type { ClaimFound } from '../storage/statements.js';
import type { Value } from './copy-text.js';
import type { RowTable } from './row-tables.js';

type Row = readonly Value[];
type Named = Record<string, Value>;

interface Node {
  readonly id: string;
  readonly kind: string;
  readonly name: string;
  readonly description: string;
  readonly aliases: string[];
  keys: Record<string, string | null>;
}

/**
 * Works out the hash of a dataset from its rows as they come, table by table, each in the order of its keys: what is
 * served is then known to be what was published, whatever has become of the rows in between.
 */
export class ContentCheck {
  private readonly nodes = new Map<Value, Node>();
  private readonly hash: ContentHash;
  private readonly counted = { entities: 0, claims: 0, sources: 0 };
  private isWalked = false;

  constructor(
    private readonly vocabulary: Vocabulary,
    today: string,
  ) {
    this.hash = new ContentHash(today);
  }

  /** What takes in the rows of a table. */
  reader(table: RowTable): (row: Row) => void {
    const columns = table.columns.map(({ name }) => name);
    if (table.name === 'entity') return this.entities(columns);
    if (table.name === 'alias') return this.aliases(columns);
    if (table.name === 'claim') return this.claims(columns);
    if (table.name === 'scenario') return this.scenarios(columns);
    const kind = [...this.vocabulary.entities.keys()].find((one) => snakeCase(one) === table.name);
    return kind === undefined ? () => {} : this.keys(kind, columns);
  }

  /** The hash of what was read, and how much it was. */
  found(): { readonly dataset: string; readonly entities: number; readonly claims: number; readonly sources: number } {
    this.walkEntities();
    return { dataset: this.hash.id(), ...this.counted };
  }

  private entities(columns: readonly string[]): (row: Row) => void {
    return (row) => {
      const { pk, ...node } = named(columns, row) as Named & Pick<Node, 'id' | 'kind' | 'name' | 'description'>;
      this.nodes.set(pk as Value, { ...node, aliases: [], keys: {} });
    };
  }

  private aliases(columns: readonly string[]): (row: Row) => void {
    const [entity, name] = [columns.indexOf('entity'), columns.indexOf('name')];
    return (row) => this.nodes.get(row[entity] as Value)?.aliases.push(row[name] as string);
  }

  private keys(kind: string, columns: readonly string[]): (row: Row) => void {
    const keys = this.vocabulary.definition(kind).keys;
    const properties = propertiesOf(tableOf(kind), columns);
    return (row) => {
      const { entity, ...values } = named(properties, row);
      const node = this.nodes.get(entity as Value);
      if (!node) return;
      node.keys = Object.fromEntries(
        Object.entries(values).map(([name, value]) => {
          const isReference = keys[name]?.type === 'entity' && value !== null;
          return [name, isReference ? this.idOf(value) : (value as string | null)];
        }),
      );
    };
  }

  private claims(columns: readonly string[]): (row: Row) => void {
    const properties = propertiesOf(claim, columns);
    this.walkEntities();
    return (row) => {
      const values = named(properties, row) as unknown as Omit<ClaimFound, 'sourceId' | 'targetId'>;
      const subject = this.nodes.get(values.subject);
      const found = { ...values, sourceId: this.idOf(values.source) ?? '', targetId: this.idOf(values.target) };
      const dimension = dimensionOf(this.vocabulary, subject?.kind ?? '', values.property);
      this.hash.add(claimOf(found, subject?.id ?? '', dimension));
      this.counted.claims += 1;
    };
  }

  private scenarios(columns: readonly string[]): (row: Row) => void {
    return (row) => {
      const { edits, ...others } = named(columns, row);
      this.hash.add({ ...others, edits: JSON.parse(edits as string) as unknown });
    };
  }

  /** Entities come before claims, and are whole only once the rows of their kinds are there. */
  private walkEntities(): void {
    if (this.isWalked) return;
    this.isWalked = true;
    for (const { aliases, keys, ...node } of this.nodes.values()) {
      this.hash.add(entityOf(node, aliases, keys));
      this.counted.entities += 1;
      if (node.kind === 'source') this.counted.sources += 1;
    }
  }

  private idOf(pk: Value): string | null {
    return this.nodes.get(pk)?.id ?? null;
  }
}

/** The names that a table's columns have in the program. */
function propertiesOf(table: SQLiteTable, columns: readonly string[]): readonly string[] {
  const names = new Map(Object.entries(getTableColumns(table)).map(([property, { name }]) => [name, property]));
  return columns.map((column) => names.get(column) ?? column);
}

function named(names: readonly string[], row: Row): Named {
  const found: Named = {};
  for (let index = 0; index < names.length; index += 1) found[names[index] as string] = row[index] as Value;
  return found;
}
