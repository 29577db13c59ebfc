import { AsyncLocalStorage } from 'node:async_hooks';
import { ApolloServer } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
} from '@apollo/server/plugin/disabled';
import { expressMiddleware } from '@as-integrations/express5';
import express, { type RequestHandler } from 'express';
import { GraphQLError, type GraphQLFormattedError, type GraphQLSchema } from 'graphql';
import type { GraphObject } from '../graphql/graph-object.js';
import { queriesOnly } from '../graphql/queries-only.js';
import { isCallersMistake, type Log } from './http-error.js';
import { MAX_BODY, MAX_TOKENS } from './limits.js';
import { pinned } from './pinned-dataset.js';

/** The GraphQL API over HTTP; it answers from the dataset that is pinned to the request. */
export interface GraphqlEndpoint {
  readonly handlers: readonly RequestHandler[];
  stop(): Promise<void>;
}

export async function startGraphql(schema: GraphQLSchema, log: Log): Promise<GraphqlEndpoint> {
  // Apollo chooses the root without a look at the request; the request carries it along by itself.
  const roots = new AsyncLocalStorage<GraphObject>();
  const apollo = new ApolloServer({
    schema,
    rootValue: () => roots.getStore(),
    introspection: true,
    includeStacktraceInErrorResponses: false,
    parseOptions: { maxTokens: MAX_TOKENS },
    validationRules: [queriesOnly],
    formatError: hideInternals(log),
    plugins: [ApolloServerPluginCacheControlDisabled(), ApolloServerPluginLandingPageDisabled()],
  });
  await apollo.start();
  const answer = expressMiddleware(apollo);
  return {
    handlers: [
      express.json({ limit: MAX_BODY }),
      (request, response, next) => roots.run(pinned(response).root, () => answer(request, response, next)),
    ],
    stop: () => apollo.stop(),
  };
}

/** A mistake of the caller is told; a fault of ours is logged, and shows nothing of the inside. */
function hideInternals(log: Log) {
  return (formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError => {
    const { code } = formatted.extensions ?? {};
    if (code !== 'INTERNAL_SERVER_ERROR') return formatted;
    // An edit of every entity of a kind can turn out impossible only where one of them is looked at.
    const cause = error instanceof GraphQLError ? error.originalError : error;
    if (isCallersMistake(cause)) return { ...formatted, extensions: { code: 'BAD_USER_INPUT' } };
    log(`internal error: ${error instanceof Error ? error.stack : String(error)}`);
    return {
      message: 'internal error; it was logged',
      extensions: { code },
      ...(formatted.path && { path: formatted.path }),
    };
  };
}
