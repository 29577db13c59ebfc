import { ApolloServer, type ApolloServerPlugin } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
} from '@apollo/server/plugin/disabled';
import { expressMiddleware } from '@as-integrations/express5';
import type { RequestHandler } from 'express';
import type { GraphQLSchema } from 'graphql';
import { queriesOnly } from '../graphql/queries-only.js';
import { admit } from './admit.js';
import { costPlugin } from './cost-plugin.js';
import { refuseCrossSite } from './cross-site.js';
import type { KnownOperations } from './front/known-operations.js';
import type { Log } from './http-error.js';
import { overHttp } from './over-http.js';
import { pinned } from './pinned-dataset.js';
import { readJson } from './read-json.js';
import type { ServerSettings } from './server-settings.js';
import { tellGraphqlError } from './tell-graphql-error.js';
import { Asked, timedResolver } from './time-watch.js';

/** The GraphQL API over HTTP; it answers from the dataset that is pinned to the request. */
export interface GraphqlEndpoint {
  readonly handlers: readonly RequestHandler[];
  stop(): Promise<void>;
}

export async function startGraphql(
  schema: GraphQLSchema,
  operations: KnownOperations,
  log: Log,
  { limits, trusted }: ServerSettings,
): Promise<GraphqlEndpoint> {
  // An error is formatted without a look at its request.
  const requests = new WeakMap<object, string | undefined>();
  const tell = (line: string) => log(line, { level: 'error' });
  const tellError = (line: string, error: unknown) => {
    log(line, {
      level: 'error',
      request: typeof error === 'object' && error !== null ? requests.get(error) : undefined,
    });
  };
  const apollo = new ApolloServer<Asked>({
    schema,
    fieldResolver: timedResolver,
    introspection: true,
    includeStacktraceInErrorResponses: false,
    persistedQueries: false,
    stopOnTerminationSignals: false,
    validationRules: [queriesOnly],
    formatError: tellGraphqlError(tellError),
    logger: { debug: () => {}, info: () => {}, warn: tell, error: tell },
    plugins: [
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      costPlugin(operations, limits),
      overHttp(),
      nameErrors(requests),
    ],
  });
  await apollo.start();
  const answer = expressMiddleware(apollo, { context: async ({ res }) => res.locals.asked as Asked });
  return {
    handlers: [
      (_request, response, next) => {
        response.locals.asked = new Asked(limits, pinned(response).root, response.locals.id as string | undefined);
        response.vary('Accept, Accept-Encoding'); // the front compresses what is asked again
        next();
      },
      refuseCrossSite(),
      readJson(limits.body),
      admit(limits, trusted),
      answer,
    ],
    stop: () => apollo.stop(),
  };
}

/** Notes for each error which request it is of. */
function nameErrors(requests: WeakMap<object, string | undefined>): ApolloServerPlugin<Asked> {
  return {
    requestDidStart: async () => ({
      async didEncounterErrors({ errors, contextValue: { request } }) {
        for (const error of errors) requests.set(error, request);
      },
    }),
  };
}
