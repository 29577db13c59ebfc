import {
  type FieldNode,
  type FragmentDefinitionNode,
  GraphQLIncludeDirective,
  type GraphQLObjectType,
  type GraphQLSchema,
  GraphQLSkipDirective,
  getDirectiveValues,
  type InlineFragmentNode,
  isAbstractType,
  Kind,
  type SelectionNode,
  type SelectionSetNode,
  typeFromAST,
} from 'graphql';

/** What selections are read with: the schema, the document's fragments, and the variables of `@skip` and `@include`. */
export interface Reading {
  readonly schema: GraphQLSchema;
  readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  readonly conditions: Readonly<Record<string, unknown>>;
}

/**
 * The fields that selections ask of a type, by the key of their answer, in the order of the answer: fragments written
 * out, what is skipped left out, and the nodes of one key together (GraphQL specification, "Field Collection").
 */
export function selectedFields(
  reading: Reading,
  type: GraphQLObjectType,
  selections: readonly SelectionSetNode[],
): ReadonlyMap<string, readonly FieldNode[]> {
  const found = new Map<string, FieldNode[]>();
  const visited = new Set<string>();
  const collect = ({ selections: nodes }: SelectionSetNode): void => {
    for (const node of nodes) if (isIncluded(reading, node)) add(node);
  };
  const add = (node: SelectionNode): void => {
    if (node.kind === Kind.FIELD) {
      const key = node.alias?.value ?? node.name.value;
      found.set(key, [...(found.get(key) ?? []), node]);
      return;
    }
    if (node.kind === Kind.INLINE_FRAGMENT) {
      if (fits(reading.schema, type, node)) collect(node.selectionSet);
      return;
    }
    const fragment = reading.fragments.get(node.name.value);
    if (!fragment || visited.has(node.name.value)) return;
    visited.add(node.name.value);
    if (fits(reading.schema, type, fragment)) collect(fragment.selectionSet);
  };
  for (const one of selections) collect(one);
  return found;
}

function isIncluded({ conditions }: Reading, node: SelectionNode): boolean {
  if (!node.directives?.length) return true;
  if (getDirectiveValues(GraphQLSkipDirective, node, conditions)?.if === true) return false;
  return getDirectiveValues(GraphQLIncludeDirective, node, conditions)?.if !== false;
}

/** Whether a fragment is on a type, or on an interface or union that has it. */
function fits(
  schema: GraphQLSchema,
  type: GraphQLObjectType,
  { typeCondition }: InlineFragmentNode | FragmentDefinitionNode,
): boolean {
  if (!typeCondition) return true;
  const on = typeFromAST(schema, typeCondition);
  return on === type || (isAbstractType(on) && schema.isSubType(on, type));
}
