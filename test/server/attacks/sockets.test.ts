import { describe, expect, it } from 'vitest';
import { attacked } from './attacked.js';
import { connectTo } from './socket.js';

const server = attacked({ headerTime: 1, requestTime: 2 });
const SOCKETS = 100;
const QUESTION = '{"query":"{ today }"}';
const BODY_HEAD = [
  'POST /graphql HTTP/1.1',
  'Host: localhost',
  'Content-Type: application/json',
  `Content-Length: ${QUESTION.length}`,
];

describe('a hundred clients that are slow', () => {
  it.each([
    ['with their headers', 'GET / HTTP/1.1\r\nHost: localhost\r\nX-Slow: '],
    ['with their bodies', `${BODY_HEAD.join('\r\n')}\r\n\r\n{"query":`],
  ])('%s are told so and cut off, while others are answered', async (_, begun) => {
    const slow = Array.from({ length: SOCKETS }, () => connectTo(server.url));
    for (const one of slow) one.write(begun);
    const others = await Promise.all(Array.from({ length: 20 }, () => server.ask('{ today }')));
    expect(others.filter(({ errors }) => errors)).toEqual([]);
    const answers = await Promise.all(slow.map(({ closed }) => closed));
    const told = answers.filter(
      (answer) => answer.startsWith('HTTP/1.1 408 Request Timeout') && answer.includes('requestTime'),
    );
    expect(told.length).toBe(SOCKETS);
  });
});

describe('a request that two servers could read differently is refused:', () => {
  const post = 'POST /graphql HTTP/1.1';
  it.each([
    ['with two lengths', ['Content-Length: 21', 'Content-Length: 5'], QUESTION],
    ['with a length and in chunks', ['Content-Length: 5', 'Transfer-Encoding: chunked'], '0\r\n\r\n'],
    ['with a length that is no number', ['Content-Length: +21'], QUESTION],
    ['in chunks of no number', ['Transfer-Encoding: chunked'], 'zz\r\n{}\r\n0\r\n\r\n'],
    ['in chunks, said oddly', ['Transfer-Encoding: xchunked'], '0\r\n\r\n'],
    ['with a folded header', ['X-Folded: a', ' b'], ''],
    ['with a space before the colon', ['X-Spaced : a'], ''],
    ['with a bare line feed in a header', ['X-Bare: a\nX-Other: b'], ''],
    ['with NUL in a header', ['X-Nul: a\u0000b'], ''],
  ])('%s', async (_, headers, body) => {
    const answer = await connectTo(server.url).ask(post, ['Content-Type: application/json', ...headers], body);
    expect(answer).toMatch(/^HTTP\/1\.1 400 Bad Request/);
    expect(answer).toContain('"the request cannot be read"');
  });

  it('and nothing that follows it on the connection is read', async () => {
    const hidden = 'GET /health HTTP/1.1\r\nHost: localhost\r\n\r\n';
    const answer = await connectTo(server.url).ask(
      post,
      ['Content-Type: application/json', 'Content-Length: 5', 'Transfer-Encoding: chunked'],
      `0\r\n\r\n${hidden}`,
    );
    expect(answer.match(/HTTP\/1\.1 /g)).toHaveLength(1);
  });

  it('without a host', async () => {
    const connection = connectTo(server.url);
    connection.write('GET /health HTTP/1.1\r\nConnection: close\r\n\r\n');
    expect(await connection.closed).toMatch(/^HTTP\/1\.1 400 Bad Request/);
  });
});

describe('headers that are too large are refused with the limit', () => {
  it.each([
    ['one of 20 kB', [`X-Large: ${'a'.repeat(20_000)}`]],
    ['two thousand', Array.from({ length: 2000 }, (_, i) => `X-${i}: ${i}`)],
  ])('%s', async (_, headers) => {
    const answer = await connectTo(server.url).ask('GET /health HTTP/1.1', headers);
    expect(answer).toMatch(/^HTTP\/1\.1 431 Request Header Fields Too Large/);
    expect(answer).toContain('headerSize: found more, expected at most 16,384 bytes');
  });

  it('and so is an address', async () => {
    const answer = await connectTo(server.url).ask(`GET /graphql?query=${'a'.repeat(20_000)} HTTP/1.1`);
    expect(answer).toMatch(/^HTTP\/1\.1 431 /);
  });
});
