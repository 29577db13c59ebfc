import { defaultFieldResolver, type GraphQLFieldResolver, type GraphQLSchema } from 'graphql';
import { GraphObject } from '../../graphql/graph-object.js';
import { ask, question } from '../ask-graph.js';
import type { Parameters } from './parameters.js';

/** The parameters that say in which view the graph is seen; the API's field `view` has them. */
export const VIEW_PARAMETERS = ['asOf', 'scenario', 'sources', 'assume'];

/** Their types in the API. */
export const VIEW_VARIABLES = '$asOf: Date, $sources: SourceSelection, $scenario: ID, $assume: [Edit!]';
export const VIEW_ARGUMENTS = 'asOf: $asOf, sources: $sources, scenario: $scenario, assume: $assume';

/** The view that a request asks for, as variables of a query. */
export function viewOf(parameters: Parameters): Readonly<Record<string, unknown>> {
  return {
    asOf: parameters.text('asOf'),
    scenario: parameters.text('scenario'),
    sources: parameters.json('sources'),
    assume: parameters.json('assume'),
  };
}

/**
 * The root seen in a view: what the API's own field `view` gives.
 * @throws HttpError 400 for a view that cannot be
 */
export function seen(schema: GraphQLSchema, root: GraphObject, view: Readonly<Record<string, unknown>>): GraphObject {
  let found: unknown;
  const keepView: GraphQLFieldResolver<unknown, unknown> = (source, args, context, info) => {
    const value: unknown = defaultFieldResolver(source, args, context, info);
    if (info.fieldName === 'view') found = value;
    return value;
  };
  ask(question(schema, `query (${VIEW_VARIABLES}) { view(${VIEW_ARGUMENTS}) { __typename } }`), root, view, keepView);
  if (!(found instanceof GraphObject)) throw new TypeError('the API has no view');
  return found;
}
