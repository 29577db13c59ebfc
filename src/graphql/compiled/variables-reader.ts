import {
  type GraphQLSchema,
  isInputType,
  isNonNullType,
  typeFromAST,
  type VariableDefinitionNode,
  valueFromAST,
} from 'graphql';
import { inputReader, type ReadInput } from './input-reader.js';
import { Unusual } from './unusual.js';
import type { Variables } from './value-reader.js';

interface Variable {
  readonly name: string;
  readonly otherwise: unknown;
  readonly isNeeded: boolean;
  readonly read: ReadInput;
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
    const variables: Record<string, unknown> = {};
    for (const { name, otherwise, isNeeded, read } of all) {
      const value = Object.hasOwn(given, name) ? given[name] : undefined;
      if (value !== undefined) variables[name] = read(value);
      else if (otherwise !== undefined) variables[name] = otherwise;
      else if (isNeeded) throw new Unusual(`no value of "${name}"`);
    }
    return variables;
  };
}

function variable(schema: GraphQLSchema, { variable, type: node, defaultValue }: VariableDefinitionNode): Variable {
  const name = variable.name.value;
  const type = typeFromAST(schema, node);
  if (!isInputType(type)) throw new Unusual(`"${name}" is of no input type`);
  const otherwise: unknown = defaultValue && valueFromAST(defaultValue, type);
  return { name, otherwise, isNeeded: isNonNullType(type), read: inputReader(type) };
}
