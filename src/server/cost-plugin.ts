import type { ApolloServerPlugin } from '@apollo/server';
import { GraphQLError } from 'graphql';
import { PageTooLarge } from '../graphql/cost.js';
import { InputError } from '../graphql/input-error.js';
import type { KnownOperations } from './front/known-operations.js';
import { excessDetails, tellExcess } from './limit-error.js';
import { LIMITS, type LimitName, type Limits } from './limits.js';
import type { Asked } from './time-watch.js';

/** A request with this header is told what it cost, and what it may cost. */
export const COST_HEADER = 'x-chipgraph-cost';

/** Refuses operations that may cost too much before they are run, and remembers the documents of the others. */
export function costPlugin(operations: KnownOperations, limits: Limits): ApolloServerPlugin<Asked> {
  return {
    requestDidStart: async () => ({
      async didResolveOperation({ document, source, request, operationName, contextValue: asked }) {
        asked.operation = operationName ?? undefined;
        try {
          asked.cost = operations.of(document).cost(request.operationName ?? undefined, request.variables ?? {});
        } catch (error) {
          if (error instanceof PageTooLarge) throw excess('page', limits, error.found);
          if (error instanceof InputError) throw refused(error.message, { code: 'BAD_USER_INPUT' }, 400);
          if (error instanceof GraphQLError) return; // variables do not fit, which execution says before it runs
          throw error;
        }
        if (asked.cost > limits.cost) throw excess('cost', limits, asked.cost);
        operations.learn(source, document);
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
  const details = { code: 'LIMIT_EXCEEDED', ...excessDetails(name, limits, found) };
  return refused(tellExcess(name, limits, found), details, LIMITS[name].status);
}

const refused = (message: string, details: Readonly<Record<string, unknown>>, status: number | undefined) =>
  new GraphQLError(message, { extensions: { ...details, http: { status } } });
