import { createHash } from 'node:crypto';
import type { RequestHandler } from 'express';
import { type DocumentNode, GraphQLError, parse, stripIgnoredCharacters } from 'graphql';
import { BoundedCache } from '../domain/bounded-cache.js';
import { documentSize } from '../graphql/document-size.js';
import { textSize } from '../graphql/text-size.js';
import { graphqlRequest } from './graphql-request.js';
import { HttpError } from './http-error.js';
import { hold } from './limit-error.js';
import type { Limits } from './limits.js';
import { nestingOf } from './nesting.js';

/** Documents that are known to be within the limits, by hash. */
const KEPT_DOCUMENTS = 1000;

/** What is looked at in a document besides its nesting and tokens, in this order. */
const MEASURES = ['names', 'operations', 'fragments', 'directives', 'depth', 'fields', 'aliases'] as const;

/** The hash that a document is trusted by: of its text without comments and what else means nothing. */
export const documentHash = (text: string): string => sha256(stripIgnoredCharacters(text));

/**
 * Lets requests to the API through whose document is within the limits, and among the trusted ones where only those are
 * answered. What is refused here was neither validated nor run. What is no GraphQL goes on, to be told so.
 */
export function admit(limits: Limits, trusted: ReadonlySet<string> | undefined): RequestHandler {
  const admitted = new BoundedCache<string, true>(KEPT_DOCUMENTS);
  return (request, response, next) => {
    if (!['GET', 'POST'].includes(request.method)) {
      response.set('Allow', 'GET, POST');
      throw new HttpError(405, 'METHOD_NOT_ALLOWED', `method: found ${request.method}, expected GET or POST`);
    }
    const { query, sent } = graphqlRequest(request);
    hold('nesting', limits, nestingOf(sent));
    const hash = query === undefined ? undefined : sha256(query);
    if (query !== undefined && hash !== undefined && !admitted.get(hash)) {
      requireAdmissible(query, limits, trusted);
      admitted.set(hash, true);
    }
    next();
  };
}

/** @throws HttpError, LimitError for a document that is beyond the limits, or none of those that are answered */
export function requireAdmissible(text: string, limits: Limits, trusted: ReadonlySet<string> | undefined): void {
  measure(text, limits);
  if (trusted) requireTrusted(text, trusted);
}

function measure(text: string, limits: Limits): void {
  const { tokens, nesting } = textSize(text);
  hold('tokens', limits, tokens);
  hold('nesting', limits, nesting);
  const document = parsed(text);
  if (!document) return;
  const size = documentSize(document);
  for (const name of MEASURES) hold(name, limits, size[name]);
  if (size.cyclic === undefined) return;
  // graphql-js would say so too, but runs out of stack on cycles of many fragments before it does.
  throw new HttpError(400, 'GRAPHQL_VALIDATION_FAILED', `fragment "${size.cyclic}" is spread within itself`);
}

function parsed(text: string): DocumentNode | undefined {
  try {
    return parse(text, { noLocation: true });
  } catch (error) {
    if (error instanceof GraphQLError) return undefined;
    throw error;
  }
}

/** @throws HttpError 403 for any other document */
function requireTrusted(text: string, trusted: ReadonlySet<string>): void {
  try {
    if (trusted.has(documentHash(text))) return;
  } catch (error) {
    if (!(error instanceof GraphQLError)) throw error; // no GraphQL, then it is none of them
  }
  const problem = 'the document is none of those that this server answers: the queries of its pages and its examples';
  throw new HttpError(403, 'DOCUMENT_NOT_TRUSTED', problem);
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
