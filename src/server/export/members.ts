import type { GraphQLSchema } from 'graphql';
import { pascalCase } from '../../domain/names.js';
import type { GraphObject } from '../../graphql/graph-object.js';
import { ask, question } from '../ask-graph.js';
import { VIEW_ARGUMENTS, VIEW_VARIABLES } from './seen.js';

interface Members {
  readonly nodes: readonly { readonly id: string }[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

interface Where {
  readonly schema: GraphQLSchema;
  readonly root: GraphObject;
  readonly view: Readonly<Record<string, unknown>>;
}

/** An entity with its lists whole: those that did not fit on a page are asked for to their end. */
export function membersAfter<T extends { readonly id: string }>(
  entity: T,
  lists: readonly string[],
  kind: string,
  where: Where,
): T {
  const whole = lists.flatMap((name) => {
    const list = (entity as Readonly<Record<string, unknown>>)[name] as Members;
    return list.pageInfo.hasNextPage ? [[name, completed(entity.id, name, list, kind, where)] as const] : [];
  });
  return whole.length === 0 ? entity : { ...entity, ...Object.fromEntries(whole) };
}

function completed(id: string, name: string, begun: Members, kind: string, { schema, root, view }: Where): Members {
  const next = question(
    schema,
    `query (${VIEW_VARIABLES}, $id: ID!, $after: String) { view(${VIEW_ARGUMENTS}) { node(id: $id) {
      ... on ${pascalCase(kind)} { ${name}(first: 100, after: $after) { nodes { id } pageInfo { hasNextPage endCursor } } }
    } } }`,
  );
  let page = begun;
  const nodes = [...begun.nodes];
  while (page.pageInfo.hasNextPage) {
    const variables = { ...view, id, after: page.pageInfo.endCursor };
    const answer = ask<{ view: { node: Record<string, Members> } }>(next, root, variables);
    page = answer.view.node[name] as Members;
    nodes.push(...page.nodes);
  }
  return { nodes, pageInfo: page.pageInfo };
}
