import { type ASTNode, type DocumentNode, Kind, visit } from 'graphql';

/** The variables that a part of a document uses, fragments written out, sorted. */
export function variablesIn(nodes: readonly ASTNode[], document: DocumentNode): readonly string[] {
  const names = new Set<string>();
  const visited = new Set<string>();
  const look = (node: ASTNode): void => {
    visit(node, {
      Variable: ({ name }) => {
        names.add(name.value);
      },
      FragmentSpread: ({ name }) => {
        if (visited.has(name.value)) return;
        visited.add(name.value);
        for (const definition of document.definitions) {
          if (definition.kind === Kind.FRAGMENT_DEFINITION && definition.name.value === name.value) look(definition);
        }
      },
    });
  };
  for (const node of nodes) look(node);
  return [...names].sort();
}

/** The variables that decide what is skipped and included, sorted. */
export function conditionsIn(document: DocumentNode): readonly string[] {
  const names = new Set<string>();
  visit(document, {
    Directive: ({ arguments: given = [] }) => {
      for (const { value } of given) if (value.kind === Kind.VARIABLE) names.add(value.name.value);
    },
  });
  return [...names].sort();
}
