import type { ApolloServerPlugin } from '@apollo/server';
import { freshness } from './freshness.js';
import type { Asked } from './time-watch.js';

/** What a client that reads nothing but `application/json` is told with 200: its request was well-formed. */
const WELL_FORMED = ['GRAPHQL_PARSE_FAILED', 'GRAPHQL_VALIDATION_FAILED', 'BAD_USER_INPUT'];

/**
 * Status codes by the media type, as GraphQL over HTTP has them: a document that is wrong is 400 to who accepts
 * `application/graphql-response+json` or does not say, and 200 to who asks for `application/json` by name.
 * See https://graphql.github.io/graphql-over-http/draft/#sec-application-json.
 */
export function overHttp(): ApolloServerPlugin<Asked> {
  return {
    requestDidStart: async () => ({
      async willSendResponse({ request, response: { body, http }, contextValue: { watch } }) {
        if (watch.expired && body.kind === 'single') {
          const { status, code, message, details } = watch.expired;
          http.status = status;
          body.singleResult = { errors: [{ message, extensions: { code, ...details } }] };
          return;
        }
        if (request.http?.method === 'GET' && body.kind === 'single' && !body.singleResult.errors) {
          http.headers.set('cache-control', freshness('GET'));
        }
        const accept = request.http?.headers.get('accept') ?? '';
        const isPlain = accept.includes('application/json') && !accept.includes('graphql-response+json');
        if (http.status !== 400 || !isPlain || body.kind !== 'single') return;
        const codes = body.singleResult.errors?.map(({ extensions }) => extensions?.code) ?? [];
        if (codes.every((code) => WELL_FORMED.includes(String(code)))) http.status = 200;
      },
    }),
  };
}
