import { type FieldNode, type GraphQLField, isNonNullType } from 'graphql';
import { Unusual } from './unusual.js';
import { type Variables, valueReaderOr } from './value-reader.js';

/** Reads the arguments of a field. @throws Unusual for those that cannot be */
export type ReadArguments = (variables: Variables) => Readonly<Record<string, unknown>>;

/** Makes what reads the arguments of a field, as graphql-js reads them (GraphQL specification, "Coercing Field Arguments"). */
export function argumentsReader(field: GraphQLField<unknown, unknown>, node: FieldNode): ReadArguments {
  const given = new Map((node.arguments ?? []).map(({ name, value }) => [name.value, value]));
  const fixed: Record<string, unknown> = {};
  const open: {
    readonly name: string;
    readonly otherwise: unknown;
    readonly read: (variables: Variables) => unknown;
  }[] = [];
  for (const { name, type, defaultValue } of field.args) {
    const value = given.get(name);
    if (value) open.push({ name, otherwise: defaultValue, read: valueReaderOr(value, type, defaultValue) });
    else if (defaultValue !== undefined) fixed[name] = defaultValue;
    else if (isNonNullType(type)) throw new Unusual(`no argument "${name}"`);
  }
  return (variables) => {
    const made = { ...fixed };
    for (const { name, otherwise, read } of open) {
      const value = read(variables);
      if (value !== undefined) made[name] = value;
      else if (otherwise !== undefined) made[name] = otherwise;
    }
    return made;
  };
}
