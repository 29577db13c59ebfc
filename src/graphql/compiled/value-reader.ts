import {
  type ConstValueNode,
  type GraphQLInputObjectType,
  type GraphQLInputType,
  isInputObjectType,
  isListType,
  isNonNullType,
  Kind,
  type ObjectValueNode,
  type ValueNode,
  valueFromAST,
  visit,
} from 'graphql';
import { Unusual } from './unusual.js';

export type Variables = Readonly<Record<string, unknown>>;

/** Reads a value of a document; undefined where it is a variable that was not given. @throws Unusual for one that cannot be */
export type ReadValue = (variables: Variables) => unknown;

/**
 * Makes what reads a value, so that only its variables are looked at each time. A value means what graphql-js takes it for
 * (GraphQL specification, "Input Values").
 */
export function valueReader(node: ValueNode, type: GraphQLInputType): ReadValue {
  if (!hasVariables(node)) return constant(valueFromAST(node, type));
  if (isNonNullType(type)) return present(valueReader(node, type.ofType));
  if (node.kind === Kind.VARIABLE) return (variables) => variables[node.name.value];
  if (isListType(type)) {
    const items = node.kind === Kind.LIST ? node.values : [node];
    const readers = items.map((item) => itemReader(item, type.ofType));
    return (variables) => readers.map((read) => read(variables));
  }
  if (isInputObjectType(type) && !type.isOneOf && node.kind === Kind.OBJECT) return objectReader(node, type);
  throw new Unusual('a value of no known type');
}

/** An item that is a variable which was not given is null. */
function itemReader(node: ValueNode, type: GraphQLInputType): ReadValue {
  const read = valueReader(node, type);
  return (variables) => read(variables) ?? null;
}

/** The fields that are the same each time stand ready; defaults take the place of variables that were not given. */
function objectReader(node: ObjectValueNode, type: GraphQLInputObjectType): ReadValue {
  const given = new Map(node.fields.map(({ name, value }) => [name.value, value]));
  const fixed: Record<string, unknown> = {};
  const open: { readonly name: string; readonly otherwise: unknown; readonly read: ReadValue }[] = [];
  for (const { name, type: of, defaultValue } of Object.values(type.getFields())) {
    const value = given.get(name);
    const isOpen = value !== undefined && hasVariables(value);
    if (isOpen) open.push({ name, otherwise: defaultValue, read: valueReaderOr(value, of, defaultValue) });
    else if (value) fixed[name] = constant(valueFromAST(value, of))({});
    else if (defaultValue !== undefined) fixed[name] = defaultValue;
    else if (isNonNullType(of)) throw new Unusual(`no value of "${name}"`);
  }
  return (variables) => {
    const made = Object.assign(Object.create(null) as Record<string, unknown>, fixed);
    for (const { name, otherwise, read } of open) {
      const value = read(variables);
      if (value !== undefined) made[name] = value;
      else if (otherwise !== undefined) made[name] = otherwise;
    }
    return made;
  };
}

/** A variable that was not given is no fault where there is a default. */
export function valueReaderOr(node: ValueNode, type: GraphQLInputType, otherwise: unknown): ReadValue {
  const read = valueReader(node, type);
  if (node.kind !== Kind.VARIABLE || otherwise === undefined) return read;
  return (variables) => (variables[node.name.value] === undefined ? undefined : read(variables));
}

function constant(value: unknown): ReadValue {
  if (value === undefined) throw new Unusual('a value that cannot be');
  return () => value;
}

const present =
  (read: ReadValue): ReadValue =>
  (variables) => {
    const value = read(variables);
    if (value === undefined || value === null) throw new Unusual('null where none may be');
    return value;
  };

function hasVariables(node: ValueNode): node is Exclude<ValueNode, ConstValueNode> {
  let found = false;
  visit(node, {
    Variable: () => {
      found = true;
    },
  });
  return found;
}
