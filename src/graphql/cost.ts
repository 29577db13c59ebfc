import { type DocumentNode, GraphQLError, type GraphQLSchema, getNamedType, isListType, Kind } from 'graphql';
import { type ComplexityEstimatorArgs, getComplexity } from 'graphql-query-complexity';
import { introspectionSizes } from './cost-introspection.js';
import { SharedCost } from './cost-shared.js';
import { CONDITION, listSize, ownCost } from './cost-weights.js';
import { InputError } from './input-error.js';

/** What tells one operation of a document, with its variables. */
export interface Operation {
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
 * @throws GraphQLError for variables that do not fit, and for an operation that the document does not have
 * @throws PageTooLarge, InputError for a page of less than nothing
 */
export function costOf(schema: GraphQLSchema, { document, operationName, variables, page }: Operation): number {
  const operation = document.definitions.find(
    (node) =>
      node.kind === Kind.OPERATION_DEFINITION && (operationName === undefined || node.name?.value === operationName),
  );
  if (!operation) throw new GraphQLError(`there is no operation "${operationName}"`);
  const shared = new SharedCost(document);
  const introspected = (name: string) => (name.startsWith('__') ? introspectionSizes(schema).get(name) : undefined);
  const estimate = ({ type, field, args, childComplexity, node }: ComplexityEstimatorArgs): number => {
    const { first } = args as { first?: number | null };
    if (typeof first === 'number') requirePage(first, page);
    const isPage = getNamedType(field.type).name.endsWith('Connection');
    const isList = isListType('ofType' in field.type ? field.type.ofType : field.type) || isListType(field.type);
    const size = isPage || isList ? (introspected(`${type.name}.${field.name}`) ?? listSize(type, field, args)) : 1;
    const below = field.name === 'view' ? shared.in(node.selectionSet) : 0;
    return ownCost(field, args) + conditionsIn(args) * CONDITION + size * childComplexity + below;
  };
  const cost = getComplexity({ schema, query: document, operationName, variables, estimators: [estimate] });
  return cost + ('selectionSet' in operation ? shared.in(operation.selectionSet) : 0);
}

function requirePage(first: number, page: number): void {
  if (first > page) throw new PageTooLarge(first);
  if (first < 0) throw new InputError(`first: found ${first}, expected 0 to ${page}`);
}

/** How many figures a filter and an order look at for each entity. */
function conditionsIn({ filter, orderBy }: ComplexityEstimatorArgs['args']): number {
  return conditions(filter) + (orderBy ? 1 : 0);
}

/** Objects and lists that hold a word or a number: each is one condition. */
function conditions(value: unknown): number {
  if (value === null || typeof value !== 'object') return 0;
  const held = Object.values(value).filter((one) => one !== null && one !== undefined);
  const own = held.some((one) => typeof one !== 'object') ? 1 : 0;
  return held.reduce((sum: number, one) => sum + conditions(one), own);
}
