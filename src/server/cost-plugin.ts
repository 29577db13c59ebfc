import type { ApolloServerPlugin } from '@apollo/server';
import { type DocumentNode, GraphQLError, type GraphQLSchema } from 'graphql';
import { costOf, PageTooLarge } from '../graphql/cost.js';
import { BoundedCache } from '../domain/bounded-cache.js';
import { excessDetails, tellExcess } from './limit-error.js';
import { LIMITS, type LimitName, type Limits } from './limits.js';
import type { Asked } from './time-watch.js';

/** A request with this header is told what it cost, and what it may cost. */
export const COST_HEADER = 'x-chipgraph-cost';

/** Costs that are kept of one document, by its variables. */
const KEPT_COSTS = 20;

/** Refuses operations that may cost too much before they are run. */
export function costPlugin(schema: GraphQLSchema, limits: Limits): ApolloServerPlugin<Asked> {
  const known = new WeakMap<DocumentNode, BoundedCache<string, number>>();
  const cost = (document: DocumentNode, operationName: string | undefined, variables: Record<string, unknown>) => {
    const ofDocument = known.get(document) ?? new BoundedCache<string, number>(KEPT_COSTS);
    known.set(document, ofDocument);
    const key = JSON.stringify([operationName, variables]);
    const found = ofDocument.get(key) ?? costOf(schema, { document, operationName, variables, page: limits.page });
    ofDocument.set(key, found);
    return found;
  };
  return {
    requestDidStart: async () => ({
      async didResolveOperation({ document, request, operationName, contextValue: asked }) {
        asked.operation = operationName ?? undefined;
        try {
          asked.cost = cost(document, request.operationName ?? undefined, request.variables ?? {});
        } catch (error) {
          if (error instanceof PageTooLarge) throw excess('page', limits, error.found);
          if (error instanceof GraphQLError) return; // variables do not fit, which execution says before it runs
          throw error;
        }
        if (asked.cost > limits.cost) throw excess('cost', limits, asked.cost);
      },
      async willSendResponse({ request, response: { body }, contextValue: { cost: found } }) {
        const isWanted = request.http?.headers.get(COST_HEADER) !== undefined;
        if (!isWanted || found === undefined || body.kind !== 'single') return;
        body.singleResult.extensions = { ...body.singleResult.extensions, cost: { found, allowed: limits.cost } };
      },
    }),
  };
}

function excess(name: LimitName, limits: Limits, found: number): GraphQLError {
  const http = { status: LIMITS[name].status };
  const extensions = { code: 'LIMIT_EXCEEDED', ...excessDetails(name, limits, found), http };
  return new GraphQLError(tellExcess(name, limits, found), { extensions });
}
