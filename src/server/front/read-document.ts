import { type GraphQLSchema, parse, specifiedRules, validate } from 'graphql';
import { queriesOnly } from '../../graphql/queries-only.js';
import { requireAdmissible } from '../admit.js';
import type { ServerSettings } from '../server-settings.js';
import type { KnownDocument, KnownOperations } from './known-operations.js';

const RULES = [...specifiedRules, queriesOnly];

/** Reads a document that nobody has sent before; undefined for one that has to be refused, which the long way does. */
export function readDocument(
  text: string,
  schema: GraphQLSchema,
  operations: KnownOperations,
  { limits, trusted }: ServerSettings,
): KnownDocument | undefined {
  try {
    requireAdmissible(text, limits, trusted);
    const document = parse(text);
    return validate(schema, document, RULES).length === 0 ? operations.of(document) : undefined;
  } catch {
    return undefined; // told the long way
  }
}
