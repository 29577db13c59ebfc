import { type DocumentNode, type GraphQLSchema, getNamedType, isListType, Kind } from 'graphql';
import { type ComplexityEstimatorArgs, getComplexity } from 'graphql-query-complexity';
import { introspectionSizes } from './cost-introspection.js';
import { SharedCost } from './cost-shared.js';
import { CONDITION, listSize, ownCost } from './cost-weights.js';
import { InputError } from './input-error.js';

/** What tells one operation of a document, with its variables. */
export interface Asked {
  readonly document: DocumentNode;
  readonly operationName: string | undefined;
  readonly variables: Readonly<Record<string, unknown>>;
  /** Largest page that may be asked for. */
  readonly page: number;
}

/** A page that is larger than may be asked for. */
export class PageTooLarge extends InputError {
  constructor(readonly found: number) {
    super(`first: found ${found}`);
  }
}

/**
 * The most that an operation can cost, in points of about ten microseconds, from the sizes of the lists that it asks
 * for and from what was measured of the fields that work long. Nothing is run for it, and nothing is taken to be kept
 * from an earlier request, so most requests take much less.
 * @throws GraphQLError for variables that do not fit
 * @throws PageTooLarge
 */
export function costOf(schema: GraphQLSchema, { document, operationName, variables, page }: Asked): number {
  const shared = new SharedCost(document);
  const introspection = introspectionSizes(schema);
  const estimate = ({ type, field, args, childComplexity, node }: ComplexityEstimatorArgs): number => {
    const { first } = args as { first?: number | null };
    if (typeof first === 'number' && first > page) throw new PageTooLarge(first);
    const isPage = getNamedType(field.type).name.endsWith('Connection');
    const isList = isListType('ofType' in field.type ? field.type.ofType : field.type) || isListType(field.type);
    const size =
      isPage || isList ? (introspection.get(`${type.name}.${field.name}`) ?? listSize(type, field, args)) : 1;
    const below = field.name === 'view' ? shared.in(node.selectionSet) : 0;
    return ownCost(field, args) + conditionsIn(args) * CONDITION + size * childComplexity + below;
  };
  const cost = getComplexity({ schema, query: document, operationName, variables, estimators: [estimate] });
  const operation = document.definitions.find(
    (node) =>
      node.kind === Kind.OPERATION_DEFINITION && (operationName === undefined || node.name?.value === operationName),
  );
  return cost + (operation && 'selectionSet' in operation ? shared.in(operation.selectionSet) : 0);
}

/** How many figures a filter and an order look at for each entity. */
function conditionsIn({ filter, orderBy }: ComplexityEstimatorArgs['args']): number {
  return leaves(filter) + (orderBy ? 1 : 0);
}

function leaves(value: unknown): number {
  if (Array.isArray(value)) return value.reduce((sum: number, one) => sum + leaves(one), 0);
  if (value === null || typeof value !== 'object') return value === undefined || value === null ? 0 : 1;
  return Object.values(value).reduce((sum: number, one) => sum + leaves(one), 0);
}
