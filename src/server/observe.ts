import { randomUUID } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import type { Request, RequestHandler, Response } from 'express';
import { DATASET_HEADER } from './pinned-dataset.js';
import { routeOf } from './route-name.js';
import type { Asked } from './time-watch.js';

/** Names a request in its answer and in the log; a client or proxy may name it. */
export const REQUEST_HEADER = 'x-request-id';

/** A request that has ended. */
export interface Answered {
  readonly id: string;
  readonly method: string;
  /** What answered, one of few names. */
  readonly route: string;
  /** Path without parameters, which may say what was asked. */
  readonly path: string;
  readonly status: number;
  /** Whether the client went away before it had the whole answer. */
  readonly aborted: boolean;
  readonly milliseconds: number;
  readonly client: string | undefined;
  readonly dataset: string | undefined;
  /** Of a request to the API. */
  readonly operation: string | undefined;
  readonly cost: number | undefined;
  /** Fields that were resolved. */
  readonly resolved: number | undefined;
}

const LONGEST_PATH = 200;

/** The name that a client or proxy gives a request; undefined for one that a log could not take. */
export function givenId({ headers }: IncomingMessage): string | undefined {
  const given = headers[REQUEST_HEADER];
  return typeof given === 'string' && /^[\w.:-]{1,64}$/.test(given) ? given : undefined;
}

/** Names every request, and tells of it when it has ended. */
export function observe(tell: (answered: Answered) => void): RequestHandler {
  return (request, response, next) => {
    const started = performance.now();
    const id = givenId(request) ?? randomUUID();
    response.locals.id = id;
    response.set(REQUEST_HEADER, id);
    const { path } = request;
    response.once('close', () => tell(answered(request, response, { id, path, started })));
    next();
  };
}

interface Begun {
  readonly id: string;
  readonly path: string;
  readonly started: number;
}

function answered(request: Request, response: Response, { id, path, started }: Begun): Answered {
  const asked = response.locals.asked as Asked | undefined;
  const dataset = response.getHeader(DATASET_HEADER);
  return {
    id,
    method: request.method,
    route: routeOf(path),
    path: path.slice(0, LONGEST_PATH),
    status: response.statusCode,
    aborted: !response.writableFinished,
    milliseconds: Math.round((performance.now() - started) * 1000) / 1000,
    client: request.ip,
    dataset: typeof dataset === 'string' ? dataset : undefined,
    operation: asked?.operation,
    cost: asked?.cost,
    resolved: asked?.resolved,
  };
}
