import { once } from 'node:events';
import { createServer, type RequestListener, type Server } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import { setTimeout as timeout } from 'node:timers/promises';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DirectLines } from '../../src/server/front/direct-line.js';
import type { Asked } from '../../src/server/front/request-head.js';

const SLOW_MILLISECONDS = 15;
const HEAD = {
  method: 'POST',
  contentType: '',
  likeness: '',
  coding: undefined,
  has: undefined,
  id: undefined,
} as const;

/** What both servers answer to a question: one by the way of Node, the other also over lines. */
const answerTo = (question: string) => `you asked ${JSON.stringify(question)}`;
const headOf = (text: string) => ({ 'Content-Type': 'text/plain', 'Content-Length': String(Buffer.byteLength(text)) });

/** Tells what was asked: at once, a while later if it is slow, or before all has come if it is early. */
function listener(told: (asked: Asked, request: Parameters<RequestListener>[0]) => void): RequestListener {
  return (request, response) => {
    const chunks: Buffer[] = [];
    response.sendDate = false;
    if (request.url === '/early') {
      response.writeHead(413, headOf('')).end();
      return;
    }
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const question = `${request.method} ${request.url} ${Buffer.concat(chunks).toString('latin1')}`;
      const answer = () => {
        response.writeHead(200, headOf(answerTo(question))).end(answerTo(question));
        told({ head: HEAD, question }, request);
      };
      if (request.url === '/slow') setTimeout(answer, SLOW_MILLISECONDS);
      else answer();
    });
  };
}

const KEPT_OPEN = 'Connection: keep-alive\r\nKeep-Alive: timeout=5\r\n\r\n';
let parsed = 0;
let direct = 0;
const servers: Server[] = [];

async function start(server: Server): Promise<number> {
  servers.push(server);
  await new Promise<void>((done) => server.listen(0, done));
  return (server.address() as AddressInfo).port;
}

/** A server that answers over lines what was asked before, and one that never does. */
let ports: { readonly lines: number; readonly plain: number };
beforeAll(async () => {
  const lines = new DirectLines(1e6, ({ question }, { socket }) => {
    direct += 1;
    const text = answerTo(question);
    const head = Object.entries(headOf(text)).map(([name, value]) => `${name}: ${value}\r\n`);
    socket.write(`HTTP/1.1 200 OK\r\n${head.join('')}${KEPT_OPEN}${text}`, 'latin1');
    return true;
  });
  const take = listener((asked, request) => lines.learn(request, asked));
  const withLines = createServer((request, response) => {
    parsed += 1;
    lines.of(request.socket)?.begin(request, response);
    take(request, response);
  });
  ports = { lines: await start(withLines), plain: await start(createServer(listener(() => {}))) };
});
afterAll(() => {
  for (const server of servers) server.close();
});

/** A connection on which anything can be written, and what has come back once the server closes it. */
function connection(port: number) {
  const socket = connect({ port, host: '127.0.0.1', noDelay: true });
  const chunks: Buffer[] = [];
  socket.on('data', (chunk: Buffer) => chunks.push(chunk));
  socket.on('error', () => {}); // the server may close before all is written
  const closed = once(socket, 'close').then(() => Buffer.concat(chunks).toString('latin1'));
  return { socket, closed };
}

/** What comes back over one connection on which pieces are written, as a rule one by one. */
async function answers(port: number, pieces: readonly string[]): Promise<string> {
  const { socket, closed } = connection(port);
  for (const piece of pieces) {
    socket.write(piece, 'latin1');
    await timeout(2);
  }
  return closed;
}

/** Sends one request after the other has been answered. */
async function oneByOne(port: number, requests: readonly string[]): Promise<void> {
  const { socket, closed } = connection(port);
  for (const request of requests) {
    socket.write(request, 'latin1');
    await once(socket, 'data');
  }
  await closed;
}

const get = (path: string, ...headers: readonly string[]) =>
  [`GET ${path} HTTP/1.1`, 'Host: a', ...headers, '', ''].join('\r\n');
const post = (path: string, body: string, ...headers: readonly string[]) =>
  [`POST ${path} HTTP/1.1`, 'Host: a', ...headers, `Content-Length: ${body.length}`, '', body].join('\r\n');

const PLAIN = get('/a');
/** What has to go on. */
const BEGUN = 'GET /b HTTP/1.1\r\nHost: a\r\nX: ';
/** A head, and as long a body to come. */
const OF_ITS_OWN_LENGTH = 'POST /early HTTP/1.1\r\nHost: a\r\nContent-Length: 53\r\n\r\n';
const LAST = get('/last', 'Connection: close');
const requests = fc.constantFrom(
  PLAIN,
  post('/a', 'one'),
  post('/a', PLAIN), // a body that is a request
  post('/a', `${PLAIN}${PLAIN}`),
  get('/slow'),
  post('/slow', 'two'),
  get('/a', 'Connection: keep-alive'),
  get('/a', 'X-Spaced:  twice'),
  get('/a', 'Content-Length: 0'),
  'POST /a HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n3\r\none\r\n0\r\n\r\n',
  post('/a', 'é', 'Expect: 100-continue'),
);

/** Requests as they come over a connection: whole ones one by one, several at once, or cut anywhere. */
const pieces = fc
  .tuple(
    fc.array(requests, { minLength: 1, maxLength: 10 }),
    fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 4 }),
    fc.boolean(),
  )
  .map(([sent, cuts, areJoined]) => {
    if (!areJoined) return [...sent, LAST];
    const text = [...sent, LAST].join('');
    const places = [0, ...cuts.map((cut) => Math.floor(cut * text.length)).toSorted((a, b) => a - b), text.length];
    return places.slice(1).map((place, index) => text.slice(places[index], place));
  });

describe('a line over which known requests are answered without being read anew', () => {
  it('answers what comes in whole pieces and was answered before', async () => {
    parsed = direct = 0;
    await oneByOne(ports.lines, [...Array.from({ length: 6 }, () => PLAIN), LAST]);
    expect([parsed, direct]).toEqual([3, 4]); // once to begin, once to know it, and the last
    await oneByOne(ports.lines, [PLAIN, post('/a', 'new'), PLAIN, LAST]);
    expect([parsed, direct]).toEqual([6, 5]); // known from another connection, but the line has to be open
  });

  it('answers whatever comes, in whatever pieces, as Node does', async () => {
    await fc.assert(
      fc.asyncProperty(pieces, async (written) => {
        const [seen, expected] = await Promise.all([answers(ports.lines, written), answers(ports.plain, written)]);
        expect(seen).toBe(expected);
      }),
      { numRuns: 150 },
    );
  });

  it.each([
    ['in the body of a request whose head came before', [post('/a', PLAIN).slice(0, -PLAIN.length), PLAIN]],
    ['in a body, after a known request', [PLAIN, PLAIN, post('/a', PLAIN).slice(0, -PLAIN.length), PLAIN]],
    ['behind the beginning of a line', [PLAIN, PLAIN, BEGUN, PLAIN]],
    ['behind a request and the beginning of a line', [PLAIN, PLAIN, PLAIN + BEGUN, PLAIN]],
    [
      'in a body, behind a head that is in a body too',
      [PLAIN, PLAIN, OF_ITS_OWN_LENGTH, OF_ITS_OWN_LENGTH.repeat(2), PLAIN],
    ],
    ['twice in one piece', [PLAIN, PLAIN, PLAIN + PLAIN, PLAIN]],
    ['while a slow one waits', [PLAIN, PLAIN, get('/slow'), PLAIN, PLAIN]],
  ])('does not take for a request what comes %s', async (_, written) => {
    const [seen, expected] = [
      await answers(ports.lines, [...written, LAST]),
      await answers(ports.plain, [...written, LAST]),
    ];
    expect(seen).toBe(expected);
  });
});
