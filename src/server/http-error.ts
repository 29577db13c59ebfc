import type { ErrorRequestHandler } from 'express';
import { EditError } from '../domain/edit.js';
import { MAX_BODY } from './limits.js';

export type Log = (line: string) => void;

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
  'entity.too.large': `the body is larger than the ${MAX_BODY} allowed`,
  'encoding.unsupported': 'the encoding of the body is not supported',
};

/** Answers errors as the API does: JSON with a message and a code, never with a stack or a path of the inside. */
export function tellError(log: Log): ErrorRequestHandler {
  return (error: { status?: number; type?: string; stack?: string }, _request, response, _next) => {
    if (response.headersSent) {
      // Half of an answer is out: a broken connection is the only way left to tell that it is not whole.
      log(`internal error: ${error.stack}`);
      response.destroy();
      return;
    }
    const told = error instanceof HttpError ? error : asHttpError(error);
    if (told.status >= 500 && !(error instanceof HttpError)) log(`internal error: ${error.stack}`);
    response.removeHeader('ETag');
    response.set('Cache-Control', 'no-store').status(told.status).type('json');
    response.send(
      JSON.stringify({ errors: [{ message: told.message, extensions: { code: told.code, ...told.details } }] }),
    );
  };
}

function asHttpError({ status = 500, type = '' }: { status?: number; type?: string }): HttpError {
  if (status >= 500) return new HttpError(500, 'INTERNAL_SERVER_ERROR', 'internal error; it was logged');
  return new HttpError(status, 'BAD_REQUEST', TOLD[type] ?? 'the request cannot be read');
}

/** Whether what a resolver threw is a mistake of the caller that graphql-js takes for one of ours. */
export const isCallersMistake = (cause: unknown): boolean => cause instanceof EditError;
