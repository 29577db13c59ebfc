import type { Request } from 'express';
import { badRequest, HttpError } from './http-error.js';
import { searchOf } from './pinned-dataset.js';

/** What a request to the API sends, before it is known to be what the API takes. */
export interface GraphqlRequest {
  /** Text of the document, if there is one. */
  readonly query: string | undefined;
  /** All that was sent, to be measured. */
  readonly sent: unknown;
}

/**
 * Reads a request to the API (https://graphql.github.io/graphql-over-http/draft/).
 * @throws HttpError 415 for a body that is no JSON, 400 for one that holds no single question
 */
export function graphqlRequest(request: Request): GraphqlRequest {
  if (request.method === 'GET') return ofAddress(request);
  if (!request.is('application/json')) {
    const found = request.get('content-type') ?? 'none';
    throw new HttpError(415, 'UNSUPPORTED_MEDIA_TYPE', `content-type: found "${found}", expected "application/json"`);
  }
  const body: unknown = request.body;
  if (Array.isArray(body)) {
    throw badRequest(`body: found a list of ${body.length}, expected one object; requests are not taken in batches`);
  }
  if (typeof body !== 'object' || body === null) {
    throw badRequest(
      `body: found ${body === undefined ? 'nothing' : JSON.stringify(body)}, expected an object with a "query"`,
    );
  }
  for (const [name, expected] of Object.entries(PARTS)) {
    const part: unknown = Object.hasOwn(body, name) ? (body as Record<string, unknown>)[name] : undefined;
    const isLeftOut = name !== 'query' && (part === undefined || part === null);
    if (!isLeftOut && told(part) !== expected) {
      throw badRequest(`${name}: found ${told(part)}, expected ${expected}`);
    }
  }
  const { query } = body as { query: string };
  return { query, sent: body };
}

/** The parts of a question, and what each is. */
const PARTS = { query: 'a text', operationName: 'a text', variables: 'an object', extensions: 'an object' } as const;

/** What a part is, in words. */
function told(part: unknown): string {
  if (part === undefined) return 'nothing';
  if (part === null) return 'null';
  if (part === '') return 'an empty text';
  if (typeof part === 'string') return 'a text';
  if (Array.isArray(part)) return 'a list';
  return typeof part === 'object' ? 'an object' : `a ${typeof part}`;
}

/** The parameters of an address; what is given twice, or is no JSON, is refused where it is read again. */
function ofAddress(request: Request): GraphqlRequest {
  const search = searchOf(request);
  const read = (name: string): unknown => {
    try {
      return JSON.parse(search.get(name) ?? 'null') as unknown;
    } catch {
      return undefined;
    }
  };
  return { query: search.get('query') ?? undefined, sent: [read('variables'), read('extensions')] };
}
