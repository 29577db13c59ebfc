import { AsyncLocalStorage } from 'node:async_hooks';
import { ApolloServer } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
} from '@apollo/server/plugin/disabled';
import { expressMiddleware } from '@as-integrations/express5';
import type { RequestHandler } from 'express';
import type { GraphQLSchema } from 'graphql';
import type { GraphObject } from '../graphql/graph-object.js';
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

/** What Apollo does not hand on to where it is needed. */
interface Running {
  readonly root: GraphObject;
  readonly request: string | undefined;
}

export async function startGraphql(
  schema: GraphQLSchema,
  operations: KnownOperations,
  log: Log,
  { limits, trusted }: ServerSettings,
): Promise<GraphqlEndpoint> {
  // Apollo chooses the root without a look at the request; the request carries it along by itself.
  const running = new AsyncLocalStorage<Running>();
  const tell = (line: string) => log(line, { level: 'error', request: running.getStore()?.request });
  const apollo = new ApolloServer<Asked>({
    schema,
    rootValue: () => running.getStore()?.root,
    fieldResolver: timedResolver,
    introspection: true,
    includeStacktraceInErrorResponses: false,
    persistedQueries: false,
    stopOnTerminationSignals: false,
    validationRules: [queriesOnly],
    formatError: tellGraphqlError(tell),
    logger: { debug: () => {}, info: () => {}, warn: tell, error: tell },
    plugins: [
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      costPlugin(operations, limits),
      overHttp(),
    ],
  });
  await apollo.start();
  const answer = expressMiddleware(apollo, { context: async ({ res }) => res.locals.asked as Asked });
  return {
    handlers: [
      (_request, response, next) => {
        response.locals.asked = new Asked(limits);
        response.vary('Accept, Accept-Encoding'); // the front compresses what is asked again
        next();
      },
      refuseCrossSite(),
      readJson(limits.body),
      admit(limits, trusted),
      (request, response, next) => {
        const { root } = pinned(response);
        running.run({ root, request: response.locals.id }, () => answer(request, response, next));
      },
    ],
    stop: () => apollo.stop(),
  };
}
