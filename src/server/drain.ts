import type { Server } from 'node:http';
import { Server as NetServer, type Socket } from 'node:net';
import { setImmediate as immediate, setTimeout as timeout } from 'node:timers/promises';
import type { RequestHandler } from 'express';
import { HttpError } from './http-error.js';

const LOOK_MILLISECONDS = 20;
/** For what was sent before anyone could know that the server stops. */
const GRACE_MILLISECONDS = 250;
/** Rounds of the event loop without anything new after which all that was sent has come in. */
const QUIET_ROUNDS = 20;
/** What is still asked while the server stops: how it is. */
const ANSWERED = ['/health', '/ready'];

/**
 * The end of a server: requests that were sent before it was told are answered, later ones are refused, for no longer
 * than it is given.
 */
export class Drain {
  private phase: 'open' | 'leaving' | 'closed' = 'open';
  /** Connections with answers on their way that `node:http` does not know of, and so takes for idle. */
  private readonly writing = new Set<Socket>();

  get isDraining(): boolean {
    return this.phase !== 'open';
  }

  /** Refuses what comes over connections that are still open. */
  readonly refuse: RequestHandler = (request, response, next) => {
    if (this.phase === 'open') return next();
    response.set('Connection', 'close');
    if (this.phase === 'leaving' || ANSWERED.includes(request.path)) return next();
    response.set('Retry-After', '1');
    throw new HttpError(503, 'STOPPING', 'the server is stopping; ask again, or ask another');
  };

  /** Keeps a connection open on which others than `node:http` write. @returns what lets it go */
  hold(socket: Socket): () => void {
    this.writing.add(socket);
    return () => this.writing.delete(socket);
  }

  /** @returns whether all requests were answered in time; those that were not are cut off */
  async close(http: Server, seconds: number): Promise<boolean> {
    this.phase = 'leaving';
    await allThatWasSent(http, (seconds * 1000) / 2);
    this.phase = 'closed';
    let isWhole = true;
    const end = setTimeout(() => {
      isWhole = false;
      http.closeAllConnections();
    }, seconds * 1000);
    // That of http would close idle connections at once.
    const closed = new Promise<void>((done) => NetServer.prototype.close.call(http, () => done()));
    while (this.writing.size > 0) await timeout(LOOK_MILLISECONDS);
    // A connection is kept for more requests when its answer has gone out: then it is idle, and is closed.
    const looking = setInterval(() => {
      if (isWhole) http.closeIdleConnections();
      else http.closeAllConnections();
    }, LOOK_MILLISECONDS);
    http.closeIdleConnections();
    await closed;
    clearInterval(looking);
    clearTimeout(end);
    return isWhole;
  }
}

/**
 * Waits until nothing comes in any more. Connections that clients have made are taken one in a round of the event loop,
 * and a round can last as long as a request that works.
 */
async function allThatWasSent(http: Server, milliseconds: number): Promise<void> {
  let arrivals = 0;
  const arrive = () => {
    arrivals += 1;
  };
  http.on('connection', arrive).on('request', arrive);
  const end = performance.now() + milliseconds;
  await timeout(GRACE_MILLISECONDS);
  for (let quiet = 0; quiet < QUIET_ROUNDS && performance.now() < end; quiet += 1) {
    const before = arrivals;
    await immediate();
    if (arrivals > before) quiet = 0;
  }
  http.off('connection', arrive).off('request', arrive);
}
