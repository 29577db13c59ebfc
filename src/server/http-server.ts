import { createServer, type RequestListener, type Server } from 'node:http';
import type { Socket } from 'node:net';
import { excessDetails, tellExcess } from './limit-error.js';
import type { LimitName, Limits } from './limits.js';

/** How often connections are looked at for requests that take too long to come in. */
const LOOK_MILLISECONDS = 500;
export const KEEP_ALIVE_MILLISECONDS = 5000;

const REASONS: Readonly<Record<number, string>> = {
  400: 'Bad Request',
  408: 'Request Timeout',
  431: 'Request Header Fields Too Large',
};

/** A server that gives connections no more than their limits, and says so before it closes them. */
export function httpServer(listener: RequestListener, limits: Limits): Server {
  const options = {
    maxHeaderSize: limits.headerSize,
    headersTimeout: Math.min(limits.headerTime, limits.requestTime) * 1000,
    requestTimeout: limits.requestTime * 1000,
    keepAliveTimeout: KEEP_ALIVE_MILLISECONDS,
    connectionsCheckingInterval: LOOK_MILLISECONDS,
  };
  const http = createServer(options, listener);
  http.maxConnections = limits.connections;
  http.on('clientError', (error: NodeJS.ErrnoException, socket: Socket) => {
    if (error.code === 'ECONNRESET' || !socket.writable) socket.destroy();
    else socket.end(refusal(error.code, limits), () => socket.destroy());
  });
  return http;
}

/** What is written to a connection on which no request could be read. */
function refusal(code: string | undefined, limits: Limits): string {
  if (code === 'HPE_HEADER_OVERFLOW') return excess(431, 'headerSize', limits);
  if (code === 'ERR_HTTP_REQUEST_TIMEOUT') return excess(408, 'requestTime', limits);
  return answer(400, 'the request cannot be read', { code: 'BAD_REQUEST' });
}

const excess = (status: number, name: LimitName, limits: Limits): string =>
  answer(status, tellExcess(name, limits), { code: 'LIMIT_EXCEEDED', ...excessDetails(name, limits) });

function answer(status: number, message: string, extensions: Readonly<Record<string, unknown>>): string {
  const body = JSON.stringify({ errors: [{ message, extensions }] });
  const head = [
    `HTTP/1.1 ${status} ${REASONS[status]}`,
    'Content-Type: application/json; charset=utf-8',
    `Content-Length: ${Buffer.byteLength(body)}`,
    'Connection: close',
  ];
  return `${head.join('\r\n')}\r\n\r\n${body}`;
}
