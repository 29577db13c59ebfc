import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { isCallersMistake } from './http-error.js';
import { LimitError } from './limit-error.js';

/** What graphql-js says when it gives up comparing fields that share a name, and after how many comparisons. */
const GIVEN_UP = 'Validation aborted.';
const COMPARISONS = 500_000;

/**
 * Writes an error for the client: a mistake of the caller is told; a fault of ours is logged, and shows nothing of the
 * inside.
 */
export function tellGraphqlError(log: (line: string, error: unknown) => void) {
  return (formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError => {
    if (formatted.message === GIVEN_UP) return OVERLAPS;
    const { code } = formatted.extensions ?? {};
    if (code !== 'INTERNAL_SERVER_ERROR') return formatted;
    // An edit of every entity of a kind can turn out impossible only where one of them is looked at.
    const cause = error instanceof GraphQLError ? error.originalError : error;
    if (isCallersMistake(cause)) return { ...formatted, extensions: { code: 'BAD_USER_INPUT' } };
    if (!(cause instanceof LimitError))
      log(`internal error: ${error instanceof Error ? error.stack : String(error)}`, error);
    return {
      message: 'internal error; it was logged',
      extensions: { code },
      ...(formatted.path && { path: formatted.path }),
    };
  };
}

const OVERLAPS: GraphQLFormattedError = {
  message: `overlaps: found more, expected at most ${COMPARISONS.toLocaleString('en')} comparisons of fields that share a name`,
  extensions: { code: 'LIMIT_EXCEEDED', limit: 'overlaps', allowed: COMPARISONS },
};
