import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import { type AddressInfo, connect, type Socket } from 'node:net';
import { setTimeout as timeout } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { Drain } from '../../src/server/drain.js';
import { awaitReader } from '../../src/server/front/await-reader.js';

const BYTES = 50_000_000; // more than fits between two sockets
const IDLE_MILLISECONDS = 200;
/** Node gives idle connections so much more, and once more as long where some of what was written has gone out. */
const NODE_MILLISECONDS = 1000;

/** A connection that Node takes for idle, on which bytes are written that nobody reads yet. */
async function stalled(server: Server, drain: Drain) {
  server.listen(0);
  const accepted = once(server, 'connection') as Promise<[Socket]>;
  const { port } = server.address() as AddressInfo;
  const client = connect(port, '127.0.0.1');
  const [socket] = await accepted;
  client.write('GET / HTTP/1.1\r\nHost: a\r\n\r\n');
  await once(client, 'data');
  client.pause();
  socket.write(Buffer.alloc(BYTES));
  awaitReader(socket, drain, IDLE_MILLISECONDS);
  let received = 0;
  client.on('data', (chunk: Buffer) => {
    received += chunk.length;
  });
  const read = async () => {
    client.resume();
    await once(client, 'close');
    return received;
  };
  return { port, read };
}

const answering = () => createServer({ keepAliveTimeout: IDLE_MILLISECONDS }, (_request, response) => response.end());

it('a connection is closed as idle only when what others than Node wrote to it has gone out', async () => {
  const server = answering();
  const { read } = await stalled(server, new Drain());
  await timeout(2 * (IDLE_MILLISECONDS + NODE_MILLISECONDS) + 300);
  expect(await read()).toBe(BYTES);
  server.close();
});

it('a server that stops waits for what others than Node wrote, and lets nobody new in', async () => {
  const [server, drain] = [answering(), new Drain()];
  const { port, read } = await stalled(server, drain);
  const closing = drain.close(server, 60);
  while (server.listening) await timeout(10);
  const [error] = (await once(connect(port, '127.0.0.1'), 'error')) as [NodeJS.ErrnoException];
  expect(error.code).toBe('ECONNREFUSED');
  expect(await read()).toBe(BYTES);
  expect(await closing).toBe(true);
});
