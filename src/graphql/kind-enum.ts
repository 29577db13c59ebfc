import { registerEnumType } from 'type-graphql';
import { snakeCase } from '../domain/names.js';

/** The kinds of entity. They are known once the vocabulary is loaded, before the schema is built. */
export const KindEnum: Record<string, string> = {};

registerEnumType(KindEnum, { name: 'Kind', description: 'A kind of entity' });

export function fillKindEnum(kinds: Iterable<string>): void {
  for (const kind of kinds) KindEnum[snakeCase(kind).toUpperCase()] = kind;
}
