import {
  coerceInputValue,
  type GraphQLInputType,
  type GraphQLSchema,
  isInputType,
  isNonNullType,
  typeFromAST,
  type VariableDefinitionNode,
  valueFromAST,
} from 'graphql';
import { Unusual } from './unusual.js';
import type { Variables } from './value-reader.js';

interface Variable {
  readonly name: string;
  readonly type: GraphQLInputType;
  readonly otherwise: unknown;
}

/**
 * Makes what reads the variables of an operation, as graphql-js reads them (GraphQL specification, "Coercing Variable
 * Values"). @throws Unusual for those that cannot be
 */
export function variablesReader(
  schema: GraphQLSchema,
  definitions: readonly VariableDefinitionNode[],
): (given: Variables) => Variables {
  const all = definitions.map((definition) => variable(schema, definition));
  return (given) => {
    const read: Record<string, unknown> = {};
    for (const { name, type, otherwise } of all) {
      const value = Object.hasOwn(given, name) ? given[name] : undefined;
      if (value !== undefined) read[name] = coerceInputValue(value, type, refuse);
      else if (otherwise !== undefined) read[name] = otherwise;
      else if (isNonNullType(type)) throw new Unusual(`no value of "${name}"`);
    }
    return read;
  };
}

function variable(schema: GraphQLSchema, { variable, type: node, defaultValue }: VariableDefinitionNode): Variable {
  const name = variable.name.value;
  const type = typeFromAST(schema, node);
  if (!isInputType(type)) throw new Unusual(`"${name}" is of no input type`);
  return { name, type, otherwise: defaultValue && valueFromAST(defaultValue, type) };
}

function refuse(): never {
  throw new Unusual('a variable that does not fit');
}
