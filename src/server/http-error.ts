import type { ErrorRequestHandler } from 'express';
import { EditError } from '../domain/edit.js';

/** What is told beside a line of the log. */
export interface LogDetails {
  readonly level?: 'fatal' | 'error' | 'warn' | 'info';
  /** The id of the request that it is about. */
  readonly request?: string | undefined;
}

export type Log = (line: string, details?: LogDetails) => void;

/** A request that is refused; the message is one sentence for the caller, the code is for programs. */
export class HttpError extends Error {
  constructor(
    readonly status: number,
    readonly code: string,
    message: string,
    /** What a program may want to know beside the code. */
    readonly details: Readonly<Record<string, unknown>> = {},
  ) {
    super(message);
  }
}

/** A value that the caller can mend. */
export const badRequest = (message: string): HttpError => new HttpError(400, 'BAD_USER_INPUT', message);

export const notFound = (message: string): HttpError => new HttpError(404, 'NOT_FOUND', message);

/** What the body parser finds wrong, by its own name for it. */
const TOLD: Readonly<Record<string, string>> = {
  'entity.parse.failed': 'the body is not valid JSON',
  'encoding.unsupported': 'the encoding of the body is not supported; expected gzip, deflate, br or none',
  'charset.unsupported': 'the characters of the body are not in UTF-8',
};

/** What the body parser and Express throw. */
interface Thrown {
  readonly status?: number;
  readonly type?: string;
  readonly stack?: string;
  /** Of a body that is too large: its bytes, where it says them, and how many may be. */
  readonly length?: number;
  readonly limit?: number;
}

/** Answers errors as the API does: JSON with a message and a code, never with a stack or a path of the inside. */
export function tellError(log: Log): ErrorRequestHandler {
  return (error: Thrown, request, response, _next) => {
    const details = { level: 'error', request: response.locals.id } as const;
    if (response.headersSent) {
      // Half of an answer is out: a broken connection is the only way left to tell that it is not whole.
      log(`internal error: ${error.stack}`, details);
      response.destroy();
      return;
    }
    const told = error instanceof HttpError ? error : asHttpError(error);
    if (told.status >= 500 && !(error instanceof HttpError)) log(`internal error: ${error.stack}`, details);
    const isGraphql = (request.get('accept') ?? '').includes(GRAPHQL_TYPE);
    response.removeHeader('ETag');
    response.set('Cache-Control', 'no-store').status(told.status);
    response.set('Content-Type', `${isGraphql ? GRAPHQL_TYPE : 'application/json'}; charset=utf-8`);
    response.send(
      JSON.stringify({ errors: [{ message: told.message, extensions: { code: told.code, ...told.details } }] }),
    );
  };
}

const GRAPHQL_TYPE = 'application/graphql-response+json';

function asHttpError({ status = 500, type = '', length, limit = 0 }: Thrown): HttpError {
  if (status >= 500) return new HttpError(500, 'INTERNAL_SERVER_ERROR', 'internal error; it was logged');
  if (type === 'entity.too.large') {
    const found = length === undefined ? 'more' : length.toLocaleString('en');
    const message = `body: found ${found}, expected at most ${limit.toLocaleString('en')} bytes`;
    return new HttpError(413, 'LIMIT_EXCEEDED', message, { limit: 'body', found: length, allowed: limit });
  }
  return new HttpError(status, 'BAD_REQUEST', TOLD[type] ?? 'the request cannot be read');
}

/** Whether what a resolver threw is a mistake of the caller that graphql-js takes for one of ours. */
export const isCallersMistake = (cause: unknown): boolean => cause instanceof EditError;
