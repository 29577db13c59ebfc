import {
  type GraphQLInputObjectType,
  type GraphQLInputType,
  type GraphQLLeafType,
  isLeafType,
  isListType,
  isNonNullType,
} from 'graphql';
import { Unusual } from './unusual.js';

/** Reads a value that was given as JSON. @throws Unusual, or what a scalar throws, for one that does not fit */
export type ReadInput = (given: unknown) => unknown;

/** Those of input objects, which can hold themselves. */
const readers = new WeakMap<GraphQLInputObjectType, ReadInput>();

/**
 * Makes what reads values of a type, as the `coerceInputValue` of graphql-js reads them (GraphQL specification, "Input
 * Coercion"), without finding out each time what the type is.
 */
export function inputReader(type: GraphQLInputType): ReadInput {
  if (isNonNullType(type)) {
    const read = inputReader(type.ofType);
    return (given) => (given === undefined || given === null ? refuse('null where none may be') : read(given));
  }
  const read = isListType(type) ? listReader(type.ofType) : isLeafType(type) ? leafReader(type) : knownReader(type);
  return (given) => (given === undefined || given === null ? null : read(given));
}

function listReader(of: GraphQLInputType): ReadInput {
  const item = inputReader(of);
  return (given) => (Array.isArray(given) ? given.map(item) : [item(given)]);
}

const leafReader =
  (type: GraphQLLeafType): ReadInput =>
  (given) => {
    const value: unknown = type.parseValue(given);
    return value === undefined ? refuse('a value of another type') : value;
  };

function knownReader(type: GraphQLInputObjectType): ReadInput {
  const known = readers.get(type) ?? objectReader(type);
  readers.set(type, known);
  return known;
}

function objectReader(type: GraphQLInputObjectType): ReadInput {
  if (type.isOneOf) return () => refuse('an input object of one field');
  let fields: readonly Field[] | undefined;
  let names: ReadonlySet<string> | undefined;
  return (given) => {
    fields ??= fieldsOf(type);
    names ??= new Set(fields.map(({ name }) => name));
    if (typeof given !== 'object' || given === null || Array.isArray(given)) return refuse('no object');
    for (const name of Object.keys(given)) if (!names.has(name)) refuse('an unknown field');
    const made: Record<string, unknown> = {};
    for (const { name, otherwise, isNeeded, read } of fields) {
      const value = (given as Record<string, unknown>)[name];
      if (value !== undefined) made[name] = read(value);
      else if (otherwise !== undefined) made[name] = otherwise;
      else if (isNeeded) refuse('a field is missing');
    }
    return made;
  };
}

interface Field {
  readonly name: string;
  readonly otherwise: unknown;
  readonly isNeeded: boolean;
  readonly read: ReadInput;
}

const fieldsOf = (type: GraphQLInputObjectType): readonly Field[] =>
  Object.values(type.getFields()).map(({ name, type: of, defaultValue }) => ({
    name,
    otherwise: defaultValue,
    isNeeded: isNonNullType(of),
    read: inputReader(of),
  }));

function refuse(problem: string): never {
  throw new Unusual(problem);
}
