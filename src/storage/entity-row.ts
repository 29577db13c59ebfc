import type { Entity } from '../domain/entity.js';
import { periodOf } from './rows.js';

/** The row of a kind's own table, by the names of its keys: ids in place of integer keys. */
export type KeyRow = Readonly<Record<string, string | null>>;

/** Rows as an entity. */
export function entityOf(
  { id, kind, name, description }: Pick<Entity, 'id' | 'kind' | 'name' | 'description'>,
  aliases: readonly string[],
  keys: KeyRow,
): Entity {
  const { period: label = null, periodStart = null, periodEnd = null, ...others } = keys;
  return {
    id,
    kind,
    name,
    aliases,
    description,
    keys: Object.fromEntries(
      Object.entries({ ...others, period: label }).filter((pair): pair is [string, string] => pair[1] !== null),
    ),
    period: periodOf(label, periodStart, periodEnd),
  };
}
