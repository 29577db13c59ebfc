import type Database from 'better-sqlite3';
import type { Entity } from '../domain/entity.js';
import type { Vocabulary } from '../domain/vocabulary.js';
import { tableOf } from './columns.js';

import { alias, entity } from './schema.js';
import { TableWriter } from './table-writer.js';

type Row = Record<string, string | number | null>;

/** Writes entities, then their keys, and knows the integer key that each id has in the file. */
export class EntityWriter {
  private readonly keys = new Map<string, number>();
  private readonly nodes: TableWriter<typeof entity>;
  private readonly aliases: TableWriter<typeof alias>;
  private readonly kinds: ReadonlyMap<string, TableWriter<ReturnType<typeof tableOf>>>;
  private sourceCount = 0;

  constructor(
    connection: Database.Database,
    private readonly vocabulary: Vocabulary,
  ) {
    this.nodes = new TableWriter(connection, entity);
    this.aliases = new TableWriter(connection, alias);
    const kinds = [...vocabulary.entities.keys()];
    this.kinds = new Map(kinds.map((kind) => [kind, new TableWriter(connection, tableOf(kind))]));
  }

  get count(): number {
    return this.keys.size;
  }

  get sources(): number {
    return this.sourceCount;
  }

  write({ id, kind, name, description, aliases }: Entity): void {
    const pk = this.keys.size + 1;
    this.keys.set(id, pk);
    if (kind === 'source') this.sourceCount += 1;
    this.nodes.write({ pk, id, kind, name, description });
    for (const [position, other] of aliases.entries()) this.aliases.write({ entity: pk, position, name: other });
  }

  /** Writes the row of a kind's own table: ids as integer keys, a period as its label and days. */
  writeKeys({ id, kind, keys, period }: Entity): void {
    const row: Row = { entity: this.keyOf(id) };
    for (const [name, key] of Object.entries(this.vocabulary.definition(kind).keys)) {
      const value = keys[name];
      row[name] = value === undefined ? null : key.type === 'entity' ? this.keyOf(value) : value;
    }
    if (period) Object.assign(row, { periodStart: period.start, periodEnd: period.end });
    this.kinds.get(kind)?.write(row as never);
  }

  /** Inserts what still waits for more. */
  end(): void {
    for (const table of [this.nodes, this.aliases, ...this.kinds.values()]) table.end();
  }

  /** The integer key of an entity in the file. @throws TypeError if no entity of that id was written */
  readonly keyOf = (id: string): number => {
    const key = this.keys.get(id);
    if (key === undefined) throw new TypeError(`the graph points to "${id}", which it does not hold`);
    return key;
  };
}
