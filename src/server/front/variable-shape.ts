import {
  type GraphQLSchema,
  isInputObjectType,
  Kind,
  type TypeNode,
  typeFromAST,
  type VariableDefinitionNode,
} from 'graphql';

type Variables = Readonly<Record<string, unknown>>;
type Part = (value: unknown) => string;

/** Types of which it matters only whether there is a value: what a text says, or a number that is no size, costs nothing. */
const UNSIZED = ['Float', 'String', 'ID', 'Date'];

/**
 * Tells variables of an operation apart as far as its cost depends on them: sizes of pages, what is skipped, and how much
 * stands in lists and filters.
 */
export function shapeReader(
  schema: GraphQLSchema,
  definitions: readonly VariableDefinitionNode[],
): (variables: Variables) => string {
  const parts = definitions.map(({ variable, type }) => [variable.name.value, partOf(schema, type)] as const);
  return (variables) => {
    let shape = '';
    for (const [name, part] of parts) shape += `${part(variables[name])} `;
    return shape;
  };
}

function partOf(schema: GraphQLSchema, node: TypeNode): Part {
  const type = node.kind === Kind.NON_NULL_TYPE ? node.type : node;
  if (type.kind !== Kind.NAMED_TYPE) return structure;
  if (UNSIZED.includes(type.name.value)) return presence;
  return isInputObjectType(typeFromAST(schema, type)) ? structure : written;
}

const presence: Part = (value) => (value === undefined ? '' : value === null ? 'null' : typeof value);

const written: Part = (value) => String(JSON.stringify(value));

const structure: Part = (value) =>
  String(
    JSON.stringify(value, (_, one) => (typeof one === 'string' ? '' : typeof one === 'number' ? 0 : (one as unknown))),
  );
