import type { Server } from 'node:http';
import type { RequestHandler } from 'express';
import { HttpError } from './http-error.js';

const LOOK_MILLISECONDS = 20;
/** What is still asked while the server stops: how it is. */
const ANSWERED = ['/health', '/ready'];

/** The end of a server: requests that have begun are answered, others are refused, for no longer than it is given. */
export class Drain {
  private draining = false;

  get isDraining(): boolean {
    return this.draining;
  }

  /** Refuses what comes over connections that are still open. */
  readonly refuse: RequestHandler = (request, response, next) => {
    if (!this.draining) return next();
    response.set('Connection', 'close');
    if (ANSWERED.includes(request.path)) return next();
    response.set('Retry-After', '1');
    throw new HttpError(503, 'STOPPING', 'the server is stopping; ask again, or ask another');
  };

  /** @returns whether all requests were answered in time; those that were not are cut off */
  async close(http: Server, seconds: number): Promise<boolean> {
    this.draining = true;
    let isWhole = true;
    const closed = new Promise<void>((done) => http.close(() => done()));
    // A connection is kept for more requests when its answer has gone out: then it is idle, and is closed.
    const looking = setInterval(() => http.closeIdleConnections(), LOOK_MILLISECONDS);
    const end = setTimeout(() => {
      isWhole = false;
      http.closeAllConnections();
    }, seconds * 1000);
    http.closeIdleConnections();
    await closed;
    clearInterval(looking);
    clearTimeout(end);
    return isWhole;
  }
}
