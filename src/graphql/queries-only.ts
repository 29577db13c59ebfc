import { type ASTVisitor, GraphQLError, type ValidationContext } from 'graphql';

/** A graph is only ever asked: it has neither mutations nor subscriptions. */
export function queriesOnly(context: ValidationContext): ASTVisitor {
  return {
    OperationDefinition(node) {
      if (node.operation === 'query') return;
      const message = `the graph is read-only: found a ${node.operation}, expected a query; a what-if is \`view(assume:)\``;
      context.reportError(new GraphQLError(message, { nodes: node }));
      return false;
    },
  };
}
