import type { IncomingMessage } from 'node:http';
import type { Socket } from 'node:net';
import type { RequestHandler } from 'express';
import { ipKeyGenerator, rateLimit } from 'express-rate-limit';
import { LimitError } from './limit-error.js';
import type { Limits } from './limits.js';
import { RateWindows } from './rate-windows.js';

const MINUTE = 60_000;
/** An address of IPv4, as a connection names it that takes those of IPv6 too. */
const IPV4 = /^(?:::ffff:)?(\d+\.\d+\.\d+\.\d+)$/;

/** What a client is told of its rate (https://datatracker.ietf.org/doc/html/draft-ietf-httpapi-ratelimit-headers-07). */
export interface RateTold {
  readonly policy: string;
  readonly rate: string;
  /** Whether the request is one too many. */
  readonly isExceeded: boolean;
}

/** Who sent a request: what is on the other side of the connection, and what it says of itself. */
export type Sender = Pick<IncomingMessage, 'headers' | 'socket'>;

/** Holds each client, by its address, to so many requests in a minute; headers tell how many are left. */
export class Rate {
  private readonly store = new RateWindows(MINUTE);
  /** The clients behind connections, where no proxy speaks for several. */
  private readonly clients = new WeakMap<Socket, string>();
  constructor(
    private readonly limits: Limits,
    /** Proxies in front of the server, whose word on the client's address is taken. */
    private readonly proxies: number,
  ) {}

  /** Counts requests that go through Express. */
  handler(): RequestHandler {
    const { limits, store } = this;
    if (limits.rate === 0) return (_request, _response, next) => next();
    return rateLimit({
      windowMs: MINUTE,
      limit: limits.rate,
      standardHeaders: 'draft-7',
      legacyHeaders: false,
      store,
      keyGenerator: (request) => this.clientOf(request),
      handler: (_request, _response, next) => next(new LimitError('rate', limits)),
    });
  }

  /** Counts a request that does not go through Express; undefined where none are counted. */
  count(sender: Sender): RateTold | undefined {
    const { rate } = this.limits;
    if (rate === 0) return undefined;
    const { totalHits, resetTime } = this.store.increment(this.clientOf(sender));
    const left = Math.max(0, rate - totalHits);
    const seconds = Math.max(0, Math.ceil((resetTime.getTime() - Date.now()) / 1000));
    return {
      policy: `${rate};w=${MINUTE / 1000}`,
      rate: `limit=${rate}, remaining=${left}, reset=${seconds}`,
      isExceeded: totalHits > rate,
    };
  }

  /** Takes a request back that is counted again the long way. */
  uncount(sender: Sender): void {
    if (this.limits.rate > 0) this.store.decrement(this.clientOf(sender));
  }

  private clientOf(sender: Sender): string {
    if (this.proxies > 0) return networkOf(clientAddress(sender, this.proxies));
    const known = this.clients.get(sender.socket);
    if (known !== undefined) return known;
    const client = networkOf(clientAddress(sender, 0));
    this.clients.set(sender.socket, client);
    return client;
  }
}

/** To find out that an address is none of IPv6, the package lets Node make a pattern that the first client would wait for. */
const networkOf = (address: string): string => IPV4.exec(address)?.[1] ?? ipKeyGenerator(address);

/** The address of a client, as the outermost of so many proxies names it. */
export function clientAddress({ headers, socket }: Sender, proxies: number): string {
  const named =
    proxies === 0
      ? []
      : String(headers['x-forwarded-for'] ?? '')
          .split(/ *, */)
          .filter(Boolean);
  const hops = [...named, socket.remoteAddress ?? ''].reverse();
  return hops[Math.min(proxies, hops.length - 1)] ?? '';
}
