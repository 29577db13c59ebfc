import {
  type DocumentNode,
  execute,
  type GraphQLError,
  type GraphQLFieldResolver,
  type GraphQLSchema,
  parse,
  validate,
} from 'graphql';
import type { GraphObject } from '../graphql/graph-object.js';
import { badRequest, isCallersMistake } from './http-error.js';

/** A question to the API that the server asks in process, again and again. */
export interface Question {
  readonly schema: GraphQLSchema;
  readonly document: DocumentNode;
}

/** @throws TypeError for a query that does not fit the schema: a mistake of the programmer */
export function question(schema: GraphQLSchema, query: string): Question {
  const document = parse(query);
  const faults = validate(schema, document);
  if (faults.length > 0) throw new TypeError(`a query of ours is wrong: ${faults.map(String).join('; ')}`);
  return { schema, document };
}

/**
 * Answers a question through the API's own schema.
 * @param fieldResolver looks on as fields are resolved
 * @throws HttpError 400 for what the API calls a mistake of the caller
 */
export function ask<T>(
  { schema, document }: Question,
  rootValue: GraphObject,
  variableValues: Readonly<Record<string, unknown>>,
  fieldResolver?: GraphQLFieldResolver<unknown, unknown>,
): T {
  const result = execute({ schema, document, rootValue, variableValues, fieldResolver });
  if ('then' in result) throw new TypeError('a resolver of the API is not synchronous');
  const [error] = result.errors ?? [];
  if (error) throw mistakeIn(error);
  return result.data as T;
}

function mistakeIn(error: GraphQLError): Error {
  const { originalError, extensions, path, message } = error;
  // Without a path nothing was resolved yet: a variable does not fit, and all variables are the caller's.
  if (path === undefined) return badRequest(aboutVariable(message));
  if (extensions.code !== 'BAD_USER_INPUT' && !isCallersMistake(originalError)) return originalError ?? error;
  return badRequest(`${fieldAt(path)}${message}`);
}

/** graphql-js says `Variable "$filter" got invalid value 1; …`: a caller of ours knows of no variables. */
const aboutVariable = (message: string): string =>
  message.replace(/^Variable "\$(\w+)" got invalid value /, '$1: found ').replace(/ at "\w+\.([^"]+)"/, ' at "$1"');

/** The figure that a fault is in, for a fault in one item of a list. */
function fieldAt(path: readonly (string | number)[]): string {
  const last = path.at(-1);
  return typeof path.at(-2) === 'number' && typeof last === 'string' ? `${last}: ` : '';
}
