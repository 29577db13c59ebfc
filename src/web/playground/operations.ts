import { type OperationDefinitionNode, parse } from 'graphql';

/**
 * The operation of a document to run: the one that is asked for, else the first. GraphiQL learns of an edit a moment
 * late, and until then asks for an operation of what was there before.
 */
export function operationToRun(query: string, asked: string | null | undefined): string | undefined {
  const names = operationNames(query);
  return names.find((name) => name === asked) ?? names[0];
}

/** The names of the operations, in their order; none where the document cannot be read. */
function operationNames(query: string): string[] {
  try {
    const { definitions } = parse(query);
    const operations = definitions.filter(
      (node): node is OperationDefinitionNode => node.kind === 'OperationDefinition',
    );
    return operations.flatMap(({ name }) => name?.value ?? []);
  } catch {
    return [];
  }
}
